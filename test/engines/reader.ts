import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect } from '@playwright/test'
import type { Driver, Point } from './driver.ts'
import { findShown, type Shown, type Thing } from './shown.ts'

const LIBRARY = readFileSync(
  createRequire(import.meta.url).resolve('@testing-library/dom/dist/@testing-library/dom.umd.min.js'),
  'utf8',
)

/** A thing as a failing test calls it. */
function called({ role, name, words, within }: Thing): string {
  const own = [role, name && `“${name}”`, words && `with “${words}”`].filter(Boolean).join(' ')
  return within === undefined ? own : `${own} in ${called(within)}`
}

/** A reader at one browser: does what a hand does, sees what an eye sees, by roles, names and words alone. */
export class Reader {
  readonly driver: Driver
  readonly #site: string
  #isAtSite = false

  constructor(driver: Driver, site: string) {
    this.driver = driver
    this.#site = site
  }

  /** Opens a page of the site cold; from another page once that has come whole, or what is cut short would complain. */
  async open(path: string): Promise<void> {
    if (this.#isAtSite) await this.#settles()
    await this.driver.goto(this.#site + path.slice(1))
    this.#isAtSite = true
  }

  /** Waits until all code that the page names is there, and it names no more. */
  async #settles(): Promise<void> {
    let before = 0
    await expect
      .poll(
        async () => {
          const there = await this.driver.evaluate(() => {
            const named = [...document.querySelectorAll<HTMLLinkElement>('link[rel=modulepreload]')]
            const isThere = named.every(({ href }) => performance.getEntriesByName(href).length > 0)
            return isThere ? named.length : 0
          })
          const settled = there > 0 && there === before
          before = there
          return settled
        },
        { message: 'the code of the page has come', intervals: [250] },
      )
      .toBe(true)
  }

  /** All such things that show now. */
  async all(thing: Thing, intoView = false): Promise<Shown[]> {
    for (;;) {
      const found = await this.driver.evaluate(findShown, thing, intoView)
      if (found !== null) return found
      await this.driver.run(LIBRARY)
    }
  }

  /** Where the first of such things stands, once one is there, rests and nothing lies over it. */
  async point(thing: Thing): Promise<Point> {
    let before: Point | undefined
    let point: Point = { x: 0, y: 0 }
    await expect
      .poll(
        async () => {
          const [first] = await this.all(thing, true)
          if (first === undefined) return 'nothing'
          if (first.disabled) return 'something that can do nothing yet'
          if (!first.reachable) return 'something that another covers'
          point = { x: first.x + first.width / 2, y: first.y + first.height / 2 }
          const rests = before?.x === point.x && before.y === point.y
          before = point
          return rests ? 'there' : 'something that moves'
        },
        { message: called(thing), intervals: [50] },
      )
      .toBe('there')
    return point
  }

  async press(thing: Thing): Promise<void> {
    await this.driver.drag([await this.point(thing)])
  }

  /** Presses at one thing and lets go at another. */
  async drag(from: Thing, to: Thing): Promise<void> {
    const [start, end] = [await this.point(from), await this.point(to)]
    const between = [0.25, 0.5, 0.75].map((part) => ({
      x: start.x + (end.x - start.x) * part,
      y: start.y + (end.y - start.y) * part,
    }))
    await this.driver.drag([start, ...between, end])
  }

  async sees(thing: Thing, count?: number): Promise<void> {
    const seen = expect.poll(async () => (await this.all(thing)).length, { message: called(thing) })
    await (count === undefined ? seen.toBeGreaterThan(0) : seen.toBe(count))
  }

  /** One of such things is so, sooner or later. */
  async seesIt(thing: Thing, how: Partial<Shown>): Promise<void> {
    await expect
      .poll(() => this.all(thing), { message: called(thing) })
      .toEqual(expect.arrayContaining([expect.objectContaining(how)]))
  }

  /** The first of such things stands wholly in the window. */
  async hasInWindow(thing: Thing): Promise<void> {
    await expect
      .poll(
        async () => {
          const [first] = await this.all(thing)
          const height = await this.driver.evaluate(() => window.innerHeight)
          return first !== undefined && first.y >= 0 && first.y + first.height <= height
        },
        { message: `${called(thing)} in the window` },
      )
      .toBe(true)
  }

  /** What was copied, as it arrives where one pastes it: in the search field. */
  async pastes(): Promise<string> {
    const field = { role: 'searchbox', name: '搜索全文' }
    await this.press(field)
    await this.driver.key('Control+a')
    await this.driver.key('Control+v')
    await expect.poll(async () => (await this.all(field))[0]?.value).not.toBe('')
    return (await this.all(field))[0]?.value ?? ''
  }

  /** The address, readable, below the site's. */
  address(): Promise<string> {
    return this.driver.evaluate(() => decodeURIComponent(location.pathname + location.search + location.hash))
  }

  async isAt(address: string | RegExp): Promise<void> {
    const at = expect.poll(() => this.address(), { message: 'the address' })
    await (typeof address === 'string' ? at.toBe(address) : at.toMatch(address))
  }
}
