import { AFTER_LOAD_MS, WORKER_FILE, WORKER_POLICY } from './worker-address.ts'
import { UPDATE_REQUEST } from './worker-message.ts'

interface TrustedTypes {
  // What it makes is a TrustedScriptURL, which TypeScript does not know and the browser takes as an address.
  createPolicy: (
    name: string,
    rules: { createScriptURL: (address: string) => string },
  ) => { createScriptURL: (address: string) => string }
}

declare global {
  interface Window {
    trustedTypes?: TrustedTypes
  }
}

const listeners = new Set<() => void>()
let waiting: ServiceWorker | undefined

function offer(worker: ServiceWorker | null): void {
  // Without a worker in charge there is nothing older to replace.
  if (worker === null || navigator.serviceWorker.controller === null) return
  waiting = worker
  for (const listener of listeners) listener()
}

/** The address of the service worker as Trusted Types want it, from a policy that admits no other. */
function workerAddress(): string {
  const address = new URL(import.meta.env.BASE_URL + WORKER_FILE, location.origin).href
  const createScriptURL = (given: string) => {
    if (given !== address) throw new TypeError(`not the service worker: ${given}`)
    return given
  }
  return (
    window.trustedTypes?.createPolicy(WORKER_POLICY, { createScriptURL }).createScriptURL(address) ?? address
  )
}

function watch(worker: ServiceWorker | null): void {
  worker?.addEventListener('statechange', () => {
    if (worker.state === 'installed') offer(worker)
  })
}

async function register(address: string): Promise<void> {
  const registration = await navigator.serviceWorker.register(address)
  offer(registration.waiting)
  watch(registration.installing)
  registration.addEventListener('updatefound', () => watch(registration.installing))
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') registration.update().catch(() => {})
  })
}

/** Keeps the whole edition for reading offline; where the browser refuses, the site works without. */
export function keepOffline(): void {
  if (!('serviceWorker' in navigator)) return
  let address: string
  try {
    // At once, so that the name of the policy is taken.
    address = workerAddress()
  } catch {
    return
  }
  const begin = () => setTimeout(() => register(address).catch(() => {}), AFTER_LOAD_MS)
  if (document.readyState === 'complete') begin()
  else window.addEventListener('load', begin, { once: true })
}

/** Acts once a worker is in charge of the page, and lets it be if that fails; gives what calls it off. */
export function onceInCharge(act: () => Promise<void>): () => void {
  if (!('serviceWorker' in navigator)) return () => {}
  const { serviceWorker } = navigator
  const go = () => void act().catch(() => undefined)
  if (serviceWorker.controller !== null) {
    go()
    return () => {}
  }
  serviceWorker.addEventListener('controllerchange', go, { once: true })
  return () => serviceWorker.removeEventListener('controllerchange', go)
}

/** Tells when a newer edition is ready; gives what ends it. */
export function onUpdateReady(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Whether a newer edition is ready and waits for the reader's consent. */
export function isUpdateReady(): boolean {
  return waiting !== undefined
}

/** Puts the newer edition in charge and loads the page from it. */
export function acceptUpdate(): void {
  if (waiting?.state !== 'installed') {
    // Another window has put it in charge already.
    location.reload()
    return
  }
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true })
  waiting.postMessage(UPDATE_REQUEST)
}
