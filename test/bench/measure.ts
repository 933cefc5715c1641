import type { Browser } from '@playwright/test'
import { observe, type Sought } from './observe.ts'

/** The slow phone line: latency in ms, bytes per second. */
const LINE = {
  offline: false,
  latency: 150,
  downloadThroughput: 1_600_000 / 8,
  uploadThroughput: 750_000 / 8,
}
const QUIET_MS = 1000
const LONGEST_MS = 60_000

/** A page to measure. */
export interface Subject {
  name: string
  url: string
  sought: Sought
}

/** One visit with a cold cache; times in ms, sizes in bytes over the wire. */
export interface Visit {
  document: number
  untilText: number
  total: number
  requests: number
  text: number
  largest: number
  shift: number
  marks?: number
  drawing?: number
  tasksAfterText: number
  longestTaskAfterText: number
}

/** Visits a page on the slow line, the CPU slowed down by a factor; throws when its text or timeline never shows. */
export async function visit(browser: Browser, subject: Subject, slowdown: number): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
  const page = await context.newPage()
  const devtools = await context.newCDPSession(page)
  await devtools.send('Network.enable')
  await devtools.send('Network.emulateNetworkConditions', LINE)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown })

  let start: number | undefined
  let lastActivity = Date.now()
  const received: { at: number; bytes: number }[] = []
  const finished: number[] = []
  const ongoing = new Set<string>()
  const uncompressed: string[] = []
  devtools.on('Network.requestWillBeSent', ({ timestamp, requestId }) => {
    start ??= timestamp
    ongoing.add(requestId)
    lastActivity = Date.now()
  })
  devtools.on('Network.responseReceived', ({ response, timestamp }) => {
    received.push({ at: timestamp, bytes: response.encodedDataLength })
    const text = /html|javascript|css|json/.test(response.mimeType)
    if (
      text &&
      response.status === 200 &&
      (response.headers['content-encoding'] ?? response.headers['Content-Encoding']) !== 'br'
    ) {
      uncompressed.push(response.url)
    }
  })
  devtools.on('Network.dataReceived', ({ encodedDataLength, timestamp }) => {
    received.push({ at: timestamp, bytes: encodedDataLength })
  })
  const done = (requestId: string) => {
    ongoing.delete(requestId)
    lastActivity = Date.now()
  }
  devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    finished.push(encodedDataLength)
    done(requestId)
  })
  devtools.on('Network.loadingFailed', ({ requestId }) => done(requestId))

  try {
    // tsx names the functions it compiles by a helper that the page does not have.
    await page.addInitScript('globalThis.__name = (named) => named')
    await page.addInitScript(observe, subject.sought)
    await page.goto(subject.url, { timeout: LONGEST_MS })
    await page.waitForFunction(
      (hasTimeline) =>
        window.observed?.words !== undefined &&
        window.observed.paint !== undefined &&
        (!hasTimeline || window.observed.drawing !== undefined),
      subject.sought.timeline !== undefined,
      { timeout: LONGEST_MS },
    )
    while (ongoing.size > 0 || Date.now() - lastActivity < QUIET_MS) await page.waitForTimeout(100)
    const observed = await page.evaluate(() => window.observed)
    const { paint, words } = observed ?? {}
    if (observed === undefined || paint === undefined || words === undefined || start === undefined) {
      throw new Error('nothing observed')
    }
    const text = Math.max(paint, words)
    if (uncompressed.length > 0) throw new Error(`sent without brotli: ${uncompressed.join(' ')}`)
    const origin = start
    const late = observed.tasks.filter((task) => task.start + task.duration > text)
    return {
      document: finished[0] ?? 0,
      untilText: received
        .filter(({ at }) => (at - origin) * 1000 <= text)
        .reduce((sum, { bytes }) => sum + bytes, 0),
      total: finished.reduce((sum, bytes) => sum + bytes, 0),
      requests: finished.length,
      text,
      largest: observed.largest,
      shift: observed.shift,
      ...(observed.marks === undefined ? {} : { marks: observed.marks }),
      ...(observed.drawing === undefined ? {} : { drawing: observed.drawing }),
      tasksAfterText: late.length,
      longestTaskAfterText: Math.max(0, ...late.map((task) => task.duration)),
    }
  } catch (error) {
    throw new Error(`${subject.name}: ${error instanceof Error ? error.message : String(error)}`)
  } finally {
    await context.close()
  }
}
