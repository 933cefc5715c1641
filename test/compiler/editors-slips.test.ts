import { expect, test } from 'vitest'
import { type Diagnostic, formatDiagnostic } from '../../src/edition/diagnostic.ts'
import { EDITORS_SLIPS, type EditorsSlip } from './editors-slips.ts'
import { compileFixture, fixtureContent } from './fixtures.ts'

const PAGE = 'content/xinmin/page.yaml'

/** What is said of the valid page with a slip in its YAML, and the line that changed first. */
function diagnose({ what, from, to }: EditorsSlip): { diagnostics: Diagnostic[]; line: number } {
  let line = 0
  const files = fixtureContent('valid').map((file) => {
    if (file.path !== PAGE) return file
    const text = new TextDecoder().decode(file.bytes)
    const at = text.indexOf(from)
    if (at === -1) throw new Error(`${what}: the page has no “${from}”`)
    const differs = Array.from(from).findIndex((character, i) => Array.from(to)[i] !== character)
    line = text.slice(0, at + (differs === -1 ? from.length : differs)).split('\n').length
    const bytes = new TextEncoder().encode(text.slice(0, at) + to + text.slice(at + from.length))
    return { ...file, bytes }
  })
  return { diagnostics: compileFixture(files).diagnostics, line }
}

test.each(EDITORS_SLIPS)('$what: named once, where it is', (slip) => {
  const { diagnostics, line } = diagnose(slip)
  expect(diagnostics.map(formatDiagnostic)).toHaveLength(slip.faults ?? 1)
  expect(diagnostics[0]).toMatchObject({ file: PAGE, place: { line: line + (slip.below ?? 0) } })
})

test('what an editor reads of each slip', async () => {
  const told = EDITORS_SLIPS.map((slip) => {
    const { diagnostics } = diagnose(slip)
    return [`# ${slip.what}: ${JSON.stringify(slip.to)}`, ...diagnostics.map(formatDiagnostic), ''].join('\n')
  })
  await expect(told.join('\n')).toMatchFileSnapshot(new URL('editors-slips.txt', import.meta.url).pathname)
})
