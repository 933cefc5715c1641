import { expect, test } from 'vitest'
import { SourceText } from '../../src/compiler/read/source-text.ts'
import { pageLines } from '../../src/drafting/page-line.ts'
import { takeJumpMarks } from '../../src/drafting/take-jump-marks.ts'

/** The lines that are left of a text, with the pages they come from (<) and go to (>), and the marks taken. */
function taken(...text: string[]): { lines: string[]; marks: string[] } {
  const { lines, marks } = takeJumpMarks(pageLines(new SourceText('page.txt', text.join('\n'))))
  return {
    lines: lines.map(({ text, comesFrom, goesTo }) =>
      [text, comesFrom && `<${comesFrom}`, goesTo && `>${goesTo}`].filter((part) => part).join(' '),
    ),
    marks: marks.map(({ line, exact, ground }) =>
      [`line ${line}`, exact, ground.rule, ground.confidence].filter((part) => part).join(' | '),
    ),
  }
}

const OUT = '转版标记，写明下文在哪一版 | 高'
const IN = '转版标记，写明上文在哪一版 | 高'

test('a mark on a line is taken from it', () => {
  expect(taken('大桥通车。 （下转第3版）')).toEqual({
    lines: ['大桥通车。 >3'],
    marks: [`line 1 | （下转第3版） | ${OUT}`],
  })
  expect(taken('（上接第1版） 大桥通车。')).toEqual({
    lines: ['大桥通车。 <1'],
    marks: [`line 1 | （上接第1版） | ${IN}`],
  })
  expect(taken('大桥通车 下转第3版')).toEqual({
    lines: ['大桥通车 >3'],
    marks: [`line 1 | 下转第3版 | ${OUT}`],
  })
  expect(taken('# 大桥通车（上接第1版）', '桥。')).toEqual({
    lines: ['大桥通车 <1', '桥。'],
    marks: [`line 1 | （上接第1版） | ${IN}`],
  })
  expect(taken('（上接第1版）大桥通车。（下转第3版）')).toEqual({
    lines: ['大桥通车。 <1 >3'],
    marks: [`line 1 | （上接第1版） | ${IN}`, `line 1 | （下转第3版） | ${OUT}`],
  })
})

test('a mark on a line of its own belongs to the line before or after it', () => {
  expect(taken('大桥通车。', '（下转第3版）', '公园开放。')).toEqual({
    lines: ['大桥通车。 >3', '公园开放。'],
    marks: [`line 2 | ${OUT}`],
  })
  expect(taken('灯亮了。', '（上接第1版）', '大桥通车。', '公园开放。')).toEqual({
    lines: ['灯亮了。', '大桥通车。 <1', '公园开放。'],
    marks: [`line 2 | ${IN}`],
  })
  expect(taken('# （上接第1版）', '大桥通车。')).toEqual({
    lines: ['大桥通车。 <1'],
    marks: [`line 1 | ${IN}`],
  })
  expect(taken('（上接第1版）', '（上接第2版）', '大桥通车。').lines).toEqual(['大桥通车。 <2'])
  expect(taken('大桥通车。（下转第3版）', '（上接第1版）', '公园开放。（下转第4版）').lines).toEqual([
    '大桥通车。 >3',
    '公园开放。 <1 >4',
  ])
})

test('a mark beside no line belongs to none', () => {
  expect(taken('（下转第3版）')).toEqual({ lines: [], marks: [`line 1 | ${OUT}`] })
  expect(taken('大桥通车。', '（上接第1版）')).toEqual({ lines: ['大桥通车。'], marks: [`line 2 | ${IN}`] })
})

test('a mark stays that stands between a title’s # and its words, or twice in its line', () => {
  for (const line of ['（上接第1版）大桥通车', '（下转第3版）大桥通车。（下转第3版）'])
    expect(taken(`# ${line}`)).toEqual({ lines: [line], marks: [] })
  expect(taken('（上接第1版）大桥通车（上接第1版）').marks).toEqual([])
})
