import type { DepartmentId } from '../edition/ids.ts'
import { wordsOf } from '../edition/index-parts.ts'
import type { IndexWords } from '../edition/index-schema.ts'
import { WHOLE_EDITION } from '../reader/address.ts'
import type { Catalogue } from '../reader/catalogue.ts'
import { FIRST_ARTICLES, MOST_WITHOUT_SCRIPTS } from '../reader/first-shown.ts'
import { select } from '../reader/selection.ts'
import { eventsInTime } from '../reader/timeline/marks.ts'

/** Of an edition's words those that its home shows at first, or the page of a department, also without scripts. */
export function wordsShown(known: Catalogue, words: IndexWords, department?: DepartmentId): IndexWords {
  const departments = department === undefined ? [] : [department]
  const { entries, events } = select(known, { ...WHOLE_EDITION, departments })
  const listed = eventsInTime(known.edition).filter(({ place }) => events[place] === 1)
  const shown = new Set([
    ...entries.slice(0, FIRST_ARTICLES).map(({ article }) => article.id),
    ...listed.slice(0, MOST_WITHOUT_SCRIPTS).map(({ event }) => event.article),
  ])
  return wordsOf(words, shown)
}
