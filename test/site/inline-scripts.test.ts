import { expect, test } from 'vitest'
import { inlineScripts } from '../../src/site/inline/scripts.ts'

test('the scripts in a page are the same each time, need nothing else and end with their element', async () => {
  const scripts = await inlineScripts()
  expect(await inlineScripts()).toEqual(scripts)
  for (const script of Object.values(scripts)) {
    expect(script).toMatch(/^\(function\(\)\{.*\}\)\(\);$/s)
    expect(script).not.toMatch(/<\/script|\bimport\b|\bexport\b/i)
  }
  expect(scripts.beforePaint).toContain('"reading"'.replaceAll('"', '`'))
})
