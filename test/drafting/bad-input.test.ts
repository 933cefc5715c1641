import { expect, test } from 'vitest'
import { draftSource } from '../../src/drafting/draft-source.ts'
import { decodeText, drafted, emptyContent, encode, fileOf, STATED } from './draft-content.ts'

const refused = (text: string) => {
  const result = draftSource({ path: 'in.txt', bytes: encode(text) }, emptyContent(), STATED)
  return Array.isArray(result) ? result.map(({ ruleId, place }) => [ruleId, place.line]) : 'drafted'
}

test('ten megabytes in one line are refused with their place', () => {
  expect(refused('市'.repeat(3_500_000))).toEqual([['line-too-long', 1]])
})

test('a page without a headline is refused where its text begins', () => {
  const body = '市水务局组织人员检修渠道，沿线群众春灌用水有了保障。'
  expect(refused(`\n\n${body}\n\n${body}\n`)).toEqual([['no-headline', 3]])
})

test('text before the first headline belongs to no article and is not lost', () => {
  const draft = drafted('市水务局检修渠道，沿线群众用水有了保障。\n\n# 大桥通车\n\n大桥昨日通车。\n')
  expect(draft.draft.articles).toHaveLength(1)
  expect(draft.draft.furniture).toMatchObject([{ line: 1, ground: { confidence: '低' } }])
})

test('the same article twice is two articles with two ids', () => {
  const article = '# 大桥昨日通车\n\n本报讯（记者 周小川）3月7日，大桥通车。\n'
  const ids = drafted(`${article}\n${article}`).draft.articles.map(({ id }) => id)
  expect(ids).toHaveLength(2)
  expect(new Set(ids).size).toBe(2)
})

test('a thousand headings, and five hundred articles, are drafted', () => {
  const headings = Array.from({ length: 1000 }, (_, i) => `# 题目之${i}\n`).join('\n')
  expect(decodeText(fileOf(drafted(headings), 'page.txt'))).toBe(headings)
  const articles = Array.from(
    { length: 500 },
    (_, i) => `# 第${i}号桥昨日通车\n\n本报讯（记者 周小川）3月7日，市水务局检修渠道。\n`,
  )
  expect(drafted(articles.join('\n')).draft.articles).toHaveLength(500)
})

test('words that an article repeats without end are left unquoted', () => {
  const { draft } = drafted(`# 大桥通车\n\n${'3月7日，'.repeat(3000)}\n`)
  expect(draft.articles[0]?.events).toEqual([])
})

test('a day to come is drafted as what it says', () => {
  const { draft } = drafted('# 大桥将通车\n\n大桥将于2055年3月7日通车。\n')
  expect(draft.articles[0]?.events.map(({ date }) => date)).toEqual(['2055-03-07'])
})
