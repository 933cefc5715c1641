import type { Department } from '../../edition/schema.ts'
import { type Catalogue, type Entry, isOpen } from '../catalogue.ts'
import { setPunctuation } from '../punctuation.ts'
import type { SearchAids, Variants } from './aids.ts'
import { fold } from './fold.ts'

/** Something that what one types may stand for. */
export type Suggestion =
  | {
      type: 'department'
      department: Department
      /** The name that was recognised: short, full or another. */
      name: string
      /** How many articles choosing it shows. */
      articles: number
      /** Whether it is only mentioned, so that choosing it must widen the filter to mentions. */
      mentions: boolean
    }
  /** A headline (or deck) with the words whose initials were typed: code units, `end` exclusive. */
  | { type: 'headline'; entry: Entry; text: string; start: number; end: number }
  | { type: 'author'; name: string; articles: number }

const MOST_OF_EACH = 5
const LETTERS = /^[a-z]+$/
/** From this many letters on, initials count within a phrase too, not only at its beginning. */
const SURE_LETTERS = 3

export interface SuggestionOptions {
  initials?: SearchAids['initials'] | undefined
  variants?: Variants | undefined
}

/**
 * What a query may stand for, best first: departments by name, alias or pinyin initials, headlines and
 * authors by initials. Without initials (they arrive with the code of search) names alone count.
 */
export function suggestions(
  catalogue: Catalogue,
  query: string,
  { initials = {}, variants }: SuggestionOptions,
): Suggestion[] {
  const typed = fold(query, variants).text
  if (typed === '') return []
  const letters = LETTERS.test(typed) ? typed : undefined
  return [
    ...departments(catalogue, typed, initials, variants),
    ...(letters === undefined ? [] : headlines(catalogue, letters, initials)),
    ...(letters === undefined ? [] : authors(catalogue, letters, initials)),
  ]
}

/** 0 for the very name, 1 for its beginning, 2 for a part; undefined where it does not fit at all. */
function rank(name: string, typed: string): number | undefined {
  const at = name.indexOf(typed)
  if (at === -1) return undefined
  if (at > 0) return 2
  return name === typed ? 0 : 1
}

function departments(
  catalogue: Catalogue,
  typed: string,
  initials: SearchAids['initials'],
  variants: Variants | undefined,
): Suggestion[] {
  const { postings } = catalogue
  const ranked = catalogue.edition.departments.flatMap((department) => {
    const { short, full, aliases } = department
    const names = [short, ...(full === undefined ? [] : [full]), ...aliases]
    const fits = names.flatMap((name) =>
      [fold(name, variants).text, (initials[name] ?? '').replaceAll(' ', '')].flatMap((form) => {
        const fit = rank(form, typed)
        return fit === undefined ? [] : [{ name, fit }]
      }),
    )
    const best = fits.sort((a, b) => a.fit - b.fit)[0]
    if (best === undefined) return []
    const subjects = postings.subjects.get(department.id)?.length ?? 0
    const mentions = subjects === 0
    const articles = mentions ? (postings.mentioned.get(department.id)?.length ?? 0) : subjects
    return [{ fit: best.fit, department, name: best.name, articles, mentions }]
  })
  return ranked
    .sort((a, b) => a.fit - b.fit || Number(a.mentions) - Number(b.mentions))
    .slice(0, MOST_OF_EACH)
    .map(({ department, name, articles, mentions }) => ({
      type: 'department',
      department,
      name,
      articles,
      mentions,
    }))
}

function headlines(catalogue: Catalogue, letters: string, initials: SearchAids['initials']): Suggestion[] {
  return catalogue.entries
    .flatMap((entry): Suggestion[] => {
      const texts = [entry.article.headline, ...entry.article.decks].map(setPunctuation)
      for (const text of texts) {
        const start = phraseAt(initials[text] ?? '', letters)
        if (start !== undefined)
          return [{ type: 'headline', entry, text, start, end: start + letters.length }]
      }
      return []
    })
    .slice(0, MOST_OF_EACH)
}

/** Where letters stand in a headline's initials: at the beginning of a phrase, or anywhere when there are enough. */
function phraseAt(initials: string, letters: string): number | undefined {
  const within = letters.length >= SURE_LETTERS ? initials.indexOf(letters) : -1
  const phrase = ` ${initials}`.indexOf(` ${letters}`)
  const at = phrase === -1 ? within : phrase
  return at === -1 ? undefined : at
}

function authors(catalogue: Catalogue, letters: string, initials: SearchAids['initials']): Suggestion[] {
  const signed = catalogue.entries
    .filter(isOpen)
    .flatMap((entry) => entry.article.bylines.flatMap((b) => b.names))
  return [...new Set(signed)]
    .filter((name) => initials[name]?.startsWith(letters) === true)
    .slice(0, MOST_OF_EACH)
    .map((name) => ({ type: 'author', name, articles: signed.filter((other) => other === name).length }))
}
