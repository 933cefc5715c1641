import { withoutStrays } from '../../compiler/report/characters.ts'
import { words } from '../../edition/words.ts'
import type { Run } from '../sentences.ts'
import { isBalanced, type ShortClause, shortened } from './short-clause.ts'

/** The longest label an event may have, in characters. */
const LONGEST = 14
const LOOSE_END = /(?:[的了和与及在等为并将由对从向于被把让使至到以]|[，,、：:；;。（(“‘《—-])+$/u
/** 记者从昨日召开的发布会上获悉: the day is that of what was held. */
const HELD = /^(召开|举行|举办)的([^，。；]{2,20}?)(?:上|中)?(?:获悉|了解到|得悉|得知)/
const LOOSE_START = /^(?:[\s，,、：:；;。）)”’》—■●◆▲★□○◇△☆▶►◎※-]|的(?![确士]))+/u
const CLAUSE = /[，,；;：:。！？!?]/u
/** Clauses that only say when, why or by whose word something was: what happened stands in another. */
const SUBORDINATE =
  /^(?:接到|收到|根据|按照|依据|为了?(?!\p{Script=Han}{0,6}(?:提供|送))|另?据|记者从?|随着|面对|由于|因|如果|当|经过|通过|作为|除|联合|会同|在.*(?:中|下|时|后|上)$)|(?:后|时|以来|之后|之际|期间|获悉|了解到|介绍|表示|指出|强调|说|称|显示|认为)$/u
/** Words that say nothing of what happened, or only when. */
const VAGUE =
  /^(?:[自从至到截即日起\d年月日号时分底初前后]+$|高度重视|闻令而动|听令而行|迅速行动|迅速响应|积极响应|第一时间|深入贯彻|全力以赴)/

/** A label, and whether it is a clause that says what happened. */
export interface EventLabel {
  label: string
  whole: boolean
}

/**
 * A label for what a sentence says happened on a day: the clause of the date, or the next that says something, shortened
 * to 14 characters by leaving out whole words. `own` are the names by which it calls its department, which are not
 * repeated; `names` are those of other organisations, which are never cut.
 */
export function eventLabel(
  sentence: string,
  { start, end }: Run,
  own: readonly string[],
  names: readonly string[],
): EventLabel | undefined {
  const before = sentence.slice(0, start).split(CLAUSE)
  const subject = (before.pop() ?? '').trim().replace(/(?:自从|[于在自从较比与]|截至)$/, '')
  const [rest = '', ...later] = clausesOf(sentence.slice(end))
  const after = rest.replace(LOOSE_START, '')
  const held = /记者从?$/.test(subject) ? HELD.exec(after) : null
  if (held !== null) return cutLabel(`${held[1]}${held[2]}`)
  const clauses = [`${subject}${after}`, ...later, ...before.toReversed()].map((clause) =>
    withoutStrays(clause).replace(LOOSE_START, '').trim(),
  )
  for (const clause of clauses) {
    const short = labelOf(clause, own, names)
    if (short !== undefined) return { label: short.text, whole: short.plain }
  }
  return clauses.map(cutLabel).find(({ label }) => [...label].length >= 4)
}

/** The headline as a label: its first part that says something in 14 characters; its beginning where none does. */
export function headlineLabel(headline: string): EventLabel | undefined {
  const whole = withoutStrays(headline)
  const parts = [whole, ...whole.split(/[，,；;：:！？!?\s]|——/u)]
  const shorts = parts.flatMap((part) => labelOf(part, [], []) ?? [])
  const kept = shorts.find(({ plain }) => plain) ?? shorts[0]
  if (kept !== undefined) return { label: kept.text, whole: kept.plain }
  const cut = cutLabel(whole)
  return cut.label === '' ? undefined : { label: cut.label, whole: false }
}

function labelOf(clause: string, own: readonly string[], names: readonly string[]): ShortClause | undefined {
  if (SUBORDINATE.test(clause) || VAGUE.test(clause)) return undefined
  const short = shortened(clause, own, names, LONGEST)
  return short === undefined || VAGUE.test(short.text) || SUBORDINATE.test(short.text) ? undefined : short
}

/** The clauses of a text; a stop within quotation marks or a title ends none. */
function clausesOf(text: string): string[] {
  const clauses: string[] = []
  let from = 0
  let depth = 0
  for (let at = 0; at < text.length; at++) {
    const c = text.charAt(at)
    if (/[“《（(]/.test(c)) depth++
    else if (/[”》）)]/.test(c)) depth = Math.max(0, depth - 1)
    else if (depth === 0 && at > from && CLAUSE.test(c)) {
      clauses.push(text.slice(from, at))
      from = at + 1
    }
  }
  return [...clauses, text.slice(from)]
}

/** The beginning of a text as a label: its first clause, or as many whole words of it as there is room for. */
function cutLabel(text: string): EventLabel {
  const clause = /^[^。！？；!?;，,\n]*/.exec(withoutStrays(text.slice(0, 80)))?.[0].trim() ?? ''
  let label = ''
  for (const word of words(clause)) {
    if ([...label, ...word].length > LONGEST) break
    label += word
  }
  return { label: balanced(label.trim()).replace(LOOSE_END, ''), whole: false }
}

/** The label without a quotation or bracket that its cut left open. */
function balanced(label: string): string {
  if (isBalanced(label)) return label
  return label.slice(0, Math.max(0, ...[...'“（《(‘'].map((mark) => label.lastIndexOf(mark)))).trim()
}
