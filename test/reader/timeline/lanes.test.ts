import { expect, test } from 'vitest'
import { ArticleId } from '../../../src/edition/ids.ts'
import { lanesOf } from '../../../src/reader/timeline/lanes.ts'
import { tenArticles } from '../../ten-articles.ts'

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
