import type * as z from 'zod/mini'
import { RESERVED_FRAGMENT } from '../../edition/fragments.ts'
import { ID_PATTERN } from '../../edition/ids.ts'
import { nearest } from '../report/nearest.ts'
import { formatWhere, type Report, type Where } from '../report/report.ts'
import type { RuleId } from '../report/rules.ts'

const withArticle = (noun: string) => `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`

/** The ids of one sort of thing, and where each was given first. */
export class Register<Id extends string> {
  readonly #noun: string
  readonly #schema: z.ZodMiniType<Id>
  readonly #first = new Map<string, Where | undefined>()
  /** False when entries were unreadable, so that an id not found here may yet exist. */
  whole = true

  constructor(noun: string, schema: z.ZodMiniType<Id>) {
    this.#noun = noun
    this.#schema = schema
  }

  get ids(): string[] {
    return [...this.#first.keys()]
  }

  has(id: string): boolean {
    return this.#first.has(id)
  }

  where(id: string): Where | undefined {
    return this.#first.get(id)
  }

  /** The id as what it is; undefined where its form is not an id's. */
  read(id: string): Id | undefined {
    const result = this.#schema.safeParse(id)
    return result.success ? result.data : undefined
  }

  /** Makes something of an id that has an id's form; nothing, for a list to leave out, where it has not. */
  take<T>(id: string, make: (id: Id) => T): T | [] {
    const known = this.read(id)
    return known === undefined ? [] : make(known)
  }

  /** Takes in an id that was entered, and found good, elsewhere. */
  know(id: Id, where?: Where): void {
    this.#first.set(id, where)
  }

  /** Enters an id; one that is malformed or already given is reported. */
  enter(id: string, where: Where, report: Report): void {
    const first = this.#first.get(id)
    if (first !== undefined) {
      report.add('duplicate-id', where, {
        reason: `the ${this.#noun} id “${id}” is already given at ${formatWhere(first)}`,
        expected: `an id that no other ${this.#noun} has`,
      })
      return
    }
    this.#first.set(id, where)
    if (!ID_PATTERN.test(id)) {
      report.add('invalid-id', where, {
        reason: `“${id}” cannot be the id of ${withArticle(this.#noun)}`,
        expected: 'lower-case ASCII words joined by hyphens, beginning with a letter',
      })
    }
  }

  /** Reports a reference to an id that is not here. */
  refer(id: string, ruleId: RuleId, where: Where, report: Report, among = ''): void {
    if (this.has(id) || !this.whole) return
    const meant = nearest(id, this.#first.keys())
    report.add(ruleId, where, {
      reason: `there is no ${this.#noun} “${id}”${among}`,
      expected: `the id of ${withArticle(this.#noun)}${among}`,
      hint: meant === undefined ? undefined : `the nearest is “${meant}”`,
    })
  }
}

/** Reports an event whose id a page uses as a fragment of its own. */
export function checkNotReserved(id: string, where: Where, report: Report): void {
  if (!RESERVED_FRAGMENT.test(id)) return
  report.add('reserved-id', where, {
    reason: `“${id}” is a fragment that every article page uses itself`,
    expected: 'an id unlike p3, s1, gap-1, join-1, sic-1, note-1, duration-1, main, timeline',
  })
}
