import { expect, test } from 'vitest'
import { compileArticle } from './one-article.ts'

test('a named line without words is told apart from one that is another article’s', () => {
  const { reports } = compileArticle(
    '# 题\n甲。\n# 别\n别文。\n乙。\n\n丙。',
    { lines: ['1-2', '5-6', 7], headings: [{ line: 6 }, { line: 3 }, { line: 9 }] },
    { articles: [{ id: 'two', lines: '3-4', headline: { line: 3 } }] },
  )
  expect(reports.map((report) => /line-not-in-article: (.*)\n(.*)/.exec(report)?.slice(1))).toEqual([
    ['第6行没有这篇文章的字', '  应为：其中一行：1、2、5、7'],
    ['第3行不在这篇文章的第1-2, 5-6, 7行里', '  应为：其中一行：1、2、5、7'],
    ['第9行不在这篇文章的第1-2, 5-6, 7行里', '  应为：其中一行：1、2、5、7'],
  ])
})
