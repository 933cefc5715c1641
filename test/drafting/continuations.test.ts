import { expect, test } from 'vitest'
import { decodeText, drafted, fileOf } from './draft-content.ts'

const BRIDGE = '本报讯（记者 周小川）3月7日，河滨大桥建成通车，市民可以步行过河，沿线群众纷纷称赞这座'
const CANAL = '本报讯（记者 何平）3月7日，渠道检修全面完成，沿线农户春灌用水有了保障。'

/** The articles of a text: lines, joins, gaps; and what is furniture. */
function read(text: string) {
  const draft = drafted(text)
  const { articles, furniture } = draft.draft
  return {
    articles: articles.map(({ lines, joins, gaps, parts }) => ({
      lines: lines.map(({ first, last }) => `${first}-${last}`).join(', '),
      joins: joins.map(({ first, last }) => `${first.number}-${last.number}`),
      gaps: gaps.map(({ position, reason }) => `${position} ${reason}`),
      headings: parts.filter(({ type }) => type === 'heading').map(({ line }) => line.text),
    })),
    furniture: furniture.map(({ line, exact }) => (exact === undefined ? `${line}` : `${line} ${exact}`)),
    yaml: decodeText(fileOf(draft, 'page.yaml')),
  }
}
const plain = { joins: [], gaps: [], headings: [] }

test('an article goes on where another page says that it comes from the first', () => {
  const { articles, furniture, yaml } = read(
    `第1版\n\n# 大桥昨日通车\n\n${BRIDGE}（下转第3版）\n\n# 渠道检修完成\n\n${CANAL}\n\n第3版\n\n（上接第1版）新桥。\n\n大桥全长一公里。\n\n# 又一篇\n\n${CANAL}\n`,
  )
  expect(articles).toEqual([
    { lines: '3-5, 13-15', joins: ['5-13'], gaps: [], headings: [] },
    { ...plain, lines: '7-9' },
    { ...plain, lines: '17-19' },
  ])
  expect(furniture).toEqual(['1', '5 （下转第3版）', '11', '13 （上接第1版）'])
  expect(yaml).toContain('“上接第1版”，接前面下转的一篇（把握：高）')
})

test('a short paragraph that is cut before its mark is no kicker of the next article', () => {
  const { articles } = read(
    `第1版\n\n# 大桥昨日通车\n\n${CANAL}\n\n据市统计局统计，沿线共有三万居民\n\n（下转第4版）\n\n## 渠道检修完成\n\n${CANAL}\n\n第4版\n\n（上接第1版）\n\n从中受益。\n`,
  )
  expect(articles).toEqual([
    { ...plain, lines: '3-7, 19-19', joins: ['7-19'] },
    { ...plain, lines: '11-13' },
  ])
})

test('marks may stand on lines of their own, in Chinese numerals, below the title printed again', () => {
  const { articles, furniture } = read(
    `# 大桥昨日通车\n\n${BRIDGE}新桥。\n\n（下转第三版）\n\n# 渠道检修完成\n\n${CANAL}\n\n# 大桥昨日通车\n\n（上接第一版）\n\n大桥全长一公里。\n`,
  )
  expect(articles).toEqual([
    { lines: '1-3, 11-15', joins: [], gaps: [], headings: ['大桥昨日通车'] },
    { ...plain, lines: '7-9' },
  ])
  expect(furniture).toEqual(['5', '13'])
})

test('of two articles that leave for a page each finds its rest by the page it left, or in order', () => {
  const text = (one: string, two: string) =>
    `第1版\n\n# 甲桥昨日通车\n\n甲桥通车了。（下转第4版）\n\n第2版\n\n# 乙桥昨日通车\n\n乙桥通车了。（下转第4版）\n\n第4版\n\n（上接第${one}版）又一段。\n\n（上接第${two}版）再一段。\n`
  const lines = (source: string) => read(source).articles.map((article) => article.lines)
  expect(lines(text('2', '1'))).toEqual(
    ['3-5, 17', '9-11, 15'].map((runs) => runs.replace(/, (\d+)$/, ', $1-$1')),
  )
  expect(lines(text('1', '2'))).toEqual(['3-5, 15-15', '9-11, 17-17'])
})

test('a rest, or a beginning, that is not in the text is a gap', () => {
  expect(read(`# 大桥昨日通车\n\n${BRIDGE}新桥。（下转第3版）\n`).articles).toEqual([
    { ...plain, lines: '1-3', gaps: ['after 下转第3版，那里的文字不在这里'] },
  ])
  expect(read(`# 大桥昨日通车\n\n（上接第1版）桥上人来人往。\n`).articles).toEqual([
    { ...plain, lines: '1-3', gaps: ['before 上接第1版，那里的文字不在这里'] },
  ])
})

test('a rest of which neither title nor beginning is in the text belongs to no article', () => {
  const { articles, furniture, yaml } = read(
    `# 渠道检修完成\n\n${CANAL}\n\n（上接第1版）桥上人来人往。\n\n桥下也是。\n`,
  )
  expect(articles).toEqual([{ ...plain, lines: '1-3' }])
  expect(furniture).toEqual(['5', '7'])
  expect(yaml).toContain('doubt: “上接第1版”的文字，前一部分不在这里')
})

test.each(['他说，请看下转的那一版，上接前文。', '列车上接第一批旅客，下转第二站。'])(
  '%s is no mark',
  (body) => {
    expect(read(`# 大桥昨日通车\n\n${body}\n`).furniture).toEqual([])
  },
)

test('an article goes on on a page whose name is printed in Chinese numerals', () => {
  const { articles } = read(
    `第一版\n\n# 大桥昨日通车\n\n${BRIDGE}（下转第3版）\n\n# 渠道检修完成\n\n${CANAL}\n\n第三版\n\n（上接第1版）新桥。\n\n大桥全长一公里。\n`,
  )
  expect(articles[0]).toEqual({ lines: '3-5, 13-15', joins: ['5-13'], gaps: [], headings: [] })
})

test('what comes from a page that is not there and goes on on another says both', () => {
  const { articles } = read(`# 大桥昨日通车\n\n（上接第1版）${BRIDGE}（下转第5版）\n`)
  expect(articles[0]?.gaps.map((gap) => gap.split(' ')[0])).toEqual(['before', 'after'])
})

test.each([
  ['a tab before it', '# \t下转3版', ['3']],
  ['twice in its line', '下转3版# 下转3版', []],
])('a mark with %s is taken whole or not at all', (_, line, taken) => {
  expect(read(`# 河滨大桥通车\n\n${line}\n`).furniture).toEqual(taken)
})
