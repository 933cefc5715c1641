import { expect, test } from 'vitest'
import { kept } from '../../../../src/reader/search/lists/kept.ts'

/** Keeps answers, and notes for what it had to ask. */
function keeping(most: number) {
  const asked: string[] = []
  const keep = kept<string>(most)
  const get = (name: string, answer: Promise<string> = Promise.resolve(`the answer of ${name}`)) =>
    keep(name, () => {
      asked.push(name)
      return answer
    })
  return { get, asked }
}

test('what was asked for is not asked for again, even while it is on its way', async () => {
  const { get, asked } = keeping(2)
  const [first, second] = [get('a'), get('a')]
  expect(await first).toBe('the answer of a')
  expect(await second).toBe('the answer of a')
  expect(await get('a')).toBe('the answer of a')
  expect(await get('b')).toBe('the answer of b')
  expect(asked).toEqual(['a', 'b'])
})

test('of more than are kept the one longest not asked for goes', async () => {
  const { get, asked } = keeping(2)
  for (const name of ['a', 'b', 'a', 'c', 'a', 'c', 'b']) await get(name)
  expect(asked).toEqual(['a', 'b', 'c', 'b'])
})

test('what failed is asked for again', async () => {
  const { get, asked } = keeping(2)
  await expect(get('a', Promise.reject(new Error('no network')))).rejects.toThrow('no network')
  expect(await get('a')).toBe('the answer of a')
  expect(asked).toEqual(['a', 'a'])
})
