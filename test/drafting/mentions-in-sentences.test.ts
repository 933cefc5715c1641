import { describe, expect, test } from 'vitest'
import type { WordBlock } from '../../src/drafting/article-words.ts'
import type { Mention } from '../../src/drafting/find-organisations.ts'
import type { PartType } from '../../src/drafting/recognised-article.ts'
import {
  actorsOf,
  mentionsBySentence,
  type PlacedMention,
  placedMentions,
  subjectsOf,
} from '../../src/drafting/roles.ts'
import { Department } from '../../src/edition/schema.ts'

const [WATER, SCHOOLS, POLICE] = ['市水务局', '市教育局', '市公安局']
const DEPARTMENTS = [WATER, SCHOOLS, POLICE].map((short, i) =>
  Department.parse({ id: `department-${i}`, short, kind: 'party', aliases: [] }),
)
const DAY = '3月7日'

type Block = readonly [type: PartType, text: string]

/** Every place of a block where one of the departments is named. */
function mentionsIn(block: WordBlock): Mention[] {
  const named = DEPARTMENTS.flatMap((department) =>
    [...block.text.matchAll(new RegExp(department.short, 'gu'))].map(({ index }): Mention => {
      const end = index + department.short.length
      return { department, block, start: index, end, ground: { rule: '登记表里的名称', confidence: '高' } }
    }),
  )
  return named.sort((a, b) => a.start - b.start)
}

/** The blocks of an article, and its mentions with how they stand. */
function placedIn(...article: readonly Block[]): { blocks: WordBlock[]; placed: PlacedMention[] } {
  let start = 0
  const blocks = article.map(([type, text]) => {
    const block = { type, text, start }
    start += text.length + 1
    return block
  })
  return { blocks, placed: placedMentions(blocks.flatMap(mentionsIn)) }
}

/** Text that names nobody. */
const filled = (length: number) => '桥'.repeat(length)

describe('how each organisation stands in its sentence', () => {
  const standing = (...article: readonly Block[]) =>
    placedIn(...article).placed.map(({ department, block, sentence, standing }) => [
      department.short,
      block.text.slice(sentence.start, sentence.end),
      standing,
    ])

  test('of several in several sentences', () => {
    const [first, second] = ['昨日，市水务局检修渠道。', '据市教育局介绍，学校由市公安局守护。']
    expect(standing(['paragraph', `${first}大桥通车。${second}`])).toEqual([
      [WATER, first, 'acts'],
      [SCHOOLS, second, 'tells'],
      [POLICE, second, 'named'],
    ])
  })

  test('of several blocks, one of them without any', () => {
    expect(
      standing(
        ['headline', '市水务局检修渠道'],
        ['paragraph', '大桥通车。'],
        ['paragraph', '大桥通车。市教育局的校车来了。'],
      ),
    ).toEqual([
      [WATER, '市水务局检修渠道', 'acts'],
      [SCHOOLS, '市教育局的校车来了。', 'named'],
    ])
  })

  test('of a list, each as the first', () => {
    const text = '市水务局、市教育局检修渠道；市公安局、市教育局检修校车。'
    expect(standing(['paragraph', text]).map(([name, , how]) => [name, how])).toEqual([
      [WATER, 'acts'],
      [SCHOOLS, 'acts'],
      [POLICE, 'acts'],
      [SCHOOLS, 'acts'],
    ])
  })

  test('that names nobody there is nothing', () => expect(standing(['paragraph', '大桥通车。'])).toEqual([]))
})

