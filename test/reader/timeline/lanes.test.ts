import { expect, test } from 'vitest'
import { Day } from '../../../src/edition/day-schema.ts'
import { ArticleId } from '../../../src/edition/ids.ts'
import type { Listing } from '../../../src/reader/listing.ts'
import { departmentsInOrder, lanesOf } from '../../../src/reader/timeline/lanes.ts'
import { tenArticles } from '../../ten-articles.ts'
import { editionOver } from './long-edition.ts'

const edition = tenArticles()
const names = (lanes: ReturnType<typeof lanesOf>) => lanes.map((lane) => lane.name)

test('departments stand in the order of the page, those without a dated event left out', () => {
  expect(names(lanesOf(edition, 'departments'))).toEqual([
    '市委',
    '市政府',
    '市委政研室',
    '市农业农村局',
    '市妇联',
    '慧源',
    '市公交公司',
  ])
})

test('all in one, or a lane for each article that has a date', () => {
  expect(names(lanesOf(edition, 'one'))).toEqual(['全部'])
  expect(lanesOf(edition, 'articles').map((lane) => lane.id)).not.toContain('zhao-ximing')
  expect(lanesOf(edition, 'articles')).toHaveLength(9)
})

test('beside an article its departments come first and one lane holds all others', () => {
  const lanes = lanesOf(edition, 'departments', ArticleId.parse('women'))
  expect(names(lanes)).toEqual(['市妇联', '其他部门'])
  expect(lanes.flatMap((lane) => lane.marks)).toHaveLength(11)
})

test('beside an article without a date one lane holds all departments', () => {
  expect(names(lanesOf(edition, 'departments', ArticleId.parse('zhao-ximing')))).toEqual(['各部门'])
})

test('an event without a department is in a lane of its own', () => {
  const [first, ...rest] = edition.events
  if (first === undefined) throw new Error('the edition has no events')
  const lanes = lanesOf({ ...edition, events: [{ ...first, departments: [] }, ...rest] }, 'departments')
  expect(lanes.at(-1)?.rest).toBe(true)
  expect(lanes.at(-1)?.marks.map((mark) => mark.event.id)).toEqual([first.id])
})

const days = (from: string, to: string) => ({ from: Day.parse(from), to: Day.parse(to) })
const ofDepartments = (departments: readonly number[], article: number) => ({
  date: { shape: 'day' as const, edtf: '2022-11-01', day: Day.parse('2022-11-01') },
  departments,
  article,
  label: '开会',
})

/** The first article is about department 2 and mentions 1; the second is about 0. Events: of 0, of 2, of 1. */
function ofThree(): Listing {
  const edition = editionOver(days('2022-11-01', '2022-11-05'), 3, [
    ofDepartments([0], 1),
    ofDepartments([2], 2),
    ofDepartments([1], 2),
  ])
  const [zero, one, two] = edition.departments.map(({ id }) => id)
  if (zero === undefined || one === undefined || two === undefined) throw new Error('three departments')
  const involvements = [
    [
      { department: two, role: 'subject' as const },
      { department: one, role: 'mentioned' as const },
    ],
    [{ department: zero, role: 'subject' as const }],
  ]
  return {
    ...edition,
    articles: edition.articles.map((article, i) => ({ ...article, involvements: involvements[i] ?? [] })),
  }
}

test('subjects come by the page, then whoever is mentioned, by the events', () => {
  expect(departmentsInOrder(ofThree())).toEqual(['department-2', 'department-0', 'department-1'])
})

test('an article’s own lanes are those of its subjects and of its events, not of whom it mentions', () => {
  const edition = ofThree()
  const beside = (place: number) => names(lanesOf(edition, 'departments', edition.articles[place]?.id))
  expect(beside(0)).toEqual(['部门2', '其他部门'])
  expect(beside(1)).toEqual(['部门0', '其他部门'])
  expect(beside(2)).toEqual(['部门2', '部门1', '其他部门'])
  expect(beside(3)).toEqual(['各部门'])
})

test('by articles, the open one has its lane and the others one together', () => {
  const edition = ofThree()
  const lanes = (place: number) =>
    lanesOf(edition, 'articles', edition.articles[place]?.id).map(({ id, name, rest, marks }) => {
      return [id, name, rest, marks.length]
    })
  const headline = edition.articles[1]?.headline
  expect(lanes(1)).toEqual([
    ['article-1', headline, false, 1],
    ['rest', '其他报道', true, 2],
  ])
  expect(lanes(5)).toEqual([['rest', '其他报道', true, 3]])
})

test('one lane for all is no lane of what is left', () => {
  expect(lanesOf(ofThree(), 'one')).toMatchObject([{ id: 'all', name: '全部', rest: false }])
})
