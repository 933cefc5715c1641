import type { LineFinding } from './finding.ts'
import { bylines } from './lines/bylines.ts'
import { furniture } from './lines/furniture.ts'
import { leads } from './lines/leads.ts'
import { mastheadDays } from './lines/masthead-days.ts'
import { notes } from './lines/notes.ts'
import { pageMarks } from './lines/page-marks.ts'
import { photoCredits } from './lines/photo-credits.ts'
import { signOffs } from './lines/sign-offs.ts'
import { titles } from './lines/titles.ts'
import type { PageLine } from './page-line.ts'

/** Recognisers of lines; what an earlier one finds, a later one does not change. */
const RECOGNISERS = [
  pageMarks,
  furniture,
  notes,
  signOffs,
  mastheadDays,
  photoCredits,
  bylines,
  leads,
  titles,
]

/** What each line is by itself, by its number; a line nobody recognises is running text. */
export function classify(lines: readonly PageLine[]): Map<number, LineFinding> {
  const kinds = new Map<number, LineFinding>()
  for (const recogniser of RECOGNISERS) {
    for (const finding of recogniser.recognise(lines, kinds)) {
      if (!kinds.has(finding.line)) kinds.set(finding.line, finding)
    }
  }
  return kinds
}
