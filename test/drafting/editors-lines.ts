import type { PageFile } from '../../src/compiler/read/editorial-schema.ts'

type Article = PageFile['articles'][number]

/** What an editor has to write to make of a draft what a person has written: lines by the kind of entry. */
export interface EditorsLines {
  /** Lines to change, add or take out; sic and notes are counted by themselves, as entries. */
  lines: ReadonlyMap<string, number>
  sicAndNotes: number
  /** Ids and labels that differ: whether they must be changed is for a person to say. Counted in `lines`, a line each. */
  wording: readonly { kind: string; drafted: string; written: string }[]
}

const LISTS = ['decks', 'headings', 'bylines', 'joins', 'photoCredits', 'gaps', 'durations'] as const

/**
 * Compares a draft with a page.yaml that a person wrote of the same text. Articles are told by their headline's line,
 * entries by the line or the words they stand at, departments by `sameDepartment`; reasons are wording and not counted.
 */
export function editorsLines(
  draft: PageFile,
  written: PageFile,
  sameDepartment: (drafted: string) => string,
): EditorsLines {
  const lines = new Map<string, number>()
  const wording: EditorsLines['wording'][number][] = []
  let sicAndNotes = 0
  const add = (kind: string, count: number) => count > 0 && lines.set(kind, (lines.get(kind) ?? 0) + count)
  const worded = (kind: string, drafted: string, own: string) => {
    if (drafted === own) return
    wording.push({ kind, drafted, written: own })
    add(kind, 1)
  }
  const compare = <Entry extends object>(
    kind: string,
    [mine, theirs]: readonly [readonly Entry[], readonly Entry[]],
    keyOf: (entry: Entry) => string,
    same: (drafted: Entry, own: Entry) => void,
  ) => {
    const rest = [...mine]
    for (const own of theirs) {
      const at = rest.findIndex((entry) => keyOf(entry) === keyOf(own))
      const [found] = at === -1 ? [] : rest.splice(at, 1)
      if (found === undefined) add(kind, linesOf(own))
      else same(found, own)
    }
    for (const entry of rest) add(kind, linesOf(entry))
  }
  const articles = (mine: Article, theirs: Article) => {
    worded('article ids', mine.id, theirs.id)
    if (JSON.stringify(mine.lines) !== JSON.stringify(theirs.lines)) add('lines of articles', 1)
    if (placeOf(mine.kicker) !== placeOf(theirs.kicker)) add('kickers', 2)
    for (const kind of LISTS) compare<object>(kind, [mine[kind], theirs[kind]], placeOf, () => undefined)
    compare(
      'departments',
      [mine.departments.map((d) => ({ ...d, id: sameDepartment(d.id) })), theirs.departments],
      ({ id }) => id,
      (drafted, own) => add('departments', drafted.role === own.role ? 0 : 1),
    )
    compare('events', [mine.events, theirs.events], placeOf, (drafted, own) => {
      worded('event ids', drafted.id, own.id)
      worded('labels', drafted.label, own.label)
      add('dates', drafted.date === own.date ? 0 : 1)
      const acting = [drafted.departments.map(sameDepartment), own.departments]
      const [a, b] = acting.map((ids) => [...new Set(ids)].sort().join())
      add('departments of events', a === b ? 0 : 1)
    })
    sicAndNotes += Math.abs(theirs.sic.length + theirs.notes.length - mine.sic.length - mine.notes.length)
  }
  compare('articles', [draft.articles, written.articles], ({ headline }) => String(headline.line), articles)
  compare('pages', [draft.pages, written.pages], placeOf, (drafted, own) =>
    worded('pages', drafted.name, own.name),
  )
  compare(
    'phases',
    [draft.phases, written.phases],
    ({ name }) => name,
    (drafted, own) => add('phases', drafted.date === own.date ? 0 : 1),
  )
  compare('inferences', [draft.inferences, written.inferences], whatOf, () => undefined)
  const { newspaper, day } = draft.issue
  if (newspaper !== written.issue.newspaper || day !== written.issue.day) add('issue', 1)
  return { lines, sicAndNotes, wording }
}

/** Where an entry stands: its line, its lines, or the words it quotes. */
function placeOf(entry: object | undefined): string {
  const { exact, line, lines, before, after }: Record<string, unknown> = { ...entry }
  if (before !== undefined || after !== undefined) return before === undefined ? 'after' : 'before'
  return JSON.stringify(exact ?? line ?? lines ?? null)
}

/** What an inference is of: a draft names the year in the id of what is inferred of it. */
function whatOf({ id }: { id: string }): string {
  return /^(?:year|month|day)(?=-|$)/.exec(id)?.[0] ?? id
}

/** How many lines of YAML an entry takes: one a value, one more an item of evidence. */
function linesOf(entry: object): number {
  return Object.entries(entry).reduce((sum, [key, value]) => {
    if (key === 'at' || value === undefined || (Array.isArray(value) && value.length === 0)) return sum
    return sum + (key === 'evidence' && Array.isArray(value) ? 1 + 2 * value.length : 1)
  }, 0)
}
