import { expect, test } from 'vitest'
import { Continuations } from '../../src/drafting/continuations.ts'
import type { RecognisedArticle } from '../../src/drafting/recognised-article.ts'

const article = (): RecognisedArticle => ({ ground: { rule: '题目', confidence: '高' }, parts: [] })

test('an article that leaves says where it goes, until its rest is found', () => {
  const [pages, bridge] = [new Continuations(), article()]
  pages.leave(bridge, '3', '1')
  expect(bridge.goesTo).toBe('3')
  const rest = pages.resume('1', '3')
  expect(rest?.article).toBe(bridge)
  expect(rest?.ground).toEqual({ rule: '“上接第1版”，接前面下转的一篇', confidence: '高' })
  expect(bridge).not.toHaveProperty('goesTo')
  expect(pages.resume('1', '3')).toBeUndefined()
})

test('the page that a rest comes from, and the one that it is on, tell which article goes on', () => {
  const [pages, bridge, canal, park] = [new Continuations(), article(), article(), article()]
  pages.leave(bridge, '3', '1')
  pages.leave(canal, '4', '1')
  pages.leave(park, '3', '2')
  expect(pages.resume('1', '5')).toBeUndefined()
  expect(pages.resume('2', '4')).toBeUndefined()
  expect(pages.resume('2', '3')?.article).toBe(park)
  expect(pages.resume('1', '4')?.article).toBe(canal)
  expect(pages.resume('1', '3')?.article).toBe(bridge)
})

test('where either page is not known the other tells it', () => {
  const [pages, bridge, canal] = [new Continuations(), article(), article()]
  pages.leave(bridge, '3', undefined)
  pages.leave(canal, '4', '2')
  expect(pages.resume('1', '4')).toBeUndefined()
  expect(pages.resume('2', undefined)?.article).toBe(bridge)
  pages.leave(bridge, '3', undefined)
  expect(pages.resume('1', '3')?.article).toBe(bridge)
  expect(pages.resume('2', undefined)?.article).toBe(canal)
})

test('of several that fit the first goes on, which is a guess', () => {
  const [pages, bridge, canal] = [new Continuations(), article(), article()]
  pages.leave(bridge, '4', '1')
  pages.leave(canal, '4', '1')
  const rest = pages.resume('1', '4')
  expect(rest?.article).toBe(bridge)
  expect(rest?.ground).toEqual({ rule: '“上接第1版”，下转的不止一篇，按先后相接', confidence: '低' })
  expect(canal.goesTo).toBe('4')
  const last = pages.resume('1', '4')
  expect(last?.article).toBe(canal)
  expect(last?.ground.confidence).toBe('高')
})
