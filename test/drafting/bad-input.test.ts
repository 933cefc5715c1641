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

test('an article whose text stands twice is doubted the second time', () => {
  const article = '# 大桥昨日通车\n\n本报讯（记者 周小川）3月7日，大桥通车，市民可以步行过河。\n'
  const { articles } = drafted(`${article}\n${article}`).draft
  expect(articles.map(({ ground }) => ground.confidence)).toEqual(['高', '低'])
  expect(articles[1]?.ground.rule).toContain('与第1行起的一篇相同')
})

const COLUMNS = `# 大桥昨日通车

昨日上午，河滨大桥建成通车  渠道检修工作昨日全面完成
，市民可以步行过河，沿线的  ，沿线农户春灌用水有了保
群众纷纷称赞这座新桥，公交  障，市水务局组织人员逐段
集团新增班线两条，方便市民  排查隐患，确保渠道安全。
`

test('columns copied side by side are refused where they begin', () => {
  expect(refused(COLUMNS)).toEqual([['interleaved-columns', 3]])
  expect(refused(COLUMNS.replaceAll('  ', '\t'))).toEqual([['interleaved-columns', 3]])
})

test.each([
  ['a list of names', `${'王建国　　　周小川　　　何志远\n'.repeat(6)}`],
  ['a table of places', `${'河滨大桥东引桥路口  周一至周五开放。\n'.repeat(6)}`],
  ['a poem', `${'春风又绿江南岸 明月何时照我还\n'.repeat(6)}`],
])('%s is no columns', (_, body) => {
  expect(refused(`# 河滨要闻\n\n今日要闻如下，敬请读者关注。\n\n${body}`)).toBe('drafted')
})

test('titles without text between them are one article, which is doubted', () => {
  const { articles } = drafted(Array.from({ length: 20 }, (_, i) => `# 题目之${i}\n`).join('\n')).draft
  expect(articles.map(({ ground }) => ground.confidence)).toEqual(['低'])
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
