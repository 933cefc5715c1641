import type { DepartmentId, EventKey } from './ids.ts'
import type { Block } from './schema.ts'

/**
 * Fragments the pages use for themselves (`#p3`, `#sic-1`, `#org-women`, `#headline`) or links call blocks by
 * (`deck-2`); no event may take such an id.
 */
export const RESERVED_FRAGMENT =
  /^(?:[ps]\d+|(?:gap|join|sic|note|duration|doubt|hit)-\d[\d-]*|(?:about|org|mark|timeline|cite)-.+|(?:headline|kicker|deck|byline|photo-credit)(?:-\d+)?|main|root|timeline|filter)$/

/** A block whose number, counted among its like, is its fragment. */
type NumberedBlock = Extract<Block, { number: number }>

const LETTERS = { paragraph: 'p', heading: 's' } as const satisfies Record<NumberedBlock['type'], string>

/** The fragment of a numbered block: `p3` for the third paragraph, `s1` for the first section heading. */
export function numberedFragment(type: NumberedBlock['type'], number: number): string {
  return LETTERS[type] + number
}

/** The fragment of a block that has one. */
export function blockFragment(block: NumberedBlock): string
export function blockFragment(block: Block): string | undefined
export function blockFragment(block: Block): string | undefined {
  return 'number' in block ? numberedFragment(block.type, block.number) : undefined
}

/** The number of the paragraph that a fragment names; undefined for any other fragment. */
export function paragraphNumber(fragment: string): number | undefined {
  const number = /^p(\d+)$/.exec(fragment)?.[1]
  return number === undefined ? undefined : Number(number)
}

/** Where the words that name a department stand first. */
export function organisationFragment(department: DepartmentId): string {
  return `org-${department}`
}

/** Where the margin says something of what stands at another fragment: a gap, a sic, a join. */
export function remarkFragment(id: string): string {
  return `about-${id}`
}

/** Where a search found something: the block's place in the article, and the code unit in it. */
export function hitFragment(block: number, start: number): string {
  return `hit-${block}-${start}`
}

/** The mark of an event in the timeline, where its dated words lead back to. */
export function markFragment(event: EventKey): string {
  return `mark-${event.replace('/', '.')}`
}

/** Whether a fragment is of what shows only at times: the hits of a search, the marks of the timeline. */
export function isPassing(fragment: string): boolean {
  return /^(?:hit|mark)-/.test(fragment)
}

/** Whether a fragment is of a few words in the middle of others: a hit, a remark in the margin. */
export function isWithinWords(fragment: string): boolean {
  return /^(?:hit|about)-/.test(fragment)
}
