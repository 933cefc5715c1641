import * as z from 'zod/mini'
import { Edition } from './edition.ts'

const count = z.int().check(z.nonnegative())

/** An edition in numbers, counted from its own data. */
export const Statistics = z.strictObject({
  articles: count,
  events: count,
  departments: count,
  /** Length of the sources in UTF-16 code units. */
  characters: count,
  bytes: count,
  /** Code units that belong to a block of an article. */
  inArticles: count,
  /** Code units declared as furniture of the page. */
  furniture: count,
})
export type Statistics = z.infer<typeof Statistics>

/** How many entries the ledger of an edition has, by sort. */
export const LedgerCounts = z.strictObject({
  gap: count,
  picture: count,
  sic: count,
  note: count,
  doubt: count,
  join: count,
  duration: count,
  inference: count,
  unread: count,
  withdrawn: count,
})
export type LedgerCounts = z.infer<typeof LedgerCounts>
/** A sort of entries of the ledger. */
export const LedgerSort = z.keyof(LedgerCounts)
export type LedgerSort = z.infer<typeof LedgerSort>

/**
 * What the page about an edition is made from: the whole edition; or of a large one its newest sources, with what the
 * whole has in numbers, so that the page does not grow with the edition.
 */
export const AboutEdition = z.extend(Edition, {
  /** What the whole has; absent where all is here. */
  whole: z.optional(
    z.strictObject({
      numbers: Statistics,
      ledger: LedgerCounts,
      sources: count,
      /** How many articles nobody has read. */
      unread: count,
    }),
  ),
  /** What the whole has that must be told apart: other issues, other years. */
  among: z.optional(z.strictObject({ issues: z.boolean(), years: z.boolean() })),
})
export type AboutEdition = z.infer<typeof AboutEdition>
