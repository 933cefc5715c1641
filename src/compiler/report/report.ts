import type { Diagnostic, Place } from '../../edition/diagnostic.ts'
import { RULES, type RuleId } from './rules.ts'

/** A place in a content file. */
export interface Where {
  file: string
  place: Place
}

/** What a diagnostic says: what is wrong, what would have been right, how to mend it. */
export interface Finding {
  reason: string
  expected?: string | undefined
  hint?: string | undefined
}

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

/** Collects every problem that the steps find; no step stops at the first. */
export class Report {
  readonly #found: Diagnostic[]

  constructor(found: readonly Diagnostic[] = []) {
    this.#found = [...found]
  }

  add(ruleId: RuleId, where: Where, { reason, expected, hint }: Finding): void {
    this.#found.push({
      ruleId,
      severity: RULES[ruleId],
      file: where.file,
      place: where.place,
      reason,
      ...(expected === undefined ? {} : { expected }),
      ...(hint === undefined ? {} : { hint }),
    })
  }

  get hasErrors(): boolean {
    return this.#found.some((d) => d.severity === 'error')
  }

  /** All that was found, by file, line and column. */
  sorted(): Diagnostic[] {
    return this.#found.toSorted(
      (a, b) =>
        byText(a.file, b.file) ||
        a.place.line - b.place.line ||
        a.place.column - b.place.column ||
        byText(a.ruleId, b.ruleId) ||
        byText(a.reason, b.reason),
    )
  }
}

/** `file:line:column`, as a reason or hint names another place. */
export function formatWhere(where: Where): string {
  return `${where.file}:${where.place.line}:${where.place.column}`
}
