import { expect, test } from 'vitest'
import {
  blockFragment,
  hitFragment,
  isPassing,
  markFragment,
  organisationFragment,
  paragraphNumber,
  RESERVED_FRAGMENT,
  remarkFragment,
} from '../../src/edition/fragments.ts'
import { EventKey } from '../../src/edition/ids.ts'
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
