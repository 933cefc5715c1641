import { expect, test } from 'vitest'
import { DepartmentId } from '../../src/edition/ids.ts'
import { catalogueOfIndex } from '../../src/reader/indexed-catalogue.ts'
import { chosenPart, ledger } from '../../src/reader/ledger.ts'
import { LEDGER_SORTS, ledgerSum } from '../../src/reader/ledger-words.ts'
import { fragmentsOf } from '../../src/reader/passage.ts'
import { remarks } from '../../src/reader/remarks.ts'
import { catalogue } from '../../src/reader/whole-catalogue.ts'
import { draftOfTwo } from '../draft-of-two.ts'
import { tenArticles } from '../ten-articles.ts'
import { twoNewspapers } from '../two-newspapers.ts'

const edition = tenArticles()
const all = catalogue(edition)
const sections = ledger(all)
const rows = (type: string) => sections.find((section) => section.type === type)?.rows ?? []

test('every entry of every article is in the ledger once, and so is every inference', () => {
  const entries = edition.articles.flatMap((a) => remarks(a).map((remark) => `${a.id}-${remark.id}`))
  const inferences = edition.inferences.map(({ id, source }) => `inference-${source}-${id}`)
  const concluded = edition.articles.flatMap((a) =>
    a.involvements.flatMap((i) => (i.reason === undefined ? [] : [`${a.id}-org-${i.department}`])),
  )
  const listed = sections.flatMap((section) => section.rows.map((row) => row.id))
  expect(listed.sort()).toEqual([...entries, ...inferences, ...concluded].sort())
  expect(concluded.length).toBeGreaterThan(0)
})

test('lost pictures stand apart from lost text', () => {
  expect(rows('picture').map((row) => row.id)).toEqual(['women-gap-1'])
  expect(rows('gap').map((row) => row.places[0]?.article)).toEqual(['mobilisation', 'youyu'])
})

test('every row has a reason and leads to places that are there', () => {
  for (const section of sections) {
    for (const row of section.rows) {
      expect(row.reason).toMatch(/[。！？…）]$/u)
      for (const place of row.places) {
        const entry = all.article(place.article)
        if (entry === undefined) throw new Error(`no article ${place.article}`)
        expect(fragmentsOf(entry.article)).toContain(place.fragment)
      }
    }
  }
})

test('the month that is inferred says how many dates rest on it', () => {
  expect(rows('inference').map((row) => row.fact)).toEqual(
    expect.arrayContaining(['26日的月份：11月（用于 1 个日期）', '版面划分：三个版']),
  )
})

test('a part of the ledger is that of its sort and article, and the parts make the whole', () => {
  const count = (part: typeof sections) => part.reduce((sum, section) => sum + section.rows.length, 0)
  const whole = count(sections)
  expect(count(chosenPart(sections, {}))).toBe(whole)
  const bySort = LEDGER_SORTS.map(({ type }) => count(chosenPart(sections, { sort: type })))
  expect(bySort.reduce((a, b) => a + b)).toBe(whole)
  const bus = edition.articles.find((a) => a.id === 'bus')?.id
  for (const section of chosenPart(sections, { article: bus, sort: 'sic' })) {
    expect(section.type).toBe('sic')
    expect(section.rows.every((row) => row.places.some((place) => place.article === bus))).toBe(true)
  }
})

test('the part about an article has what leads to it, if it leads to others too, and no empty sort', () => {
  for (const { id } of edition.articles) {
    const part = chosenPart(sections, { article: id })
    const leading = sections.map((section) =>
      section.rows.filter(({ places }) => places.some(({ article }) => article === id)),
    )
    expect(part.flatMap((section) => section.rows)).toEqual(leading.flat())
    expect(part.every((section) => section.rows.length > 0)).toBe(true)
  }
  const shared = rows('inference').filter(
    ({ places }) => new Set(places.map(({ article }) => article)).size > 1,
  )
  expect(shared.length).toBeGreaterThan(0)
})

const SORTS = ['gap', 'picture', 'sic', 'note', 'join', 'duration', 'inference'] as const

test('sorts that most editions have nothing of are named only where there is something', () => {
  expect(sections.map(({ type }) => type)).toEqual(SORTS)
  const { articles, ...rest } = edition
  const bare = ledger(catalogue({ ...rest, articles: [], inferences: [], events: [] }))
  expect(bare.map(({ type, rows: none }) => [type, none.length])).toEqual(SORTS.map((type) => [type, 0]))
})

test('a draft, what it leaves out and what was taken back have a row each, in the order of the page', () => {
  const { archive } = draftOfTwo()
  const sources = archive.sources.map((source) =>
    source.status === undefined
      ? source
      : {
          ...source,
          furniture: [
            { start: 0, text: '招租:电话', rule: 1 },
            { start: 9, text: ' \n', rule: 1 },
            { start: 11, text: '第2版', rule: 0 },
            { start: 14, text: '“转让”', rule: 1 },
            { start: 18, text: '\n\n', rule: 2 },
          ],
          doubts: [
            { rule: 2, reason: '像隔开两篇' },
            { rule: 1, reason: '像广告' },
          ],
        },
  )
  const drafted = ledger(catalogue({ ...archive, sources }))
  expect(drafted.map(({ name }) => name)).toEqual([
    ...['缺漏', '缺照片', '存疑', '说明', '待核', '接排', '没有定日的时间', '推定', '未经校读', '撤下'],
  ])
  expect(drafted.map(({ rows: own }) => own.length)).toEqual([0, 0, 0, 1, 7, 0, 0, 3, 1, 1])
  const of = (type: string) => drafted.find((section) => section.type === type)?.rows
  expect(of('doubt')?.at(-1)).toEqual({
    id: 'left-out-river-daily-2024-01-02-1-1',
    fact: '《山河日报》2024年1月2日，没有归入任何一篇：“招租：电话”“‘转让’”',
    reason: '像广告。',
    places: [],
  })
  expect(of('doubt')?.at(-2)).toMatchObject({
    fact: '《山河日报》2024年1月2日，没有归入任何一篇：空行和空格',
    reason: '像隔开两篇。',
  })
  expect(of('unread')).toEqual([
    {
      id: 'unread-river-daily-2024-01-02-1',
      fact: '《山河日报》2024年1月2日，抄本 river-daily-2024-01-02-1/page.txt',
      reason: '自动整理，未经校读。',
      places: [],
    },
  ])
  expect(of('withdrawn')).toEqual([
    { id: 'withdrawn-ferry', fact: '原在 articles/ferry/', reason: '与事实不符。', places: [] },
  ])
})

