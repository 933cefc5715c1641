import { expect } from '@playwright/test'
import type { Engine } from './driver.ts'
import { startEngine } from './engines.ts'
import { journey } from './journey.ts'
import { Reader } from './reader.ts'
import type { Thing } from './shown.ts'

/** Px by which the edge of a landmark may stand elsewhere: engines round lines of text differently. */
const TOLERANCE = 5
/** Px: what is lower is a line of text. */
const LINE = 40
/** Px besides that a scrollbar may take from the width of the page, or in a narrow one put below the timeline. */
const SCROLLBAR = 16

interface View {
  path: string
  /** What one presses before one looks. */
  press?: Thing
  /** What stands above what text wraps, or beside it. */
  landmarks: Readonly<Record<string, Thing>>
  /** What does so in a wide window only. */
  inWide?: Readonly<Record<string, Thing>>
}

const main = { role: 'main' }
const timeline = { role: 'region', name: '时间线' }
const dialog = { role: 'dialog', name: '引用本文' }
const women = '市妇联：巾帼聚力暖“疫”线'

const VIEWS: Readonly<Record<string, View>> = {
  home: {
    path: '/',
    landmarks: {
      banner: { role: 'banner' },
      search: { role: 'searchbox', name: '搜索全文' },
      lane: { words: '市委政研室', within: { role: 'list', name: '栏' } },
      mark: { words: '接到包联通知，成立工作组专班', within: timeline },
      timeline,
      headline: { role: 'heading', name: '全市疫情防控“巩固清零”工作动员会召开', within: main },
    },
    inWide: { department: { role: 'checkbox', name: '市妇联…' } },
  },
  calendar: {
    path: '/?view=calendar',
    // Until the table is there, the timeline has another height.
    landmarks: { table: { role: 'table', within: timeline }, timeline },
  },
  issue: {
    path: '/issues/shuozhou-daily/2022-12-01/',
    landmarks: { headline: { role: 'heading', words: '2022年12月1日', within: main } },
  },
  article: {
    path: '/articles/women/',
    landmarks: {
      headline: { role: 'heading', name: women },
      first: { role: 'paragraph', words: '本报讯', within: { role: 'article' } },
      cite: { role: 'button', name: '引用' },
    },
    inWide: {
      timeline,
      'first of the list': {
        role: 'listitem',
        words: '全市疫情',
        within: { role: 'navigation', name: '文章' },
      },
    },
  },
  settings: {
    path: '/articles/women/',
    press: { words: '阅读设置' },
    landmarks: {
      theme: { role: 'group', name: '明暗' },
      dark: { role: 'radio', name: '深色' },
      keys: { role: 'group', name: '单键' },
    },
  },
  citation: {
    path: '/articles/women/',
    press: { role: 'button', name: '引用' },
    landmarks: { dialog, copy: { role: 'button', name: '复制 2025 格式', within: dialog } },
  },
  about: { path: '/about/', landmarks: { headline: { role: 'heading', words: '关于本编', within: main } } },
}

type Edges = readonly [left: number, top: number, right: number, bottom: number]

/** Where things stand in the window, in px, once they rest. */
async function edgesIn(reader: Reader, things: View['landmarks']): Promise<Record<string, Edges>> {
  const edges: Record<string, Edges> = {}
  for (const [name, thing] of Object.entries(things)) {
    await expect
      .poll(
        async () => {
          const before = edges[name]
          const [first] = await reader.all(thing)
          if (first === undefined) return false
          const { x, y, width, height } = first
          edges[name] = [x, y, x + width, y + height]
          return before !== undefined && edges[name].every((edge, i) => edge === before[i])
        },
        { message: `${name} rests`, intervals: [100] },
      )
      .toBe(true)
  }
  return edges
}

/** Of a line its middle, as engines give it boxes of other heights; of what is higher top and bottom. */
function heights([, top, , bottom]: Edges): number[] {
  return bottom - top < LINE ? [(top + bottom) / 2] : [top, bottom]
}

/** Landmarks that do not stand where they do elsewhere, `below` being px that may be added above them. */
function moved(here: Record<string, Edges>, there: Record<string, Edges>, below: number): string[] {
  return Object.entries(there).flatMap(([name, edges]) => {
    const own = here[name]
    const near = (a: readonly number[], b: readonly number[], room: number) =>
      a.length === b.length && a.every((edge, i) => Math.abs(edge - (b[i] ?? 0)) <= room)
    const stands =
      own !== undefined &&
      near([edges[0], edges[2]], [own[0], own[2]], TOLERANCE + SCROLLBAR) &&
      near(heights(edges), heights(own), TOLERANCE + below)
    return stands ? [] : `${name} is at ${own?.map(Math.round)}, in Chromium at ${edges.map(Math.round)}`
  })
}

const compared = journey.extend<object, { chromium: Engine }>({
  chromium: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from it what a fixture needs
    async ({}, use) => {
      const engine = await startEngine('chromium')
      await use(engine)
      await engine.stop()
    },
    { scope: 'worker' },
  ],
})

for (const width of [1440, 600]) {
  compared(
    `landmarks stand where they stand in Chromium, ${width} px wide`,
    async ({ reader, chromium, site, engineName }) => {
      compared.skip(engineName === 'chromium', 'it is what is compared with')
      compared.slow()
      const visit = await chromium.visit()
      const readers = [reader, new Reader(visit, site.url)]
      for (const { driver } of readers) await driver.resize(width, 900)
      const findings: string[] = []
      for (const [name, { path, press, landmarks, inWide }] of Object.entries(VIEWS)) {
        const things = { ...landmarks, ...(width > 1000 ? inWide : {}) }
        const [here = {}, there = {}] = await Promise.all(
          readers.map(async (each) => {
            await each.open(path)
            if (press !== undefined) await each.press(press)
            return edgesIn(each, things)
          }),
        )
        findings.push(...moved(here, there, width > 1000 ? 0 : SCROLLBAR).map((words) => `${name}: ${words}`))
      }
      await visit.close()
      expect(findings).toEqual([])
    },
  )
}
