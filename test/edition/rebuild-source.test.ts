import { expect, test } from 'vitest'
import { Edition } from '../../src/edition/edition.ts'
import { SourceId } from '../../src/edition/ids.ts'
import { rebuildSource } from '../../src/edition/rebuild-source.ts'
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
  const { archive } = twoNewspapers()
  const marked = archive.articles.map((article) => ({
    ...article,
    blocks: article.blocks.map((block) =>
      block.resumed === undefined ? block : { ...block, mark: '#', source: { ...block.source } },
    ),
  }))
  const [resumed] = marked.flatMap(({ blocks }) => blocks.filter(({ mark }) => mark === '#'))
  if (resumed === undefined) throw new Error('no block resumes')
  const id = SourceId.parse('river-daily-2024-01-02-1')
  // One character too many, at the first stretch: the next piece begins one too early, not two.
  const end = resumed.source.end
  expect(() => rebuildSource({ ...archive, articles: marked }, id)).toThrow(
    `at ${end + 1}, found one at ${end}`,
  )
})