test('a doubt about a join or a gap stands among the doubts, and a join has no number there either', () => {
  const doubts = ledger(catalogue(draftOfTwo().archive)).find(({ type }) => type === 'doubt')?.rows ?? []
  expect(doubts.map(({ places: [place] }) => [place?.fragment, place?.number])).toEqual([
    ['doubt-1', 1],
    ['doubt-2', 2],
    ['doubt-3', 3],
    ['join-1', undefined],
    ['doubt-1', 1],
    [undefined, undefined],
  ])
  expect(doubts[3]?.reason).toBe('待核：相隔两行。下转第4版。')
  expect(doubts[3]?.places[0]).not.toHaveProperty('number')
  const duration = rows('duration')[0]?.places[0]
  expect(duration).toBeDefined()
  expect(duration).not.toHaveProperty('number')
})

test('an inference says its issue where there are several, and a date that rests on it twice counts once', () => {
  const { archive } = twoNewspapers()
  const events = archive.events.map((event) => ({
    ...event,
    inferred: [...event.inferred, ...event.inferred],
  }))
  const facts = (of: Pick<typeof archive, 'events'>) =>
    ledger(catalogue({ ...archive, ...of }))
      .find(({ type }) => type === 'inference')
      ?.rows.map(({ fact }) => fact)
  expect(facts({ events })).toEqual([
    '年份：据报头（《山河日报》2023年12月31日，用于 1 个日期）',
    '年份：据报头（《山河日报》2024年1月2日，用于 1 个日期）',
    '年份：据报头（《湖滨晚报》2024年1月2日，用于 1 个日期）',
  ])
  expect(facts({ events: [] })).toContain('年份：据报头（《湖滨晚报》2024年1月2日）')
})

test('why an article is held to be about a department, or to name it, is a row with the words that show it', () => {
  const [article] = edition.articles
  const [involvement] = article?.involvements ?? []
  if (article === undefined || involvement === undefined) throw new Error('no involvement')
  const quote = { exact: '市委,市政府' }
  const concluded = { ...involvement, quote, reason: '上下文可知' }
  const factsOf = (role: 'subject' | 'mentioned', department = involvement.department) => {
    const own = { ...article, involvements: [{ ...concluded, role, department }] }
    const made = ledger(catalogue({ ...edition, articles: [own], inferences: [], events: [] }))
    return made.find(({ type }) => type === 'inference')?.rows
  }
  const short = edition.departments.find(({ id }) => id === involvement.department)?.short
  expect(factsOf('subject')).toEqual([
    {
      id: `${article.id}-org-${involvement.department}`,
      fact: `报道主体：${short}`,
      reason: '上下文可知。',
      places: [{ article: article.id, fragment: `org-${involvement.department}`, words: '市委，市政府' }],
    },
  ])
  expect(factsOf('mentioned')?.[0]?.fact).toBe(`提及：${short}`)
  expect(factsOf('mentioned', DepartmentId.parse('nobody'))?.[0]?.fact).toBe('提及：nobody')
})

test('what the edition concludes of itself comes before what it concludes of its articles', () => {
  const ids = rows('inference').map(({ id }) => id.startsWith('inference-'))
  expect(ids).toEqual([...ids].sort((a, b) => Number(b) - Number(a)))
})

test('while the texts of one source are there, the ledger has what is said of them', () => {
  const { index, bundles } = twoNewspapers()
  const [bundle] = bundles.map((each) => each.bundle).filter(({ articles }) => articles.length > 1)
  if (bundle === undefined) throw new Error('no source of two articles')
  const part = ledger(catalogueOfIndex(index, [bundle]))
  const listed = part.flatMap(({ rows: own }) => own.map(({ id }) => id))
  expect(listed).toEqual([
    'bridge-note-1',
    'bridge-join-1',
    'inference-river-daily-2024-01-02-1-year',
    'withdrawn-ferry',
  ])
  const draft = draftOfTwo()
  const open = draft.bundles
    .map((each) => each.bundle)
    .filter(({ sources }) => sources.some(({ status }) => status === 'draft'))
  const sorts = ledger(catalogueOfIndex(draft.index, open)).map(({ type }) => type)
  expect(sorts).toEqual(expect.arrayContaining(['doubt', 'unread']))
  expect(ledger(catalogueOfIndex(index, [])).flatMap(({ rows: own }) => own.map(({ id }) => id))).toEqual([
    'withdrawn-ferry',
  ])
})

test('a sum names the sorts there are, in the order of the ledger', () => {
  const none = { gap: 0, picture: 0, sic: 0, note: 0, doubt: 0, join: 0, duration: 0, inference: 0 }
  expect(ledgerSum({ ...none, sic: 20, gap: 3, unread: 0, withdrawn: 1 })).toBe('缺漏 3、存疑 20、撤下 1')
  expect(ledgerSum({ ...none, unread: 0, withdrawn: 0 })).toBe('')
})
