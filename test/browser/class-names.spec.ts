import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { SITE } from './site.ts'

/** Words by which ad blockers know what to hide, as a class of their own or a part of one. */
const HIDDEN = new Set(
  'ad ads adv advert adverts advertisement adsense adbox adsbox banner banners sponsor sponsored promo promoted'.split(
    ' ',
  ),
)

/** The names that ad blockers would hide. */
function hidden(names: Iterable<string>): string[] {
  return [...names].filter((name) => name.split(/[-_]/).some((word) => HIDDEN.has(word.toLowerCase())))
}

test('the names that are looked for are found', () => {
  expect(hidden(['ad', '_banner_1k2ab_3', 'top-ads', '_bar_1k2ab_3', 'shadow', 'head'])).toEqual([
    'ad',
    '_banner_1k2ab_3',
    'top-ads',
  ])
})

test('no class of the site has a name that ad blockers hide', () => {
  const styles = readdirSync(`${SITE}/assets`).filter((file) => file.endsWith('.css'))
  const names = new Set(
    styles.flatMap((file) =>
      Array.from(
        readFileSync(path.join(SITE, 'assets', file), 'utf8').matchAll(/\.([A-Za-z_][\w-]*)/g),
        ([, name = '']) => name,
      ),
    ),
  )
  expect(names.size).toBeGreaterThan(100)
  expect(hidden(names)).toEqual([])
})
