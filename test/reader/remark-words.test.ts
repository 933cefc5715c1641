import { expect, test } from 'vitest'
import { DoubtOf } from '../../src/edition/schema.ts'
import { conjecture, sentence, takenFor, toCheck, withdrawalWords } from '../../src/reader/remark-words.ts'

test.each([
  ['换栏,断开', '换栏，断开。'],
  [' 换栏\n', '换栏。'],
  ['换栏.', '换栏。'],
  ['换栏（断开）.', '换栏（断开）。'],
  ['第1.2节', '第1.2节。'],
  ['甲.乙', '甲.乙。'],
  ['断开。后来', '断开。后来。'],
  ['断开。', '断开。'],
  ['为何？', '为何？'],
  ['上文作“断开。”', '上文作“断开。”'],
  ['长度不明（约半段）', '长度不明（约半段）。'],
  ['（长度不明。）', '（长度不明。）'],
])('what the editor left open is closed once, in Chinese punctuation: %s', (words, closed) => {
  expect(sentence(words)).toBe(closed)
})

test('a conjecture with quotation marks does not double them', () => {
  expect(conjecture('“灿烂星空,谁是英雄?”')).toBe('疑作“‘灿烂星空，谁是英雄？’”。')
})

test('what a draft takes words for is said in words of their own for each kind', () => {
  const said = DoubtOf.options.map(takenFor)
  expect(new Set(said).size).toBe(DoubtOf.options.length)
  for (const words of said) expect(words).toMatch(/^自动认作[\p{Script=Han}]{2,}。$/u)
})

test('why something has to be checked, or was taken back, is said in whole sentences', () => {
  expect(toCheck('相隔两行')).toBe('待核：相隔两行。')
  expect(withdrawalWords('与事实不符')).toBe('这里原有一篇文章，已由本编撤下：与事实不符。')
})
