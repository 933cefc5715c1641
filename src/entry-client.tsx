import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import * as z from 'zod/mini'
import { Edition } from './edition/schema.ts'
import { catalogue } from './reader/catalogue.ts'
import { createEditionRouter } from './router.tsx'
import './styles/index.css'
import { showDataFailure } from './ui/lost/data-failure.ts'
import { applyPreferences, loadPreferences } from './ui/settings/preferences.ts'

// A strict Content-Security-Policy forbids the code generation zod would otherwise try.
z.config({ jitless: true })

const editionAddress =
  document.querySelector<HTMLLinkElement>('link[rel=preload][as=fetch]')?.href ??
  `${import.meta.env.BASE_URL}edition.json`

async function loadEdition(): Promise<Edition> {
  const response = await fetch(editionAddress)
  if (!response.ok) throw new Error(`${response.status} ${editionAddress}`)
  return Edition.parse(await response.json())
}

async function start(): Promise<void> {
  const root = document.getElementById('root')
  if (root === null) return
  let edition: Edition
  try {
    edition = await loadEdition()
  } catch {
    showDataFailure(root, () => void start())
    return
  }
  const router = createEditionRouter(catalogue(edition))
  const app = (
    <StrictMode>
      <RouterProvider router={router} />
    </StrictMode>
  )
  if (root.dataset.prerendered === 'page') {
    router.ssr = { manifest: undefined }
    await router.load()
    hydrateRoot(root, app)
  } else {
    createRoot(root).render(app)
  }
}

document.documentElement.dataset.scripted = ''
applyPreferences(loadPreferences(), document.documentElement)
void start()
