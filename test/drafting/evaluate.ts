import { drafted, emptyContent } from './draft-content.ts'
import { evaluateAgainst } from './evaluate-against.ts'
import { type Findings, found, labelled, labelledCases } from './labelled-cases.ts'

/** How many of a sort were labelled, found, and both. */
interface Tally {
  labelled: number
  found: number
  both: number
}

const SHOW = process.argv.includes('--misses')
const print = (text: string) => process.stdout.write(`${text}\n`)
const percent = (part: number, whole: number) => (whole === 0 ? '–' : (part / whole).toFixed(3))

/** What is in one list and not in the other, a text as often as it stands. */
function without(list: readonly string[], other: readonly string[]): string[] {
  const rest = [...other]
  return list.filter((item) => {
    const at = rest.indexOf(item)
    if (at !== -1) rest.splice(at, 1)
    return at === -1
  })
}

function evaluate(folder: Parameters<typeof labelledCases>[0]): void {
  const tallies = new Map<string, Tally>()
  const cases = labelledCases(folder)
  for (const labels of cases) {
    const { draft } = drafted(labels.text, emptyContent(), { newspaper: 'hebin', day: labels.day })
    const [wanted, got]: Findings[] = [labelled(labels), found(draft, labels)]
    for (const sort of Object.keys(wanted ?? {})) {
      const [w, g] = [wanted?.[sort] ?? [], got?.[sort] ?? []]
      const missed = without(w, g)
      const tally = tallies.get(sort) ?? { labelled: 0, found: 0, both: 0 }
      tally.labelled += w.length
      tally.found += g.length
      tally.both += w.length - missed.length
      tallies.set(sort, tally)
      if (!SHOW) continue
      for (const item of missed) print(`${labels.name} ${sort}: not found ${item}`)
      for (const item of without(g, w)) print(`${labels.name} ${sort}: found wrongly ${item}`)
    }
  }
  print(`\n${folder}: ${cases.length} cases`)
  if (cases.length === 0) return
  print(
    `${''.padEnd(14)}${['labelled', 'found', 'precision', 'recall', 'F1'].map((h) => h.padStart(10)).join('')}`,
  )
  for (const [sort, { labelled: all, found: made, both }] of tallies) {
    const cells = [
      String(all),
      String(made),
      percent(both, made),
      percent(both, all),
      percent(2 * both, all + made),
    ]
    print(`${sort.padEnd(14)}${cells.map((c) => c.padStart(10)).join('')}`)
  }
}

const against = process.argv.indexOf('--against')
const folder = against === -1 ? undefined : process.argv[against + 1]
if (folder === undefined) {
  evaluate('development')
  evaluate('seen')
  evaluate('evaluation')
} else await evaluateAgainst(folder, SHOW)
