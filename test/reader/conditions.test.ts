import { expect, test } from 'vitest'
import { DepartmentId } from '../../src/edition/ids.ts'
import { readAddress } from '../../src/reader/address.ts'
import { conditionsOf } from '../../src/reader/conditions.ts'
import { nothingWords } from '../../src/reader/ways-out.ts'
import { catalogue } from '../../src/reader/whole-catalogue.ts'
import { twoNewspapers } from '../two-newspapers.ts'

const two = catalogue(twoNewspapers().archive)
const conditions = (address: Record<string, string>) => conditionsOf(two, readAddress(address, two.edition))
const ALL = {
  paper: 'lake-evening,river-daily',
  org: 'harbour,water',
  mentions: '1',
  from: '2024-01-01',
  q: '桥',
}

test('whatever narrows what is shown has a name, and is taken off by itself', () => {
  expect(conditions(ALL).map(({ name, off }) => [name, off])).toStrictEqual([
    ['山河日报', { newspapers: ['lake-evening'] }],
    ['湖滨晚报', { newspapers: ['river-daily'] }],
    ['港务局', { departments: ['water'] }],
    ['水务局', { departments: ['harbour'] }],
    ['也算提及', { mentions: false }],
    ['2024年1月1日—2日', { from: undefined, to: undefined }],
    ['“桥”', { query: undefined }],
  ])
  expect(new Set(conditions(ALL).map(({ key }) => key)).size).toBe(7)
  expect(conditions(ALL).map(({ type }) => type)).toEqual([
    ...['newspaper', 'newspaper', 'department', 'department', 'mentions', 'days', 'query'],
  ])
})

test('a department that the registry has not is named by its id', () => {
  const departments = [DepartmentId.parse('nobody')]
  expect(conditionsOf(two, { ...readAddress({}, two.edition), departments })).toMatchObject([
    { name: 'nobody' },
  ])
})

test('what narrows nothing is no condition', () => {
  expect(conditions({})).toEqual([])
  expect(conditions({ mentions: '1', view: 'list' })).toEqual([])
})

test('an empty selection says which conditions together let nothing through', () => {
  expect(nothingWords(conditions(ALL))).toBe(
    '没有报纸为山河日报或湖滨晚报、部门为港务局或水务局、日期在2024年1月1日—2日、文中有“桥”的文章。',
  )
  expect(nothingWords(conditions({ q: '无' }))).toBe('没有文中有“无”的文章。')
})
