import { expect, test } from 'vitest'
import { differenceOf, nearMiss } from '../../../src/compiler/place/near-miss.ts'

test.each([
  ['a soft hyphen in the text', '区教育局和市教\u00ad育局', '市教育局', '市教\u00ad育局'],
  ['a space of another width', '市委\u3000市政府', '市委 市政府', '市委\u3000市政府'],
  ['a half-width comma', '落实,见效', '落实，见效', '落实,见效'],
  ['quotation marks of another form', '“清零”行动', '"清零"行动', '“清零”行动'],
  ['a dash of another form', '十—十二月', '十-十二月', '十—十二月'],
  ['an apostrophe of another form', '戴‘帽’', "戴'帽'", '戴‘帽’'],
  ['a character outside the first plane', '甲𠮷\u200b乙', '甲𠮷乙', '甲𠮷\u200b乙'],
])('%s: the passage that is meant, not one as near by letters', (_what, text, words, printed) => {
  const found = nearMiss(text, words)
  expect(found && text.slice(found.start, found.end)).toBe(printed)
})

test('no passage runs from one block into the next, and no words but blanks are meant by any', () => {
  expect(nearMiss('市\n委', '市委')).toBeUndefined()
  expect(nearMiss('市\n委，市委', '市委')).toEqual({ start: 4, end: 6 })
  expect(nearMiss('市 委', ' \u200b')).toBeUndefined()
})

test('the difference names the characters, and which of the two has them', () => {
  expect(differenceOf('市教\u00ad育局', '市教育局')).toBe(
    '原文第3字是 U+00AD 软连字符，这里没有，可写成"市教\\u00AD育局"',
  )
  expect(differenceOf('市教育局', '市教\u200b育局')).toBe('这里第3字是 U+200B 零宽空格，原文没有')
  expect(differenceOf('市委,', '市委，')).toBe(
    '原文第3字是“,”（U+002C 半角逗号），这里是“，”（U+FF0C 全角逗号）',
  )
  expect(differenceOf('市委\u3000甲', '市委 甲')).toBe('原文第3字是 U+3000 全角空格，这里是 U+0020 空格')
  expect(differenceOf('市委\u3000甲', '市委甲')).toBe('原文第3字是 U+3000 全角空格，这里没有')
  expect(differenceOf('市委', '市委 ')).toBe('这里第3字是 U+0020 空格，原文没有')
})
