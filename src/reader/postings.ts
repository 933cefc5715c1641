import type { DepartmentId, NewspaperId } from '../edition/ids.ts'
import { addTo } from './grouped.ts'

type Places = readonly number[]

/** What of an entry is listed. */
interface Involving {
  events: readonly unknown[]
  subjects: ReadonlySet<DepartmentId>
  mentioned: ReadonlySet<DepartmentId>
  source: { issue: { newspaper: NewspaperId } }
}

/** Where the articles of each department and newspaper stand among a catalogue's entries. */
export interface Postings {
  /** Articles that have a department as their subject. */
  subjects: ReadonlyMap<DepartmentId, Places>
  /** Articles that name it, and have others as subjects. */
  mentioned: ReadonlyMap<DepartmentId, Places>
  newspapers: ReadonlyMap<NewspaperId, Places>
  /** Articles without a date. */
  undated: Places
}

/** The postings of entries: filters ask for them at each press, and try no article by itself. */
export function postingsOf(entries: readonly Involving[]): Postings {
  const [subjects, mentioned] = [new Map<DepartmentId, number[]>(), new Map<DepartmentId, number[]>()]
  const newspapers = new Map<NewspaperId, number[]>()
  const undated: number[] = []
  entries.forEach((entry, place) => {
    for (const id of entry.subjects) addTo(subjects, id, place)
    for (const id of entry.mentioned) if (!entry.subjects.has(id)) addTo(mentioned, id, place)
    addTo(newspapers, entry.source.issue.newspaper, place)
    if (entry.events.length === 0) undated.push(place)
  })
  return { subjects, mentioned, newspapers, undated }
}
