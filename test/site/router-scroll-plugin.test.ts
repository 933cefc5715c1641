import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import { withoutScrolling } from '../../src/site/router-scroll-plugin.ts'

const MODULE = 'node_modules/@tanstack/router-core/dist/esm/scroll-restoration.js'

test('nothing of the router scrolls, and a router that has changed fails the build', async () => {
  const source = await readFile(path.resolve(import.meta.dirname, '../..', MODULE), 'utf8')
  expect(source).toContain('router.subscribe("onRendered"')
  const slim = withoutScrolling(source)
  expect(slim).not.toContain('subscribe(')
  expect(slim).toContain('function setupScrollRestoration() {}')
  expect(() => withoutScrolling(source.replaceAll('setupScrollRestoration', 'setupScrolling'))).toThrow(
    /setupScrollRestoration/,
  )
})
