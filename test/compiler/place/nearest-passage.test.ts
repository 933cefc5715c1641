import { expect, test } from 'vitest'
import { nearestPassage } from '../../../src/compiler/place/nearest-passage.ts'

const text = '会议强调,三日“巩固清零”,意义重大。\n全市上下坚定信心'
const passage = (words: string) => {
  const run = nearestPassage(text, words)
  return run && text.slice(run.start, run.end)
}

test.each([
  ['三日“巩固清零”，意义重大', '三日“巩固清零”,意义重大'],
  ['三日巩固清零', '三日“巩固清零'],
  ['全市上下要坚定信心', '全市上下坚定信心'],
])('%s is nearest to %s', (words, expected) => {
  expect(passage(words)).toBe(expected)
})

test('words unlike anything have no nearest passage', () => {
  expect(passage('市图书馆开放')).toBeUndefined()
})

test('a passage does not run from one block into the next', () => {
  expect(passage('意义重大。全市上下')).toBeUndefined()
})

test('of two passages that are near the nearest is shown, wherever it stands', () => {
  const run = nearestPassage('全市上下坚信,全市上下坚定信', '全市上下坚定信心')
  expect(run).toEqual({ start: 7, end: 14 })
})
