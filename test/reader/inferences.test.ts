import { expect, test } from 'vitest'
import { InferenceId, SourceId } from '../../src/edition/ids.ts'
import { inferenceFragment, sharedInferences } from '../../src/reader/inferences.ts'
import { twoNewspapers } from '../two-newspapers.ts'

const { archive } = twoNewspapers()
const one = twoNewspapers(['evening']).archive
const sources = archive.sources.map(({ id }) => id)

test('what is concluded of several sources in the same words stands once, with all places and issues', () => {
  const [shared, ...others] = sharedInferences(archive)
  expect(others).toEqual([])
  expect(shared).toMatchObject({ what: '年份', value: '据报头', reason: '正文不写年' })
  expect(shared?.fragments).toEqual(archive.inferences.map(({ source }) => `inference-${source}-year`))
  expect(shared?.fragments).toHaveLength(3)
  expect([...(shared?.issues ?? [])].sort()).toEqual([
    '《山河日报》2023年12月31日',
    '《山河日报》2024年1月2日',
    '《湖滨晚报》2024年1月2日',
  ])
})

test('the evidence of all stands together', () => {
  const [event] = archive.events
  if (event === undefined) throw new Error('no event')
  const { article, quote, anchor } = event
  const evidence = [{ article, quote, anchor }]
  const inferences = archive.inferences.map((inference) => ({ ...inference, evidence }))
  expect(sharedInferences({ ...archive, inferences })[0]?.evidence).toEqual(
    archive.inferences.flatMap(() => evidence),
  )
})

test.each(['what', 'value', 'reason'] as const)(
  'another %s is another inference, in the order of the edition',
  (key) => {
    const inferences = archive.inferences.map((inference, i) =>
      i === 1 ? { ...inference, [key]: '别的' } : inference,
    )
    const found = sharedInferences({ ...archive, inferences })
    expect(found.map(({ fragments }) => fragments.length)).toEqual([2, 1])
    expect(found[1]?.[key]).toBe('别的')
  },
)

test('two pages of one issue name it once', () => {
  const [first, ...others] = archive.sources
  const [last] = others
  if (first === undefined || last === undefined) throw new Error('no sources')
  const pages = others.map((source) => ({ ...source, issue: first.issue }))
  // Something else that came out elsewhere, without which no issue would be named.
  const other = { ...last, id: SourceId.parse('elsewhere') }
  expect(sharedInferences({ ...archive, sources: [first, ...pages, other] })[0]?.issues).toHaveLength(1)
})

test('a single source is named neither by its issue nor in the fragments of its inferences', () => {
  expect(sharedInferences(one)).toMatchObject([{ fragments: ['inference-year'], issues: [] }])
  const [first] = sources
  if (first === undefined) throw new Error('no source')
  const year = InferenceId.parse('year')
  expect(inferenceFragment(one, first, year)).toBe('inference-year')
  expect(inferenceFragment(archive, first, year)).toBe(`inference-${first}-year`)
})