describe('whom an article is about', () => {
  /** The departments that are subjects, the first paragraph being what the article opens with. */
  const subjects = (...article: readonly Block[]) => {
    const { blocks, placed } = placedIn(...article)
    const first = blocks.find(({ type }) => type === 'paragraph')
    return [...subjectsOf(placed, first)].map(({ short }) => short)
  }

  test.each(['kicker', 'headline', 'deck'] as const)('whom a %s names, though another acts', (type) => {
    const titled = [type, '渠道由市水务局和市公安局检修'] as const
    expect(subjects(titled, ['paragraph', '市教育局检修校车。'])).toEqual([WATER, POLICE])
  })

  test.each(['heading', 'byline', 'photo-credit'] as const)('not whom a %s names', (type) => {
    expect(subjects([type, '市水务局检修'], ['paragraph', '市教育局检修校车。'])).toEqual([SCHOOLS])
  })

  test('who acts at its beginning, though another is named or tells before', () => {
    expect(subjects(['paragraph', '据市水务局介绍，市教育局检修校车。'])).toEqual([SCHOOLS])
    expect(subjects(['paragraph', '校车由市水务局检修。市教育局检修校车。'])).toEqual([SCHOOLS])
  })

  test('who tells at its beginning, where nobody acts', () => {
    const told = ['paragraph', '校车由市水务局检修。据市教育局介绍，路通了。'] as const
    expect(subjects(told)).toEqual([SCHOOLS])
    expect(subjects(told, ['paragraph', '市公安局守护大桥。市公安局守护水库。'])).toEqual([SCHOOLS])
  })

  test('all that act at its beginning one right after the other', () => {
    expect(subjects(['paragraph', '市水务局、市教育局检修渠道，市公安局守护。'])).toEqual([WATER, SCHOOLS])
    expect(subjects(['paragraph', '市水务局检修渠道。市教育局检修校车。'])).toEqual([WATER])
    expect(subjects(['paragraph', '市水务局，市教育局检修校车。'])).toEqual([WATER, SCHOOLS])
  })

  test('the beginning is sixty characters', () => {
    const at = (start: number): Block[] => [
      ['paragraph', `${filled(start - 1)}。市水务局检修渠道。`],
      ['paragraph', '市教育局检修校车。市教育局检修校门。市教育局检修校舍。'],
    ]
    expect(subjects(...at(59))).toEqual([WATER])
    expect(subjects(...at(60))).toEqual([SCHOOLS])
  })

  test('the beginning is of the first paragraph', () => {
    const more = '市教育局检修校车。市教育局检修校门。'
    expect(subjects(['paragraph', '大桥通车。'], ['paragraph', `市水务局检修渠道。${more}`])).toEqual([
      SCHOOLS,
    ])
  })

  describe('else who acts most often', () => {
    const FAR = filled(60)

    test.each([
      ['市水务局检修渠道。市教育局检修校车。市教育局检修校门。', [SCHOOLS]],
      ['市水务局检修渠道。市水务局检修水库。市教育局检修校车。', [WATER]],
      ['市水务局检修渠道。校车由市教育局检修。校门由市教育局检修。渠道由市水务局检修。', [WATER]],
      ['据市水务局介绍，路通了。据市水务局介绍，桥通了。市教育局检修校车。校门由市教育局检修。', [WATER]],
      ['据市水务局介绍，路通了。路由市水务局修。市教育局检修校车。校门由市教育局检修。', [SCHOOLS]],
      ['据市水务局介绍，路通了。路由市水务局修。', [WATER]],
      ['路由市水务局修。桥由市水务局修。', []],
      ['市水务局检修渠道。', []],
      ['大桥通车。', []],
    ])('%s', (text, names) => expect(subjects(['paragraph', FAR], ['paragraph', text])).toEqual(names))

    test('who is named once, but in the first paragraph, counts', () => {
      expect(subjects(['paragraph', `${FAR}。市水务局检修渠道。`])).toEqual([WATER])
      expect(
        subjects(['paragraph', `${FAR}。路由市水务局修。`], ['paragraph', '市水务局检修渠道。']),
      ).toEqual([WATER])
    })
  })

  test('nobody without a first paragraph that acts only once', () => {
    const { placed } = placedIn(['paragraph', '市水务局检修渠道。'])
    expect(subjectsOf(placed, undefined)).toEqual(new Set())
  })
})

describe('the organisations of a sentence', () => {
  test('are those of its block and of it alone', () => {
    const { blocks, placed } = placedIn(
      ['paragraph', '市水务局和市教育局检修。市公安局守护。'],
      ['paragraph', '市教育局检修校车。大桥通车。'],
    )
    const of = mentionsBySentence(placed)
    const names = (at: number, sentence: { start: number; end: number }) => {
      const block = blocks[at]
      return block && of({ block, sentence }).map(({ department }) => department.short)
    }
    expect(names(0, { start: 0, end: 12 })).toEqual([WATER, SCHOOLS])
    expect(names(0, { start: 12, end: 19 })).toEqual([POLICE])
    expect(names(1, { start: 0, end: 9 })).toEqual([SCHOOLS])
    expect(names(1, { start: 9, end: 14 })).toEqual([])
  })

  test('are none in a block that names nobody', () => {
    const block: WordBlock = { type: 'paragraph', text: '大桥通车。', start: 0 }
    expect(mentionsBySentence([])({ block, sentence: { start: 0, end: 5 } })).toEqual([])
  })
})

describe('who did what happened on a day', () => {
  /** The departments of the event of the day that a sentence names. */
  const actors = (sentence: string, subjects: readonly string[] = []) => {
    const start = sentence.indexOf(DAY)
    const about = DEPARTMENTS.filter(({ short }) => subjects.includes(short))
    const { placed } = placedIn(['paragraph', sentence])
    return actorsOf({ start, end: start + DAY.length }, placed, new Set(about)).map(({ short }) => short)
  }

  test.each([
    ['3月7日，市水务局检修渠道。', [WATER]],
    ['3月7日市水务局检修渠道。', [WATER]],
    ['市水务局3月7日检修渠道。', [WATER]],
    ['3月7日，市水务局、市教育局检修渠道。', [WATER, SCHOOLS]],
    ['市水务局检修渠道，3月7日，市教育局检修校车。', [SCHOOLS]],
    ['3月7日，市水务局检修渠道，市教育局检修校车。', [WATER]],
    ['市水务局检修渠道，市教育局检修校车，3月7日开放。', [SCHOOLS]],
    ['市教育局检修校车，3月7日市水务局检修渠道，市公安局守护。', [WATER]],
    ['市水务局检修渠道，3月7日，校车由施工队和市教育局检修。', [WATER]],
    ['3月7日，据市水务局介绍，市教育局检修校车。', [SCHOOLS]],
    ['据市水务局介绍，大桥3月7日通车。', [WATER]],
    ['3月7日，据市水务局介绍，据市教育局介绍，路通了。', [WATER]],
    ['3月7日，市水务局、市水务局检修渠道。', [WATER]],
    ['3月7日，渠道由施工队和市水务局检修。', []],
    ['3月7日，大桥通车。', []],
  ])('%s', (sentence, names) => expect(actors(sentence)).toEqual(names))

  test('else the first that the article is about', () => {
    expect(actors('3月7日，大桥通车。', [SCHOOLS, POLICE])).toEqual([SCHOOLS])
    expect(actors('3月7日，桥由施工队和市水务局建。', [SCHOOLS])).toEqual([SCHOOLS])
    expect(actors('3月7日，据市水务局介绍，大桥通车。', [SCHOOLS])).toEqual([WATER])
  })
})
