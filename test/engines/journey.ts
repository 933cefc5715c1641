import { test as base, expect } from '@playwright/test'
import type { Engine } from './driver.ts'
import { type EngineSite, serveToEngine } from './engine-site.ts'
import { CANNOT, type EngineName, startEngine } from './engines.ts'
import { Reader } from './reader.ts'

interface ForWorker {
  engineName: EngineName
  engine: Engine
}

interface ForTest {
  site: EngineSite
  reader: Reader
  /** What the page complains of on purpose. */
  provoked: RegExp | undefined
}

/** A test of one reader's visit in the engine of the project; whatever the page complains of fails it. */
export const journey = base.extend<ForTest, ForWorker>({
  engineName: ['chromium', { option: true, scope: 'worker' }],
  engine: [
    async ({ engineName }, use) => {
      const engine = await startEngine(engineName)
      await use(engine)
      await engine.stop()
    },
    { scope: 'worker' },
  ],
  provoked: [undefined, { option: true }],
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from it what a fixture needs
  site: async ({}, use) => {
    const site = await serveToEngine()
    await use(site)
    await site.stop()
  },
  reader: async ({ engine, site, provoked }, use) => {
    const driver = await engine.visit()
    await driver.resize(1440, 900)
    await use(new Reader(driver, site.url))
    const complaints = await driver.complaints()
    await driver.close()
    expect(
      complaints.filter((words) => provoked?.test(words) !== true),
      'errors and warnings in the console',
    ).toEqual([])
  },
})

/** Says in the run's output what an engine cannot be tried for; true where it can. */
export function can(engineName: EngineName, ability: 'pdf'): boolean {
  const reason = CANNOT[engineName][ability]
  if (reason !== undefined) process.stdout.write(`${engineName}: ${ability} not tried: ${reason}\n`)
  return reason === undefined
}
