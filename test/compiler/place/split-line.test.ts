import { expect, test } from 'vitest'
import { compileArticle, sketch } from './one-article.ts'

const gap = { extent: '一幅', reason: '因' }

test('the parts of a line come in the order of the text, each with what is said of it', () => {
  const { article, reports } = compileArticle(
    '## 副题 标题 记者 甲 乙 摄\n丙。',
    {
      headline: { line: 1, exact: '标题' },
      decks: [{ line: 1, exact: '副题', doubt: '副' }],
      bylines: [{ line: 1, exact: '记者 甲', names: ['甲'] }],
      photoCredits: [{ line: 1, exact: '乙 摄', gap }],
    },
    { status: 'draft' },
  )
  expect(reports).toEqual([])
  expect(article?.blocks.map(({ type, mark, inlines }) => [type, mark, sketch(inlines)])).toEqual([
    ['deck', '## ', 'doubt-1[副题]'],
    ['headline', undefined, '标题'],
    ['byline', undefined, '记者 甲'],
    ['photo-credit', undefined, '<gap-1>乙 摄'],
    ['paragraph', undefined, '丙。'],
  ])
  expect(article?.bylines).toEqual([{ text: '记者 甲', names: ['甲'], position: 'line' }])
})

test('of parts that are told apart by what is beside them each is its own', () => {
  const { article, reports } = compileArticle('# 春 春 春\n甲。', {
    headline: { line: 1, exact: '春', prefix: ' ', suffix: ' ' },
    kicker: { line: 1, exact: '春 ', suffix: '春 春' },
    decks: [{ line: 1, exact: '春', prefix: '春 春 ' }],
  })
  expect(reports).toEqual([])
  expect(article?.blocks.map(({ type }) => type)).toEqual(['kicker', 'headline', 'deck', 'paragraph'])
})

test('parts that share words, or are not there, leave the line to somebody: nothing else is reported', () => {
  const rules = (...exact: string[]) =>
    compileArticle('# 题\n甲乙丙\n丁。', {
      decks: exact.map((words) => ({ line: 2, exact: words })),
    }).reports.map((report) => /^\S+ \S+ (\S+): (.*)/.exec(report)?.slice(1))
  expect(rules('甲乙', '乙丙')).toEqual([
    ['overlapping-lines', '第2行的“乙”写了两次，先在 content/page/page.yaml:19:15'],
  ])
  expect(rules('甲', '乙', '子')).toEqual([['quote-not-found', '第2行里没有“子”']])
  expect(rules('甲', '乙', '丙')).toEqual([])
})
