import { type Day, isDay } from '../edition/day.ts'
import type { DaySpan } from '../edition/edition.ts'
import type { DepartmentId, NewspaperId } from '../edition/ids.ts'
import type { Listing } from './listing.ts'

export const VIEWS = ['timeline', 'calendar', 'list'] as const
/** How the dated events are shown: drawn, as a table of days and departments, or as an ordered list. */
export type View = (typeof VIEWS)[number]

export const LANE_MODES = ['departments', 'one', 'articles'] as const
/** What a lane of the timeline stands for. */
export type LaneMode = (typeof LANE_MODES)[number]

/** All that the address says about what is shown; everything else on the page follows from it. */
export interface ReaderState {
  /** Chosen departments, any of them; none chosen means all. */
  departments: readonly DepartmentId[]
  /** Whether departments that an article only mentions count too. */
  mentions: boolean
  /** Chosen newspapers, any of them, sorted; absent means all. */
  newspapers?: readonly NewspaperId[]
  /** First and last chosen day, inclusive; absent means the edition's own. */
  from?: Day
  to?: Day
  query?: string
  view: View
  lanes: LaneMode
  /** Lanes folded by hand, lanes opened by hand that begin folded, and lanes that show every mark; sorted ids. */
  folded?: readonly string[]
  unfolded?: readonly string[]
  full?: readonly string[]
  /** The days the timeline is zoomed to; absent means the whole span. */
  window?: DaySpan
}

/** A change of the state; a field that is present but undefined is taken away. */
export type StateChange = { [Key in keyof ReaderState]?: ReaderState[Key] | undefined }

export const WHOLE_EDITION: ReaderState = {
  departments: [],
  mentions: false,
  view: 'timeline',
  lanes: 'departments',
}

/** The query string's parameters as plain strings, as the router carries them. */
export type SearchParams = Partial<
  Record<
    | 'folded'
    | 'from'
    | 'full'
    | 'lanes'
    | 'mentions'
    | 'org'
    | 'paper'
    | 'q'
    | 'to'
    | 'unfolded'
    | 'view'
    | 'window',
    string
  >
>

/**
 * A parameter that holds ids, days or plain words, as people and programs leave it: in other letter case, in
 * full width, with spaces, or with the punctuation of the sentence it stood in.
 */
function plainly(value: unknown): string {
  if (typeof value !== 'string') return ''
  return value
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^a-z0-9]+$/, '')
    .trim()
}

function words(value: unknown): string[] {
  return plainly(value)
    .split(/[\s,;、]+/)
    .filter((word) => word !== '')
}

/** The ids that are asked for, also by what they were called once. */
function idsAsked(value: unknown, redirects: readonly { from: string; to: string }[]): Set<string> {
  const asked = new Set(words(value))
  for (const { from, to } of redirects) if (asked.has(from)) asked.add(to)
  return asked
}

/** Ids of lanes, whatever they stand for now: what a lane is depends on a choice that may change back. */
function lanesNamed(
  value: unknown,
  { departments, articles, redirects }: Pick<Listing, 'departments' | 'redirects' | 'articles'>,
): string[] {
  // Read at each press, and hardly ever there.
  if (value === undefined) return []
  const asked = idsAsked(value, [...redirects.departments, ...redirects.articles])
  const always = [{ id: 'rest' }, { id: 'all' }]
  const isKnown = (word: string) =>
    [always, departments, articles].some((all) => all.some(({ id }) => id === word))
  return [...asked].filter(isKnown).sort()
}

function dayWithin(value: unknown, span: DaySpan): Day | undefined {
  const day = plainly(value)
  return isDay(day) && day >= span.from && day <= span.to ? day : undefined
}

function runWithin(value: unknown, span: DaySpan): DaySpan | undefined {
  const [from, to, ...rest] = plainly(value)
    .split('/')
    .map((day) => dayWithin(day, span))
  return from !== undefined && to !== undefined && rest.length === 0 && from <= to ? { from, to } : undefined
}

function oneOf<T extends string>(value: unknown, allowed: readonly T[]): T | undefined {
  const word = plainly(value)
  return allowed.find((item) => item === word)
}

function isWhole(run: DaySpan, span: DaySpan): boolean {
  return run.from === span.from && run.to === span.to
}

