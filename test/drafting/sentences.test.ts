import { expect, test } from 'vitest'
import { sentencesOf } from '../../src/drafting/sentences.ts'

test.each([
  ['大桥通车', ['大桥通车']],
  ['大桥通车。路近了！', ['大桥通车。', '路近了！']],
  ['通车？是的。', ['通车？', '是的。']],
  ['通车!是?是', ['通车!', '是?', '是']],
  ['大桥通车；路近了;好', ['大桥通车；', '路近了;', '好']],
  ['通车！？是', ['通车！？', '是']],
  ['通车\n\n路近了', ['通车\n\n', '路近了']],
  ['“通车。”他说', ['“通车。”', '他说']],
  ['“‘通车。’”他说', ['“‘通车。’”', '他说']],
  ['（『「通车。」』）(通车。)好', ['（『「通车。」』）', '(通车。)', '好']],
  ['。通车', ['。', '通车']],
  ['大桥，水库、路：通车……好', ['大桥，水库、路：通车……好']],
  ['', []],
])('%j is of the sentences %j', (text, sentences) =>
  expect(sentencesOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(sentences),
)

test('sentences from a place on are told where they stand in the whole text', () => {
  expect(sentencesOf('河滨讯 通车。好', 4)).toEqual([
    { start: 4, end: 7 },
    { start: 7, end: 8 },
  ])
})

test('a stretch without a stop is cut at a thousand characters', () => {
  const lengths = (text: string) => sentencesOf(text).map(({ start, end }) => end - start)
  expect(lengths(`${'桥'.repeat(1000)}。`)).toEqual([1001])
  expect(lengths(`${'桥'.repeat(1001)}。`)).toEqual([1000, 2])
})
