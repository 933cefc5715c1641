import { beforeEach, describe, expect, test } from 'vitest'
import type { Article } from '../../../../src/edition/schema.ts'
import type { ListedFile } from '../../../../src/reader/search/aids.ts'
import { searchFields } from '../../../../src/reader/search/fields.ts'
import { type Directory, directoryOf, shardFile } from '../../../../src/reader/search/lists/directory.ts'
import { createListSearch, type Reads, type Told } from '../../../../src/reader/search/lists/list-search.ts'
import { makeLists } from '../../../../src/reader/search/lists/make-lists.ts'
import { twoNewspapers } from '../../../two-newspapers.ts'

const { index, bundles, archive } = twoNewspapers()
const VARIANTS = new Map([['橋', '桥']])
const articlesOf = (source: string) => archive.articles.filter((article) => article.source === source)

interface Listed {
  directory?: ListedFile
  sources: (typeof index.sources)[number][]
}
interface Made {
  listed: Listed
  directory: Directory
  shards: readonly Uint8Array[]
}

/** A segment of some sources, with its lists; `texts` are what they list, if not the sources' own. */
function segmentOf(name: string, sources: Listed['sources'], texts?: readonly Article[]): Made {
  const articles = texts ?? sources.flatMap(({ id }) => articlesOf(id))
  const fields = articles.map((article) => searchFields(article, VARIANTS).map(({ folded }) => folded.text))
  const { rooms, lists } = makeLists(fields)
  const file = { file: `assets/${name}.json`, integrity: 'sha256-' }
  return { listed: { directory: file, sources }, ...directoryOf(lists, rooms, () => name) }
}

function sourceOf(newspaper: string, day: string) {
  const source = index.sources.find(({ issue }) => issue.day === day && issue.newspaper === newspaper)
  if (source === undefined) throw new Error(`no source of ${newspaper} on ${day}`)
  return source
}

/** One article, two, and one. */
const old = sourceOf('river-daily', '2023-12-31')
const fresh = sourceOf('river-daily', '2024-01-02')
const evening = sourceOf('lake-evening', '2024-01-02')
/** A segment for each, from the oldest. */
const apart = [segmentOf('old', [old]), segmentOf('fresh', [fresh]), segmentOf('evening', [evening])]

let asked: string[]
beforeEach(() => {
  asked = []
})

/** Files as they come, each noted; `change` may put another in the place of a shard, or none. */
function reads(
  made: readonly Made[],
  change: (shard: Uint8Array, again: boolean) => Uint8Array = (shard) => shard,
): Reads {
  return {
    directory: async ({ file }) => {
      asked.push(file)
      const found = made.find(({ listed }) => listed.directory?.file === file)
      if (found === undefined) throw new Error(`404 ${file}`)
      return found.directory
    },
    shard: async (file, again) => {
      asked.push(again ? `${file} again` : file)
      for (const { directory, shards } of made)
        for (const [number, shard] of shards.entries())
          if (file === shardFile(directory, number)) return change(shard, again)
      throw new Error(`404 ${file}`)
    },
    bundle: async ({ file }) => {
      asked.push(file)
      const found = bundles.find((bundle) => bundle.file === file)
      if (found === undefined) throw new Error(`404 ${file}`)
      return found.bundle
    },
  }
}

const searching = (made: readonly Made[], from: Reads = reads(made)) =>
  createListSearch(
    made.map(({ listed }) => listed),
    VARIANTS,
    from,
  )
/** All that one search tells, in its order. */
async function told(
  search: ReturnType<typeof searching>,
  query: string,
  wanted?: () => boolean,
): Promise<Told[]> {
  const all: Told[] = []
  await search(query, (each) => all.push(each), wanted)
  return all
}
const inOrder = (all: readonly Told[]) =>
  all
    .filter((each) => each.type !== 'words')
    .toSorted((a, b) => a.segment - b.segment)
    .map((each) => (each.type === 'found' ? [...each.articles] : each.type))
const wordsOf = ([first]: readonly Told[]) => (first?.type === 'words' ? first.words : undefined)

