import { describe, expect, test } from 'vitest'
import { fragmentsOf, resolveFragment, tidyFragment } from '../../src/reader/passage.ts'
import { smallEdition } from '../small-edition.ts'

const article = (id: string) => {
  const found = smallEdition().articles.find((each) => each.id === id)
  if (found === undefined) throw new Error(`no article ${id}`)
  return found
}
const teachers = article('teachers')

test('an article’s page has a place for its headline, blocks, events, organisations and remarks', () => {
  expect([...fragmentsOf(teachers)]).toEqual([
    ...['main', 'timeline', 'headline', 'p1', 'gap-1', 'about-gap-1', 'teachers-sent', 'org-education'],
    ...['s1', 'p2', 'forty', 'three-days', 'sic-1', 'about-sic-1', 'gap-2', 'about-gap-2'],
  ])
  expect([...fragmentsOf(article('thanks'))]).toEqual([
    ...['main', 'timeline', 'headline', 'p1', 'org-library'],
  ])
})

describe('a fragment leads', () => {
  test.each(['main', 'headline', 'p1', 'p2', 's1', 'forty', 'org-education', 'about-gap-2'])(
    'to its place: %s',
    (fragment) => expect(resolveFragment(teachers, fragment)).toEqual({ found: true, fragment }),
  )

  test.each(['hit-3-12', 'mark-teachers.forty', 'p9:停课', ':停课'])(
    'to what is looked for by code of its own: %s',
    (fragment) => expect(resolveFragment(teachers, fragment)).toEqual({ found: true, fragment }),
  )

  test.each([
    ['p3', 'p2'],
    ['p99999', 'p2'],
    ['p0', 'p1'],
  ])('to the nearest paragraph where its own is gone: %s', (fragment, nearest) => {
    expect(resolveFragment(teachers, fragment)).toEqual({ found: false, fragment: nearest })
  })

  test.each(['s2', 'sic-9', 'nothing', 'p', 'xp1', 'p1x', '', 'markt', 'ahit-1-2'])(
    'nowhere where it means no place: %s',
    (fragment) => expect(resolveFragment(teachers, fragment)).toEqual({ found: false }),
  )

  test('to the first paragraph where an article has none', () => {
    const without = { ...teachers, blocks: teachers.blocks.filter(({ type }) => type !== 'paragraph') }
    expect(resolveFragment(without, 'p3')).toEqual({ found: false, fragment: 'p1' })
  })
})

describe('a fragment is read as it was meant', () => {
  const tidy = (fragment: string) => tidyFragment(teachers, fragment, (name) => name === 'former')
  test.each([
    ['p1', 'p1'],
    ['P1', 'p1'],
    ['p1。', 'p1'],
    ['p1.）', 'p1'],
    ['ｐ１', 'p1'],
    ['p12:', 'p12'],
    ['p12：', 'p12'],
    ['Forty,', 'forty'],
    ['FORTY', 'forty'],
    ['former!', 'former'],
    ['Hit-1-2。', 'hit-1-2'],
    ['Mark-teachers.forty', 'mark-teachers.forty'],
    ['。', ''],
    [':', ''],
    ['', ''],
  ])('%j as %j', (fragment, meant) => expect(tidy(fragment)).toBe(meant))

  test.each(['p3:停课', 'P3:Stop。', 'p3:a:b', 'p3:第\n二', 'p3:7', 'Nothing。', 'x y', 'p1 p2', 'a。b'])(
    'what quotes words, or means nothing, as it is: %j',
    (fragment) => expect(tidy(fragment)).toBe(fragment),
  )

  test('half a character is shown as one that is none', () => {
    expect([tidy('p3:停\ud842'), tidy('\ud842x')]).toEqual(['p3:停�', '�x'])
  })
})
