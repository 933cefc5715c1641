import fc from 'fast-check'
import { expect, test } from 'vitest'
import { directoryOf, lookup } from '../../../../src/reader/search/lists/directory.ts'
import { articlesHolding } from '../../../../src/reader/search/lists/find-word.ts'
import { makeLists } from '../../../../src/reader/search/lists/make-lists.ts'
import { foldNumbers, placesOf } from '../../../../src/reader/search/numbers.ts'
import { articleWords, chance } from '../../../newspaper-words.ts'

type Articles = readonly (readonly string[])[]

const holds = (fields: readonly string[], word: string) =>
  fields.some((field) => placesOf(word, field).next().done !== true)

/** Finds a word by the lists of some articles, packed and read again; notes how many lists and texts that took. */
async function found(articles: Articles, word: string, most: number) {
  const { rooms, lists } = makeLists(articles, most)
  const { directory, shards } = directoryOf(lists, rooms, () => 'name')
  const { rooms: read, shardOf, read: open } = lookup(directory)
  let texts = 0
  const answer = await articlesHolding(word, {
    rooms: read,
    list: async (string) => {
      const number = shardOf(string)
      return number === undefined ? undefined : open(number, shards[number] ?? new Uint8Array()).get(string)
    },
    holding: async (some, sought) => {
      texts += some.length
      return some.filter((i) => holds(articles[i] ?? [], sought))
    },
  })
  return { answer: [...answer], texts }
}

const plain = (articles: Articles, word: string) =>
  articles.flatMap((fields, i) => (holds(fields, word) ? [i] : []))

// Few characters, so that strings come again and again; numbers stand among them.
const field = fc
  .array(fc.constantFrom('疫', '情', '防', '控', '工', '作', '1', '13', '3', '2.5', '，', '𠮷'), {
    maxLength: 60,
  })
  .map((units) => foldNumbers(units.join('')).text)
const articles = fc.array(fc.array(field, { maxLength: 3 }), { minLength: 1, maxLength: 12 })
const word = fc
  .array(fc.constantFrom('疫', '情', '防', '控', '工', '作', '1', '13', '3', '𠮷', '无'), {
    minLength: 1,
    maxLength: 8,
  })
  .map((units) => foldNumbers(units.join('')).text)

test('a word is found in every article that holds it and in no other, however few places a list may have', async () => {
  await fc.assert(
    fc.asyncProperty(articles, word, fc.integer({ min: 1, max: 20 }), async (all, sought, most) => {
      expect((await found(all, sought, most)).answer).toEqual(plain(all, sought))
    }),
  )
})

test('so is a part of the text, of any length', async () => {
  const part = articles
    .filter((all) => all.flat().some((text) => text !== ''))
    .chain((all) =>
      fc.record({
        all: fc.constant(all),
        text: fc.constantFrom(...all.flat().filter((text) => text !== '')),
        from: fc.nat(60),
        length: fc.integer({ min: 1, max: 60 }),
        most: fc.integer({ min: 1, max: 20 }),
      }),
    )
  await fc.assert(
    fc.asyncProperty(part, async ({ all, text, from, length, most }) => {
      const units = text.match(/[\d.]+|[^\d.]/gu) ?? []
      const sought = units.slice(from % units.length, (from % units.length) + length).join('')
      fc.pre(sought.trim() !== '')
      expect((await found(all, sought, most)).answer).toEqual(plain(all, sought))
    }),
  )
})

test('so it is where the same words stand everywhere, longer than any list goes', async () => {
  const same = '全市疫情防控工作领导小组办公室昨日召开会议部署下一步工作'
  const all = Array.from({ length: 12 }, (_, i) => [i % 2 === 0 ? same : `${same.slice(0, -1)}事`])
  for (const sought of [same, same.slice(3), `${same.slice(5, -1)}事`, '工作', '不在'])
    expect((await found(all, sought, 4)).answer).toEqual(plain(all, sought))
})

test('of a long word the texts are read once hardly any can hold it', async () => {
  const next = chance(5)
  const clause = articleWords(next)
  const all = Array.from({ length: 12 }, () => [Array.from({ length: 30 }, clause).join('')])
  const sought = all[7]?.[0]?.slice(20, 220) ?? ''
  expect(sought).toHaveLength(200)
  expect(await found(all, sought, 2048)).toEqual({ answer: [7], texts: 1 })
})

test('no word goes from one field into the next, nor from one article into the next', async () => {
  const all = [['疫情', '防控'], ['工作']]
  for (const [sought, answer] of [
    ['情防', []],
    ['控工', []],
    ['防控', [0]],
    ['作', [1]],
  ] as const)
    expect((await found(all, sought, 10)).answer).toEqual(answer)
})

/** Finds a word by lists that each come a moment later; notes which were asked for when. */
async function asking(articles: Articles, sought: string) {
  const { rooms, lists } = makeLists(articles)
  const known = new Map(lists)
  const asked: string[] = []
  const read: (readonly number[])[] = []
  const answer = articlesHolding(sought, {
    rooms,
    list: async (string) => {
      asked.push(string)
      return known.get(string)
    },
    holding: async (some, word) => {
      read.push(some)
      return some.filter((i) => holds(articles[i] ?? [], word))
    },
  })
  const atOnce = [...asked]
  return { answer: await answer, atOnce, asked: [...new Set(asked)], read }
}

const letters = (count: number) =>
  Array.from({ length: count }, (_, i) => String.fromCharCode(97 + i)).join('')

test('two lists are asked for at once, and of a word that stands nowhere no more', async () => {
  const all = [[letters(20)]]
  expect((await asking(all, 'abcdef')).atOnce).toEqual(['ab', 'cd', 'ab'])
  expect((await asking(all, 'abc')).atOnce).toEqual(['ab', 'ab'])
  expect((await asking(all, 'abcde')).asked).toEqual(['ab', 'cd', 'de'])
  expect((await asking(all, 'ab')).asked).toEqual(['ab'])
  expect(await asking(all, 'a')).toMatchObject({ answer: [0], asked: ['a'] })
  expect(await asking(all, 'xyzabcdef')).toMatchObject({ answer: [], asked: ['xy', 'za'] })
  expect(await asking(all, 'abdcefgh')).toMatchObject({ answer: [], asked: ['ab', 'dc'] })
  expect(await asking([['abcd'], ['cdef']], 'abcdefgh')).toMatchObject({
    answer: [],
    asked: ['ab', 'cd', 'ef'],
    read: [],
  })
})

test('texts are read where they are two at most, and weigh less than the lists that are left', async () => {
  const apart = (count: number, copies: number) => Array.from({ length: copies }, () => [letters(count)])
  const texts = async (count: number, copies: number) =>
    (await asking(apart(count, copies), letters(count))).read
  expect(await texts(10, 1)).toEqual([])
  expect(await texts(11, 1)).toEqual([[0]])
  expect(await texts(18, 2)).toEqual([])
  expect(await texts(19, 2)).toEqual([[0, 1]])
  expect(await texts(60, 3)).toEqual([])
})

test('a word that stands in too many places to be listed with them is found where it stands, not where a part of it does', async () => {
  const all = [['甲乙'], ['甲乙'], ['甲乙'], ['乙'], ['甲']]
  expect((await found(all, '甲乙', 2)).answer).toEqual([0, 1, 2])
})

test('lists that do not come are no answer', async () => {
  const never = async () => {
    throw new Error('no network')
  }
  const sources = { rooms: { articles: 1, of: [0] }, list: never, holding: never }
  for (const sought of ['a', 'ab', 'abcdef'])
    await expect(articlesHolding(sought, sources)).rejects.toThrow('no network')
})
