import type { Day } from '../edition/day-schema.ts'

type Unit = 'year' | 'month' | 'day'

/** A date that an article has named: its first day, how exact it is, and whether what follows was then. */
export interface NamedDate {
  day: Day
  unit: Unit
  leads: boolean
}

/** The dates that an article has named so far, as far as later ones refer to them. */
export class NamedDates {
  /** The last date of each exactness, or of a finer one: a day has a month, too; and the last day that was not to come. */
  readonly last: Partial<Record<Unit | 'told', Day>> = {}
  readonly #issue: Day

  constructor(issue: Day) {
    this.#issue = issue
  }

  /** Where the telling of this paragraph is: its last day, or a month that it turned to. A year mentioned moves nothing. */
  inParagraph: Day | undefined
  /** The last month or day of this sentence. */
  inSentence: Day | undefined

  /** Takes in the next date of the article. */
  add({ day, unit, leads }: NamedDate): void {
    this.last.year = day
    if (unit === 'year') return
    this.last.month = this.inSentence = day
    if (unit === 'day') {
      this.last.day = day
      if (day <= this.#issue) this.last.told = day
    }
    if (unit === 'day' || leads) this.inParagraph = day
  }

  /** A paragraph begins. */
  turnParagraph(): void {
    this.inParagraph = undefined
  }

  /** A sentence begins. */
  turnSentence(): void {
    this.inSentence = undefined
  }
}
