import { withoutStrays } from '../../compiler/report/characters.ts'
import { words } from '../../edition/words.ts'

/** The longest label an event may have, in characters. */
const LONGEST = 14
const SHORTEST = 4
const LOOSE_END = /(?:[的了和与及在等为并将由对从向于被把让使至到以]|[，,、：:；;。（(“‘《—-])+$/u
/** 记者从昨日召开的发布会上获悉: the day is that of what was held. */
const HELD = /^(召开|举行|举办)的([^，。；]{2,20}?)(?:上|中)?(?:获悉|了解到|得悉|得知)/
const LOOSE_START = /^[\s，,、：:；;。）)”’》—-]+/u

/** A label, and whether it holds all of the clause it is made from. */
export interface EventLabel {
  label: string
  whole: boolean
}

/** A label of whole words for what a sentence says happened on a day: the clause around the date, or the one before. */
export function eventLabel(sentence: string, start: number, end: number): EventLabel | undefined {
  const clauses = sentence.slice(0, start).split(/[，,；;：:。]/)
  const subject = (clauses.at(-1) ?? '').trim().replace(/[于在自从]$/, '')
  const after = sentence.slice(end).replace(LOOSE_START, '')
  const held = /记者从?$/.test(subject) ? HELD.exec(after) : null
  if (held !== null) return cutLabel(`${held[1]}${held[2]}`)
  const before = clauses.findLast((clause) => clause.trim() !== '') ?? ''
  return [`${subject}${after}`, before].map(cutLabel).find(({ label }) => [...label].length >= SHORTEST)
}

/** The beginning of a text as a label: its first clause, or as many whole words of it as there is room for. */
export function cutLabel(text: string): EventLabel {
  const clause = /^[^。！？；!?;\n]*/.exec(withoutStrays(text.slice(0, 80)))?.[0] ?? ''
  const [first = '', second = ''] = clause.split(/[，,]/)
  const wanted = ([...first].length < SHORTEST ? `${first}，${second}` : first).trim()
  let label = ''
  for (const word of words(wanted)) {
    if ([...label, ...word].length > LONGEST) break
    label += word
  }
  const whole = label.length === wanted.length
  return { label: balanced(whole ? label : label.trim().replace(LOOSE_END, '')), whole }
}

/** The label without a quotation or bracket that its cut left open. */
function balanced(label: string): string {
  for (const [open, close] of ['“”', '（）', '《》', '()', '‘’'].map((pair) => [...pair])) {
    const at = label.lastIndexOf(open ?? '')
    if (at !== -1 && !label.includes(close ?? '', at)) return label.slice(0, at).trim()
    if (close !== open && label.includes(close ?? '') && !label.includes(open ?? '')) return ''
  }
  return label
}
