import { expect, test } from 'vitest'
import { compileArticle } from './one-article.ts'

const gap = { extent: '不明', reason: '因' }

test.each([
  ['after', '乙', '“乙”不在段落的末尾\n  应为：段落留下的最后几个字'],
  ['before', '乙', '“乙”不在段落的开头\n  应为：段落留下的最前几个字'],
])('a gap %s words in the middle of a paragraph is reported', (key, words, expected) => {
  const { reports } = compileArticle('# 题\n甲乙丙。\n丁。', { gaps: [{ [key]: words, ...gap }] })
  expect(reports).toHaveLength(1)
  expect(reports[0]).toContain(expected)
})
