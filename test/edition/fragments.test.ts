import { expect, test } from 'vitest'
import {
  blockFragment,
  hitFragment,
  isPassing,
  isWithinWords,
  markFragment,
  numberedFragment,
  organisationFragment,
  paragraphNumber,
  RESERVED_FRAGMENT,
  remarkFragment,
} from '../../src/edition/fragments.ts'
import { DepartmentId, EventKey } from '../../src/edition/ids.ts'
import { Block } from '../../src/edition/schema.ts'
import { tenArticles } from '../ten-articles.ts'

const edition = tenArticles()
const blocks = edition.articles.flatMap((article) => article.blocks)

test('no event may take the name of a fragment that pages use', () => {
  const [department] = edition.departments
  const ours = [
    ...blocks.flatMap((block) => blockFragment(block) ?? []),
    ...(department === undefined ? [] : [organisationFragment(department.id)]),
    remarkFragment('sic-1'),
    hitFragment(3, 20),
    markFragment(EventKey.parse('bus/outbreak')),
  ]
  expect(ours.length).toBeGreaterThan(10)
  expect(ours.filter((fragment) => !RESERVED_FRAGMENT.test(fragment))).toEqual([])
})

test('no event may take the name by which a link calls a block', () => {
  const types = Block.def.options.flatMap((option) => [...option.shape.type.def.values])
  expect(types).toContain('photo-credit')
  const names = types.filter((type) => type !== 'paragraph' && type !== 'heading')
  expect(names.filter((name) => !RESERVED_FRAGMENT.test(`${name}-2`))).toEqual([])
})

test('a paragraph’s fragment gives its number back, any other none', () => {
  for (const block of blocks)
    expect(paragraphNumber(blockFragment(block) ?? '')).toBe(
      block.type === 'paragraph' ? block.number : undefined,
    )
})

test('hits and marks pass, places of the text stay', () => {
  expect([hitFragment(3, 20), markFragment(EventKey.parse('bus/outbreak'))].every(isPassing)).toBe(true)
  expect(['p3', 's1', 'sic-1', remarkFragment('sic-1'), 'outbreak'].some(isPassing)).toBe(false)
})

test('a paragraph is called p and its number, a section heading s', () => {
  expect(numberedFragment('paragraph', 3)).toBe('p3')
  expect(numberedFragment('heading', 12)).toBe('s12')
})

test('only p and a number names a paragraph', () => {
  expect(paragraphNumber('p12')).toBe(12)
  expect(['', 'p', 'p3x', 'sp3', 's3', 'p-3', 'px'].map(paragraphNumber)).toEqual(Array(7).fill(undefined))
})

test('fragments are made of what they lead to', () => {
  expect(organisationFragment(DepartmentId.parse('women'))).toBe('org-women')
  expect(remarkFragment('gap-1')).toBe('about-gap-1')
  expect(hitFragment(3, 20)).toBe('hit-3-20')
  expect(markFragment(EventKey.parse('bus/outbreak'))).toBe('mark-bus.outbreak')
})

test('what only looks like a fragment of the pages is free for events', () => {
  const free = [
    ...['p', 'p3a', 'up3', 'p3-2', 's', 'press-1', 'gap', 'gap-a', 'gap-1a', 'a-gap-1', 'hit-', 'gap-one'],
    ...['org', 'org-', 'a-org-women', 'cite', 'headline-a', 'headlines', 'a-headline', 'decks-2', 'deck-2a'],
    ...['mains', 'a-main', 'roots', 'timelines', 'filters', 'photo', 'photo-credits', 'photo-credit-'],
  ]
  expect(free.filter((fragment) => RESERVED_FRAGMENT.test(fragment))).toEqual([])
  const taken = [
    ...[
      'p3',
      'p12',
      's1',
      's10',
      'gap-1',
      'join-2-1',
      'sic-1',
      'note-12',
      'duration-1',
      'doubt-1',
      'hit-3-20',
    ],
    ...[
      'org-a',
      'about-gap-1',
      'mark-bus.outbreak',
      'timeline-x',
      'cite-x',
      'main',
      'root',
      'timeline',
      'filter',
    ],
    ...['headline', 'kicker', 'deck', 'byline', 'photo-credit', 'photo-credit-12', 'deck-2'],
  ]
  expect(taken.filter((fragment) => !RESERVED_FRAGMENT.test(fragment))).toEqual([])
})

test('hits and remarks stand within other words', () => {
  expect(['hit-3-20', 'about-gap-1'].every(isWithinWords)).toBe(true)
  expect(['p3', 'mark-bus.outbreak', 'a-hit-1', 'about', 'hit', 'org-about-1'].some(isWithinWords)).toBe(
    false,
  )
  expect(['a-hit-1', 'a-mark-1', 'hit', 'marks'].some(isPassing)).toBe(false)
})
