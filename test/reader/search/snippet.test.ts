import { describe, expect, test } from 'vitest'
import { Fragment } from '../../../src/edition/ids.ts'
import type { Inline } from '../../../src/edition/schema.ts'
import type { OpenEntry } from '../../../src/reader/catalogue.ts'
import { searchEntries } from '../../../src/reader/search/search.ts'
import { snippets } from '../../../src/reader/search/snippet.ts'
import { catalogue } from '../../../src/reader/whole-catalogue.ts'
import { twoNewspapers } from '../../two-newspapers.ts'

const [any] = catalogue(twoNewspapers().archive).entries

/** An entry of paragraphs. */
function entryOf(...paragraphs: (string | Inline[])[]): OpenEntry {
  const [block] = any?.article.blocks ?? []
  if (any === undefined || block === undefined) throw new Error('no block')
  const blocks = paragraphs.map((paragraph, i) => ({
    type: 'paragraph' as const,
    number: i + 1,
    source: block.source,
    inlines: typeof paragraph === 'string' ? [{ type: 'text' as const, text: paragraph }] : paragraph,
  }))
  return { ...any, article: { ...any.article, blocks } }
}

function found(entry: OpenEntry, query: string) {
  const result = searchEntries([entry], query)?.get(entry)
  if (result === undefined) throw new Error(`${query} is not there`)
  return { result, shown: snippets(entry, result) }
}

/** What is shown, words found in brackets. */
const shown = (entry: OpenEntry, query: string) =>
  found(entry, query).shown.map(({ pieces }) => pieces.map((p) => (p.hit ? `[${p.text}]` : p.text)).join(''))

const characters = (count: number) => '甲乙丙丁戊己庚辛壬癸'.repeat(count).slice(0, count)

describe('a snippet is the sentence of its hit', () => {
  test.each([
    ['between two others', '昨日雨。港口今天开放。明日晴。', '港口[今天]开放。'],
    ['after a question', '开放吗？今天开放！明日晴', '[今天]开放！'],
    ['at either end of the text', '港口今天', '港口[今天]'],
    ['that ends in an ellipsis', '雨……今天……晴', '[今天]…'],
    ['found twice in it', '今天雨，今天晴。今天', '[今天]雨，[今天]晴。'],
    ['that a stop closes at once', '雨。今天。晴。', '[今天]。'],
    ['in reading punctuation', '港口,今天开放,明日也是;后日不。', '港口，[今天]开放，明日也是；后日不。'],
  ])('%s', (_name, text, expected) => {
    expect(shown(entryOf(text), '今天')).toEqual([expected])
  })

  test('cut forty characters before and behind, and a whole ellipsis says so', () => {
    const [before, behind] = [characters(50), characters(50).replaceAll('甲', '首')]
    expect(shown(entryOf(`${before}今天${behind}`), '今天')).toEqual([
      `……${before.slice(-40)}[今天]${behind.slice(0, 40)}……`,
    ])
  })

  test('of just so many characters it is whole', () => {
    const [before, behind] = [characters(40), characters(40)]
    expect(shown(entryOf(`${before}今天${behind}`), '今天')).toEqual([`${before}[今天]${behind}`])
    expect(shown(entryOf(`雨。${before}今天${characters(39)}。晴。`), '今天')).toEqual([
      `${before}[今天]${characters(39)}。`,
    ])
  })

  test('cut though another sentence ends elsewhere, and where the next character would end this one', () => {
    const long = characters(50)
    expect(shown(entryOf(`雨。${long}今天${long}。`), '今天')).toEqual([
      `……${long.slice(-40)}[今天]${long.slice(0, 40)}……`,
    ])
    expect(shown(entryOf(`今天${characters(40)}。晴`), '今天')).toEqual([`[今天]${characters(40)}……`])
  })

  test.each([
    [`${'𠮷'.repeat(30)}甲`, '', `……${'𠮷'.repeat(20)}甲[今天]`],
    ['', `乙${'𠮷'.repeat(30)}`, `[今天]乙${'𠮷'.repeat(19)}……`],
    [`${characters(11)}𠮷${characters(37)}`, '', `……甲𠮷${characters(37)}[今天]`],
  ])('cut between characters, never within one of two code units: %s今天%s', (before, behind, expected) => {
    expect(shown(entryOf(`${before}今天${behind}`), '今天')).toEqual([expected])
  })

  test('nothing but its pieces, each at its place', () => {
    expect(found(entryOf('昨日雨。港口今天开放。'), '今天').shown.map(({ pieces }) => pieces)).toEqual([
      [
        { at: 4, text: '港口', hit: false },
        { at: 6, text: '今天', hit: true },
        { at: 8, text: '开放。', hit: false },
      ],
    ])
  })

  test('no two of its pieces stand at one place', () => {
    const { shown: all } = found(entryOf(`${characters(50)}今天${characters(50)}`), '今天')
    const places = all.flatMap(({ pieces }) => pieces.map(({ at }) => at))
    expect(places).toHaveLength(5)
    expect(new Set(places).size).toBe(5)
    expect(places).toEqual(places.toSorted((a, b) => a - b))
  })
})

const note = (name: string, text: string, reason = '今天所记'): Inline[] => [
  { type: 'note', id: Fragment.parse(name), reason, children: [{ type: 'text', text }] },
]

describe('an article has', () => {
  test('one snippet for each paragraph, led to by its first hit', () => {
    const entry = entryOf('今天雨。今天晴。', '昨日雪。', '港口今天开放。')
    const { shown: all, result } = found(entry, '今天')
    expect(result.hits).toHaveLength(3)
    expect(all.map(({ kind, fragment }) => [kind, fragment])).toEqual([
      ['text', 'hit-0-0'],
      ['text', 'hit-2-2'],
    ])
    expect(shown(entry, '今天')).toEqual(['[今天]雨。', '港口[今天]开放。'])
  })

  test('then one for each remark; what several say is shown once', () => {
    const entry = entryOf(
      note('note-1', '甲', '今天所记,今天所见'),
      note('note-2', '今天雨'),
      note('note-3', '丙'),
    )
    const { shown: all } = found(entry, '今天')
    expect(all.map(({ kind, fragment }) => [kind, fragment])).toEqual([
      ['text', 'hit-1-0'],
      ['remark', 'about-note-1'],
      ['remark', 'about-note-2'],
    ])
    expect(shown(entry, '今天')).toEqual(['[今天]雨', '[今天]所记，[今天]所见。', '[今天]所记。'])
  })

  test('one for each text of a remark, which are told apart', () => {
    const sic: Inline = {
      ...{ type: 'sic', id: Fragment.parse('sic-1'), reason: '今天疑误', reading: '今天' },
      children: [{ type: 'text', text: '今日' }],
    }
    const { shown: all } = found(entryOf([sic]), '今天')
    expect(all.map(({ fragment }) => fragment)).toEqual(['about-sic-1', 'about-sic-1'])
    expect(new Set(all.map(({ key }) => key)).size).toBe(2)
    expect(shown(entryOf([sic]), '今天')).toEqual(['[今天]疑误。', '疑作“[今天]”。'])
  })

  test('three at most', () => {
    const entry = entryOf('今天一', '今天二', '今天三', note('note-1', '今天四'))
    expect(shown(entry, '今天')).toEqual(['[今天]一', '[今天]二', '[今天]三'])
    expect(snippets(entry, found(entry, '今天').result, 5)).toHaveLength(5)
  })

  test('none where its text is not there', () => {
    expect(snippets(entryOf('今天'), { hits: [], remarkHits: [] })).toEqual([])
  })
})
