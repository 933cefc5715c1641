import { chosenDays, type ReaderState } from './address.ts'
import type { Catalogue } from './catalogue.ts'
import type { Condition } from './conditions.ts'
import type { Search } from './hits.ts'
import { select } from './selection.ts'

/** Why a selection is empty, and the changes of state that would each show something again. */
export interface WayOut {
  label: string
  state: ReaderState
  count: number
}

/** The single steps out of an empty selection that lead to articles, most articles first. */
export function waysOut(catalogue: Catalogue, state: ReaderState, search?: Search): WayOut[] {
  const { query: _query, ...withoutQuery } = state
  const { from: _from, to: _to, ...withoutDays } = state
  const { newspapers: _newspapers, ...withoutNewspapers } = state
  const steps: { label: string; applies: boolean; state: ReaderState }[] = [
    {
      label: '包括只提及这些部门的文章',
      applies: state.departments.length > 0 && !state.mentions,
      state: { ...state, mentions: true },
    },
    {
      label: '不限日期',
      applies: chosenDays(state, catalogue.edition.span) !== undefined,
      state: withoutDays,
    },
    {
      label: '不限部门',
      applies: state.departments.length > 0,
      state: { ...state, departments: [] },
    },
    { label: '不限报纸', applies: state.newspapers !== undefined, state: withoutNewspapers },
    { label: '不搜索', applies: state.query !== undefined, state: withoutQuery },
  ]
  return steps
    .filter((step) => step.applies)
    .map(({ label, state: next }) => ({
      label,
      state: next,
      count: select(catalogue, next, search).entries.length,
    }))
    .filter((way) => way.count > 0)
    .sort((a, b) => b.count - a.count)
}

const PHRASES: readonly [Condition['type'], (names: string) => string][] = [
  ['newspaper', (names) => `报纸为${names}`],
  ['department', (names) => `部门为${names}`],
  ['days', (names) => `日期在${names}`],
  ['query', (names) => `文中有${names}`],
]

/** Which conditions together let nothing through: 没有部门为市妇联、日期在11月14日—15日的文章。 */
export function nothingWords(conditions: readonly Condition[]): string {
  const phrases = PHRASES.flatMap(([type, phrase]) => {
    const names = conditions.filter((condition) => condition.type === type).map(({ name }) => name)
    return names.length === 0 ? [] : [phrase(names.join('或'))]
  })
  return `没有${phrases.join('、')}的文章。`
}
