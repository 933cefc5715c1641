import { expect, test } from 'vitest'
import { RULES } from '../../src/compiler/report/rules.ts'
import { formatDiagnostic } from '../../src/edition/diagnostic.ts'
import { Edition } from '../../src/edition/edition.ts'
import { rebuildSource } from '../../src/edition/rebuild-source.ts'
import { serializeEdition } from '../../src/edition/serialize.ts'
import { brokenFixtures, compileFixture, fixtureContent, fixturePath } from './fixtures.ts'

const cases = brokenFixtures()

test('a valid page compiles to the expected edition, without a diagnostic', async () => {
  const { edition, diagnostics } = compileFixture(fixtureContent('valid'))
  expect(diagnostics).toEqual([])
  const bundle = edition && serializeEdition(edition)
  const pretty = `${JSON.stringify(JSON.parse(bundle ?? 'null'), null, 1)}\n`
  await expect(pretty).toMatchFileSnapshot(fixturePath('valid', 'edition.json'))
})

test.each(cases)('%s is reported as expected', async (name) => {
  const { edition, diagnostics } = compileFixture(fixtureContent(name))
  await expect(`${diagnostics.map(formatDiagnostic).join('\n')}\n`).toMatchFileSnapshot(
    fixturePath(name, 'report.txt'),
  )
  const failed = diagnostics.some((d) => d.severity === 'error')
  expect(edition === undefined).toBe(failed)
})

test('every rule has a fixture of its name that breaks it, and no other rule is ever reported', () => {
  const broken = cases.map((name) => ({
    name,
    rules: new Set(compileFixture(fixtureContent(name)).diagnostics.map((d) => d.ruleId)),
  }))
  expect(new Set(broken.flatMap(({ rules }) => [...rules]))).toEqual(new Set(Object.keys(RULES)))
  for (const rule of Object.keys(RULES)) {
    expect(broken.find(({ name }) => name === rule)?.rules).toContain(rule)
  }
})

/** Outside quotation marks, where the editor's own words stand: two words of English one after the other. */
const ENGLISH = /[a-z]{2,} [a-z]{2,}/i

test('every diagnostic speaks Chinese', () => {
  const said = cases.flatMap((name) => compileFixture(fixtureContent(name)).diagnostics)
  expect(said.length).toBeGreaterThan(100)
  for (const { reason, expected = '', hint = '' } of said) {
    expect(reason).toMatch(/\p{Script=Han}/u)
    const own = [reason, expected, hint].join('\n').replace(/“[^”]*”|「[^」]*」|npm run .*|\{.*?\}/g, '')
    expect(own).not.toMatch(ENGLISH)
  }
})

test('diagnostics come by file, line and column', () => {
  const places = compileFixture(fixtureContent('many-problems')).diagnostics.map(
    ({ file, place }) => [file, place.line, place.column] as const,
  )
  expect(places.length).toBeGreaterThan(4)
  const sorted = places.toSorted((a, b) => (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : a[1] - b[1] || a[2] - b[2]))
  expect(places).toEqual(sorted)
})

test('the same content in another order gives the same bytes', () => {
  const files = fixtureContent('valid')
  const bundles = [files, files.toReversed(), [...files.slice(2), ...files.slice(0, 2)]].map((order) =>
    serializeEdition(Edition.parse(compileFixture(order).edition)),
  )
  expect(new Set(bundles).size).toBe(1)
})

test('the bundle alone gives the source back', () => {
  const files = fixtureContent('valid')
  const edition = Edition.parse(compileFixture(files).edition)
  const [source] = Edition.parse(JSON.parse(serializeEdition(edition))).sources
  const page = files.find(({ path }) => path.endsWith('page.txt'))
  expect(source && rebuildSource(edition, source.id)).toBe(new TextDecoder().decode(page?.bytes))
})

test.each(fixtureContent('valid').map(({ path }) => path))(
  'without %s that file is missed, and no other',
  (path) => {
    const { edition, diagnostics } = compileFixture(
      fixtureContent('valid').filter((file) => file.path !== path),
    )
    expect(edition).toBeUndefined()
    expect(diagnostics.map(({ ruleId, reason }) => [ruleId, reason])).toEqual([
      ['missing-file', `没有文件 ${path}`],
    ])
  },
)

test('a content folder without a source, or without anything, is reported', () => {
  const withoutSource = fixtureContent('valid').filter(({ path }) => !path.includes('xinmin'))
  expect(compileFixture(withoutSource).diagnostics.map(({ ruleId }) => ruleId)).toContain('missing-file')
  expect(compileFixture([]).diagnostics.filter(({ ruleId }) => ruleId === 'missing-file')).toHaveLength(5)
})
