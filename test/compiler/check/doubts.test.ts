import { expect, test } from 'vitest'
import { told } from './told.ts'

const TEXT = '眉\n# 题\n副\n记者 甲\n小题\n乙。\n丙\n丁。\n戊 摄\n第一版'
const doubt = '不肯定'
const quote = { exact: '乙' }

/** A page with a doubt at one of its entries. */
function withDoubt(at: string): [entries: object, besides: { furniture: object[] }] {
  const doubtful = (name: string) => (name === at ? { doubt } : {})
  return [
    {
      lines: '1-9',
      ...doubtful('article'),
      kicker: { line: 1, ...doubtful('kicker') },
      headline: { line: 2, ...doubtful('headline') },
      decks: [{ line: 3, ...doubtful('decks') }],
      bylines: [{ line: 4, ...doubtful('bylines') }],
      headings: [{ line: 5, ...doubtful('headings') }],
      photoCredits: [{ line: 9, ...doubtful('photoCredits') }],
      joins: [{ lines: '7-8', reason: '因', ...doubtful('joins') }],
      gaps: [{ before: '丁', extent: '一行', reason: '因', ...doubtful('gaps') }],
      departments: [{ id: 'post', role: 'subject', ...quote, reason: '因', ...doubtful('departments') }],
      events: [{ id: 'e', exact: '甲', date: '2022-11-03', label: '开', ...doubtful('events') }],
    },
    { furniture: [{ lines: 10, reason: '版次', ...doubtful('furniture') }] },
  ]
}

const ENTRIES =
  'furniture article kicker headline decks bylines headings photoCredits joins gaps departments events'

test.each(ENTRIES.split(' '))('a doubt that is left of %s is told, but in a draft', (at) => {
  const [entries, besides] = withDoubt(at)
  const ofDoubts = (lines: string[]) => lines.filter((line) => line.startsWith('doubt-without-draft'))
  expect(ofDoubts(told(TEXT, entries, besides))).toEqual([
    'doubt-without-draft at 不肯定 | 这一份已经不是草稿（没有 status: draft），这一项却还写着 doubt，待核 | 核对过的项没有 doubt | 核对之后删去这一行；还没有校读完，就在 source 之下写回 status: draft',
  ])
  expect(ofDoubts(told(TEXT, entries, { ...besides, status: 'draft' }))).toEqual([])
})

test('without a doubt nothing is told of doubts, and a page needs no entry that might have one', () => {
  expect(told(TEXT, ...withDoubt('')).join('\n')).not.toContain('doubt')
  expect(told('# 题\n甲。', {})).toEqual([])
})
