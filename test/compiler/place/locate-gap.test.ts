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

test.each([
  [{ before: '子', ...gap }, 'before: 子'],
  [{ after: '子', ...gap }, 'after: 子'],
  [{ between: ['子', '丑'], ...gap }, 'between:\n'],
])('the words of a gap that are not there are reported where they are written: %j', (lost, written) => {
  const { reports, yaml } = compileArticle('# 题\n甲乙丙。', { gaps: [{ after: '。', ...gap }, lost] })
  expect(reports).toHaveLength(1)
  const [, line] = /page\.yaml:(\d+):/.exec(reports[0] ?? '') ?? []
  const before = yaml.slice(0, yaml.indexOf(written)).split('\n').length
  expect(Number(line)).toBe(before + (written.endsWith('\n') ? 1 : 0))
})
