import { expect, test } from 'vitest'
import { DepartmentId, KindId } from '../../src/edition/ids.ts'
import { type DepartmentWish, departmentList, MANY_DEPARTMENTS } from '../../src/reader/department-list.ts'
import type { FacetGroup } from '../../src/reader/facets.ts'

const id = (n: number) => DepartmentId.parse(`bureau-${n}`)

/** So many departments of two kinds; the further on, the more articles. */
function groups(many: number): FacetGroup[] {
  return ['odd', 'even'].map((name, parity) => ({
    kind: { id: KindId.parse(name), name },
    departments: Array.from({ length: many }, (_, n) => n)
      .filter((n) => n % 2 === 1 - parity)
      .map((n) => ({
        department: {
          id: id(n),
          short: `第${n}局`,
          ...(n === 5 ? { full: '第五水务局' } : {}),
          kind: KindId.parse(name),
          aliases: n === 6 ? ['ＡＢＣ 公司'] : [],
        },
        count: 0,
        total: n,
      })),
  }))
}

const nothing: DepartmentWish = { chosen: [], whole: false, words: '' }
const shown = (wish: Partial<DepartmentWish>) =>
  departmentList(groups(40), { ...nothing, ...wish }).groups.flatMap(({ departments }) =>
    departments.map(({ department }) => department.id),
  )

test('a few departments are all shown', () => {
  const few = groups(MANY_DEPARTMENTS)
  expect(departmentList(few, { ...nothing, words: '没有' })).toEqual({ many: false, groups: few, hidden: 0 })
})

test('of many those with the most articles show first, in the order of the registry', () => {
  const { many, hidden } = departmentList(groups(40), nothing)
  expect({ many, hidden }).toEqual({ many: true, hidden: 28 })
  expect(departmentList(groups(40), nothing)).not.toHaveProperty('found')
  expect(shown({})).toEqual([29, 31, 33, 35, 37, 39, 28, 30, 32, 34, 36, 38].map(id))
  expect(shown({ whole: true })).toHaveLength(40)
})

test('a chosen one always shows', () => {
  expect(shown({ chosen: [id(2)] })).toContain(id(2))
  expect(shown({ chosen: [id(2)], words: '水务' })).toEqual([5, 2].map(id))
})

test('names are found by any part, short, full or other, in whatever width and case', () => {
  expect(shown({ words: ' 水务' })).toEqual([id(5)])
  expect(shown({ words: 'abc公司' })).toEqual([id(6)])
  const none = departmentList(groups(40), { ...nothing, words: '没有' })
  expect(none).toEqual({ many: true, groups: [], hidden: 40, found: 0 })
})
