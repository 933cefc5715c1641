import { expect, test } from 'vitest'
import { Edition } from '../../src/edition/edition.ts'
import { SourceId } from '../../src/edition/ids.ts'
import { rebuildSource } from '../../src/edition/rebuild-source.ts'
import { Block } from '../../src/edition/schema.ts'
import { compileFixture, fixtureContent } from '../compiler/fixtures.ts'
import { twoNewspapers } from '../two-newspapers.ts'

const edition = Edition.parse(compileFixture(fixtureContent('valid')).edition)
const source = SourceId.parse('xinmin-daily-2022-12-01-1')

test('blocks and furniture together are the source', () => {
  const page = fixtureContent('valid').find(({ path }) => path.endsWith('page.txt'))
  expect(rebuildSource(edition, source)).toBe(new TextDecoder().decode(page?.bytes))
})

test('a hole is an error', () => {
  const articles = edition.articles.map((article, i) => (i === 0 ? { ...article, blocks: [] } : article))
  expect(() => rebuildSource({ ...edition, articles }, source)).toThrow(
    /^source xinmin-daily-2022-12-01-1: expected a piece at \d+, found one at \d+$/,
  )
})

test('an overlap is an error', () => {
  const [first, ...others] = edition.articles
  if (first === undefined) throw new Error('no article')
  const articles = [first, first, ...others]
  expect(() => rebuildSource({ ...edition, articles }, source)).toThrow(RangeError)
})

test('what resumes elsewhere stands where it resumes, and every source is its own', () => {
  const linked = twoNewspapers().archive
  for (const { id, characters } of linked.sources) {
    const text = rebuildSource(linked, id)
    expect(text).toHaveLength(characters)
    expect(text.startsWith('# ')).toBe(true)
  }
  expect(rebuildSource(linked, SourceId.parse('river-daily-2024-01-02-1'))).toContain('会上说\n\n# 码头通航')
})

test('the mark of a block stands before its first stretch alone', () => {
  const [any] = edition.articles
  const [of] = edition.sources
  if (any === undefined || of === undefined) throw new Error('the edition is empty')
  const stretch = (start: number, end: number) => ({ start, end, firstLine: 1, lastLine: 1 })
  const heading = Block.parse({
    ...{ type: 'heading', number: 1, mark: '# ', source: stretch(0, 3), resumed: [stretch(4, 5)] },
    inlines: [
      { type: 'text', text: '甲' },
      { type: 'join', id: 'join-1', reason: '下转' },
      { type: 'text', text: '乙' },
    ],
  })
  const articles = [{ ...any, source, blocks: [heading] }]
  const sources = [{ ...of, id: source, furniture: [{ start: 3, text: '\n', rule: 0 }] }]
  expect(rebuildSource({ sources, articles }, source)).toBe('# 甲\n乙')
})
