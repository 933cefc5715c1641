import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import * as z from 'zod/mini'

/** HTML_CodeSniffer, by which pa11y judges; it brings no types. */
const SOURCE = readFileSync(
  new URL('../../node_modules/@pa11y/html_codesniffer/build/HTMLCS.js', import.meta.url),
  'utf8',
)

/** An error; warnings and notices ask a person to look. */
const ERROR = 1
const Findings = z.array(z.string())

/** What HTML_CodeSniffer finds against a page by WCAG 2 AA: rule and element. */
export async function htmlcsFindings(page: Page): Promise<string[]> {
  const isThere = await page.evaluate(() => Reflect.has(window, 'HTMLCS'))
  if (!isThere) await page.evaluate(SOURCE)
  const found = await page.evaluate(
    (error) =>
      new Promise((resolve) => {
        const htmlcs = Reflect.get(window, 'HTMLCS')
        htmlcs.process('WCAG2AA', document, () => {
          const messages: { type: number; code: string; element: Element }[] = htmlcs.getMessages()
          const errors = messages.filter(({ type }) => type === error)
          resolve(errors.map(({ code, element }) => `${code}: ${element.outerHTML.slice(0, 120)}`))
        })
      }),
    ERROR,
  )
  return Findings.parse(found)
}