/**
 * Reads the query parameters of an address. What is unknown, malformed, outside the edition's span or
 * no more than the default is dropped; a day run that ends before it begins is dropped whole.
 */
export function readAddress(
  params: Readonly<Record<string, unknown>>,
  edition: Pick<Listing, 'span' | 'departments' | 'newspapers' | 'redirects' | 'articles'>,
): ReaderState {
  const { span } = edition
  const departments = idsAsked(params.org, edition.redirects.departments)
  let from = dayWithin(params.from, span)
  let to = dayWithin(params.to, span)
  if (from !== undefined && to !== undefined && from > to) from = to = undefined
  if (from === span.from) from = undefined
  if (to === span.to) to = undefined
  const query = typeof params.q === 'string' ? params.q.trim() : ''
  const window = runWithin(params.window, span)
  const folded = lanesNamed(params.folded, edition)
  return stateOf({
    departments: named(departments, edition.departments),
    mentions: plainly(params.mentions) === '1',
    // Of a single newspaper there is nothing to choose.
    newspapers: edition.newspapers.length < 2 ? [] : named(new Set(words(params.paper)), edition.newspapers),
    from,
    to,
    query: query === '' ? undefined : query,
    view: oneOf(params.view, VIEWS),
    lanes: oneOf(params.lanes, LANE_MODES),
    folded,
    unfolded: lanesNamed(params.unfolded, edition).filter((id) => !folded.includes(id)),
    full: lanesNamed(params.full, edition),
    window: window === undefined || isWhole(window, span) ? undefined : window,
  })
}

/** The ids of a registry that are asked for, sorted. */
function named<Id extends string>(asked: ReadonlySet<string>, registry: readonly { id: Id }[]): Id[] {
  return registry
    .map(({ id }) => id)
    .filter((id) => asked.has(id))
    .sort()
}

/** A state of its parts: what is absent is as for the whole edition, lists that hold nothing are left out. */
export function stateOf({
  departments,
  mentions,
  view,
  lanes,
  from,
  to,
  query,
  window,
  ...lists
}: StateChange): ReaderState {
  const { newspapers = [], folded = [], unfolded = [], full = [] } = lists
  return {
    departments: departments ?? [],
    mentions: mentions ?? false,
    view: view ?? WHOLE_EDITION.view,
    lanes: lanes ?? WHOLE_EDITION.lanes,
    ...(newspapers.length === 0 ? {} : { newspapers }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(query === undefined ? {} : { query }),
    ...(folded.length === 0 ? {} : { folded }),
    ...(unfolded.length === 0 ? {} : { unfolded }),
    ...(full.length === 0 ? {} : { full }),
    ...(window === undefined ? {} : { window }),
  }
}

/** The canonical query parameters of a state: defaults left out, ids sorted. */
export function writeAddress(state: ReaderState): SearchParams {
  const ids = (name: keyof SearchParams, list: readonly string[] = []) =>
    list.length === 0 ? {} : { [name]: [...list].sort().join(',') }
  return {
    ...ids('folded', state.folded),
    ...(state.from === undefined ? {} : { from: state.from }),
    ...ids('full', state.full),
    ...(state.lanes === WHOLE_EDITION.lanes ? {} : { lanes: state.lanes }),
    ...(state.mentions ? { mentions: '1' } : {}),
    ...ids('org', state.departments),
    ...ids('paper', state.newspapers),
    ...(state.query === undefined ? {} : { q: state.query }),
    ...(state.to === undefined ? {} : { to: state.to }),
    ...ids('unfolded', state.unfolded),
    ...(state.view === WHOLE_EDITION.view ? {} : { view: state.view }),
    ...(state.window === undefined ? {} : { window: `${state.window.from}/${state.window.to}` }),
  }
}

/** The chosen days of a state, or nothing when the whole span is chosen. */
export function chosenDays(state: ReaderState, span: DaySpan): DaySpan | undefined {
  if (state.from === undefined && state.to === undefined) return undefined
  return { from: state.from ?? span.from, to: state.to ?? span.to }
}

/** Whether anything narrows which articles show. */
export function isFiltered(state: ReaderState): boolean {
  return (
    state.departments.length > 0 ||
    state.newspapers !== undefined ||
    state.from !== undefined ||
    state.to !== undefined ||
    state.query !== undefined
  )
}