describe('what is told', () => {
  test('first the words, then of each segment the articles that hold all of them', async () => {
    const search = searching(apart)
    const all = await told(search, '橋')
    expect(all[0]).toEqual({ type: 'words', words: ['桥'] })
    expect(inOrder(all)).toEqual([[], [0], [0]])
    expect(inOrder(await told(search, '码头'))).toEqual([[], [1], []])
    expect(inOrder(await told(search, '会议'))).toEqual([[0], [0], []])
    expect(inOrder(await told(search, '会议 港务局'))).toEqual([[0], [], []])
    // Before all that is listed, so that no shard has it.
    expect(inOrder(await told(search, '0'))).toEqual([[], [], []])
    expect(inOrder(await told(search, '说 码头 港务局'))).toEqual([[], [1], []])
  })

  test('words are closed up beside a number where any segment has them so, the oldest too', async () => {
    const search = searching(apart)
    expect(wordsOf(await told(search, '港务局 12月31日'))).toEqual(['港务局12月31日'])
    expect(wordsOf(await told(search, '水务局 12月31日'))).toEqual(['水务局', '12月31日'])
    expect(wordsOf(await told(search, '港务局 12月 31'))).toEqual(['港务局12月31'])
  })

  test('a segment that cannot be seen says nothing of how words stand', async () => {
    const search = searching([...apart, segmentOf('lost', [evening])], reads(apart))
    const all = await told(search, '港务局 12月31日')
    expect(wordsOf(all)).toEqual(['港务局12月31日'])
    expect(inOrder(all)).toEqual([[0], [], [], 'unseen'])
    expect(wordsOf(await told(search, '水务局 12月31日'))).toEqual(['水务局', '12月31日'])
  })

  test('the newest segment is looked through first, three side by side, as long as one waits', async () => {
    const five = Array.from({ length: 5 }, (_, i) => segmentOf(`segment-${i}`, [fresh]))
    let wanted = true
    let goOn = () => {}
    const waiting = new Promise<void>((resolve) => {
      goOn = resolve
    })
    const from = reads(five)
    const search = searching(five, {
      ...from,
      directory: async (file) => {
        const directory = await from.directory(file)
        await waiting
        return directory
      },
    })
    const all = told(search, '桥', () => wanted)
    await new Promise((resolve) => setTimeout(resolve, 0))
    expect(asked).toEqual([4, 3, 2].map((i) => `assets/segment-${i}.json`))
    wanted = false
    goOn()
    expect(inOrder(await all)).toEqual([[0], [0], [0]])
    expect(asked.filter((file) => file.endsWith('.json'))).toHaveLength(3)
  })
})

describe('what is read', () => {
  test('a directory and a shard once, however many words are sought', async () => {
    const search = searching(apart)
    for (const query of ['桥', '码头', '桥', '会议 港务局']) await told(search, query)
    expect(new Set(asked).size).toBe(6)
    expect(asked).toHaveLength(6)
    expect(asked.filter((file) => file.endsWith(' again'))).toEqual([])
  })

  test('of a long word that hardly any can hold the text, and of its own source alone', async () => {
    const together = [segmentOf('all', [old, fresh, evening])]
    const search = searching(together)
    const bundlesAsked = () => asked.filter((file) => index.sources.some((source) => source.file === file))
    expect(inOrder(await told(search, '山河年终'))).toEqual([[0]])
    expect(bundlesAsked()).toEqual([])
    const long = '水务局1月2日召开会议会上说新桥三年建成'
    expect(inOrder(await told(search, long))).toEqual([[1]])
    expect(inOrder(await told(search, `${long}人们欢呼`))).toEqual([[]])
    expect(bundlesAsked()).toEqual([fresh.file])
    expect(inOrder(await told(search, '记者1月1日来到湖边'))).toEqual([[3]])
  })

  test('a text that names fewer articles than its lists is not taken for them', async () => {
    const more = [...articlesOf(evening.id), ...articlesOf(fresh.id)]
    const lying = [segmentOf('lying', [evening], more)]
    expect(inOrder(await told(searching(lying), '桥'))).toEqual([[0, 1]])
    expect(inOrder(await told(searching(lying), '水务局1月2日召开会议会上说新桥三年建成'))).toEqual([
      'unseen',
    ])
  })
})

describe('what does not come', () => {
  test('a segment without lists of its own, or whose directory does not come, cannot be seen', async () => {
    const search = searching([{ ...segmentOf('old', [old]), listed: { sources: [old] } }, ...apart.slice(1)])
    expect(inOrder(await told(search, '桥'))).toEqual(['unseen', [0], [0]])
  })

  test('it is asked for again by the next search', async () => {
    let online = false
    const from = reads(apart)
    const search = searching(apart, {
      ...from,
      directory: (file) => (online ? from.directory(file) : Promise.reject(new Error('no network'))),
    })
    expect(inOrder(await told(search, '桥'))).toEqual(['unseen', 'unseen', 'unseen'])
    online = true
    expect(inOrder(await told(search, '桥'))).toEqual([[], [0], [0]])
  })

  test('a shard that is not whole is read once more, past what the browser has kept', async () => {
    const cut = (shard: Uint8Array, again: boolean) => (again ? shard : shard.slice(0, -1))
    expect(inOrder(await told(searching(apart, reads(apart, cut)), '桥'))).toEqual([[], [0], [0]])
    expect(asked.filter((file) => file.endsWith(' again'))).toHaveLength(3)
    const always = (shard: Uint8Array) => shard.slice(0, -1)
    expect(inOrder(await told(searching(apart, reads(apart, always)), '桥'))).toEqual(Array(3).fill('unseen'))
  })
})
