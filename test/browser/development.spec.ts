import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { stripVTControlCharacters } from 'node:util'
import { expect, test } from './console.ts'
import { CONTENT } from './site.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** The address that a development server says it answers at. */
function localAddress(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    server.stdout?.on('data', (words) => {
      said += stripVTControlCharacters(String(words))
      const address = /Local:\s+(\S+)\s/.exec(said)?.[1]
      if (address !== undefined) resolve(address)
    })
    server.on('exit', (code) => reject(new Error(`the server ended with ${code}: ${said}`)))
  })
}

test('npm start: an address opened cold leads to its words', async ({ page }) => {
  // A process of its own: a development server changes the environment that it runs in.
  const server = spawn(process.execPath, ['node_modules/vite/bin/vite.js', '--port', '5290'], {
    cwd: ROOT,
    env: { ...process.env, SITE_CONTENT: CONTENT },
  })
  try {
    const site = await localAddress(server)
    await page.goto(new URL('articles/bus/#ninety-drivers', site).href)
    await expect(page.locator('#ninety-drivers')).toBeInViewport()
  } finally {
    await page.close()
    server.kill()
  }
})
