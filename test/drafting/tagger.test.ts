import { expect, test } from 'vitest'
import { isPlaceWord, isWord, tagWords } from '../../src/drafting/words/tagger.ts'

test('the words of a sentence are told with their parts of speech and where they stand', () => {
  expect(tagWords('大桥今天通车。')).toEqual([
    { word: '大桥', tag: 'ns', start: 0, end: 2 },
    { word: '今天', tag: 't', start: 2, end: 4 },
    { word: '通车', tag: 'n', start: 4, end: 6 },
    { word: '。', tag: 'x', start: 6, end: 7 },
  ])
  expect(tagWords('')).toEqual([])
})

test.each(['大桥', '昆明', '高兴', '的', 'A', '123'])('%s is one word', (text) =>
  expect(isWord(text)).toBe(true),
)

test.each(['', '，', '周小川', '大桥通车', '鑫'])('%j is no word', (text) => expect(isWord(text)).toBe(false))

test.each(['河滨', '昆明', '昆明市'])('%s is a place', (text) => expect(isPlaceWord(text)).toBe(true))

test.each(['', '高兴', '昆明通车', '河滨昆明', '周小川'])('%j is no place', (text) =>
  expect(isPlaceWord(text)).toBe(false),
)
