import type { PageLine } from './page-line.ts'

/** How far a rule can be relied on: 高 hardly ever errs, 中 should be looked at, 低 is a guess. */
export type Confidence = '高' | '中' | '低'

/** What speaks for a decision: the rule, in words for the editor, and how sure it is. */
export interface Ground {
  rule: string
  confidence: Confidence
}

/** What kind of line a line is by itself. */
export type LineKind =
  | 'page-mark'
  | 'furniture'
  | 'byline'
  | 'photo-credit'
  | 'sign-off'
  | 'note'
  | 'lead'
  | 'title'

/** Something that a recogniser found on a line. */
export interface LineFinding extends Ground {
  line: number
  kind: LineKind
  /** The name of a printed page that a page mark gives. */
  page?: string
}

/** Recognises one kind of line by what stands on it and around it. */
export interface LineRecogniser {
  name: LineKind
  /** `known` is what recognisers before it found, by line. */
  recognise(lines: readonly PageLine[], known: ReadonlyMap<number, LineFinding>): LineFinding[]
}

/** A ground as a comment of the YAML says it. */
export function commentOf({ rule, confidence }: Ground): string {
  return `${rule}（把握：${confidence}）`
}

/** Whether a decision is a guess, which the draft says as a doubt that the editor has still to check. */
export function isDoubtful({ confidence }: Ground): boolean {
  return confidence === '低'
}
