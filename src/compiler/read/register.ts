import type * as z from 'zod/mini'
import { RESERVED_FRAGMENT } from '../../edition/fragments.ts'
import { ID_PATTERN } from '../../edition/ids.ts'
import { cited } from '../report/characters.ts'
import { nearest } from '../report/nearest.ts'
import { formatWhere, type Report, type Where } from '../report/report.ts'
import type { RuleId } from '../report/rules.ts'

/** The ids of one sort of thing, and where each was given first. */
export class Register<Id extends string> {
  readonly #noun: string
  /** How a new one is entered, in words; absent where only the reference can be wrong. */
  readonly #home: string | undefined
  readonly #schema: z.ZodMiniType<Id>
  readonly #first = new Map<string, Where | undefined>()
  /** False when an entry could not be read, or its id not be taken: an id not found here may be that one. */
  whole = true

  constructor(noun: string, schema: z.ZodMiniType<Id>, home?: string) {
    this.#noun = noun
    this.#home = home
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
      this.whole = false
      report.add('duplicate-id', where, {
        reason: `${this.#noun}的 id${cited(id)}已经用在 ${formatWhere(first)}`,
        expected: `别的${this.#noun}没有用过的 id`,
      })
      return
    }
    this.#first.set(id, where)
    if (!ID_PATTERN.test(id)) {
      this.whole = false
      report.add('invalid-id', where, {
        reason: `${cited(id)}不能作${this.#noun}的 id`,
        expected: '小写英文字母开头，只用小写字母、数字和连字符，如 health-commission',
      })
    }
  }

  /** Reports a reference to an id that is not here. */
  refer(id: string, ruleId: RuleId, where: Where, report: Report, among = ''): void {
    if (this.has(id) || !this.whole) return
    const meant = nearest(id, this.#first.keys())
    const ways = [
      ...(meant === undefined ? [] : [`最接近的是${cited(meant)}`]),
      ...(this.#home === undefined ? [] : [`新的${this.#noun}先${this.#home}`]),
    ]
    report.add(ruleId, where, {
      reason: `${among}没有 id 为${cited(id)}的${this.#noun}`,
      expected: `${among}${this.#noun}的 id`,
      hint: ways.length === 0 ? undefined : ways.join('；'),
    })
  }
}

/** Reports an event whose id a page uses as a fragment of its own. */
export function checkNotReserved(id: string, where: Where, report: Report): void {
  if (!RESERVED_FRAGMENT.test(id)) return
  report.add('reserved-id', where, {
    reason: `${cited(id)}是每个文章页自己要用的名字`,
    expected: '不像 p3、s1、gap-1、join-1、sic-1、note-1、duration-1、main、timeline 的 id',
  })
}
