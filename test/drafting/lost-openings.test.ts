import { expect, test } from 'vitest'
import { lostOpenings } from '../../src/drafting/lost-openings.ts'
import { lineOf } from './article-of.ts'

const lost = (...texts: string[]) => [...lostOpenings(texts.map((text) => lineOf(text)))]

test.each([
  ['群众,咬定目标、攻坚克难、万众一心', '广大干部群众,咬定目标、攻坚克难、万众'],
  ['群众，咬定目标、攻坚克难、万众一心', '广大干部群众，咬定目标、攻坚克难、万众'],
  ['众，咬定目标、攻坚克难、万众一心', '干部群众，咬定目标、攻坚克难、万'],
  ['群众，咬定目标、攻坚克难、万', '干部群众，咬定目标、攻坚克难'],
  ['干部群众，咬定目标、攻坚克难好', '广大干部群众，咬定目标、攻坚克'],
])('%s has lost its beginning, where the page says %s as well', (paragraph, other) => {
  expect(lost(paragraph, other)).toEqual([paragraph.slice(0, 12)])
  expect(lost(other, paragraph)).toEqual([paragraph.slice(0, 12)])
})

test.each([
  [['群众，咬定目标、攻坚克难、万众一心']],
  [['群众，咬定目标、攻坚克难、万众一心', '群众，咬定目标、攻坚克难、万众一心']],
  [['群众，咬定目标、攻坚克难、万众一心', '他说，群众，咬定目标、攻坚克难、万众一心']],
  [['群众，咬定目标、攻坚克难、万众一心', '干部群众，咬定目标、攻坚克']],
  [['群众，咬定目标、攻坚克难', '干部群众，咬定目标、攻坚克难、万众']],
  [['群众，咬定目标、攻坚克', '干部群众，咬定目标、攻坚克难']],
  [['广大干部群众，咬定目标、攻坚克难', '全市广大干部群众，咬定目标、攻坚克难']],
  [['群众咬定目标、攻坚克难、万众一心', '干部群众咬定目标、攻坚克难、万众一心']],
  [['3月，咬定目标、攻坚克难、万众一心', '今年3月，咬定目标、攻坚克难、万众一心']],
  [['，咬定目标、攻坚克难、万众一心', '群众，咬定目标、攻坚克难、万众一心']],
  [[]],
])('%j have lost nothing', (texts) => expect(lost(...texts)).toEqual([]))

test('a title loses nothing', () => {
  const title = lineOf('群众，咬定目标、攻坚克难、万众一心', { level: 1 })
  expect([...lostOpenings([title, lineOf('干部群众，咬定目标、攻坚克难、万众一心')])]).toEqual([])
})
