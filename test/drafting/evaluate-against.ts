import path from 'node:path'
import { readContentFolder, slashed } from '../../src/compiler/content-folder.ts'
import { readSource } from '../../src/compiler/read/source.ts'
import { Report } from '../../src/compiler/report/report.ts'
import { readContentState } from '../../src/drafting/content-state.ts'
import { draftSource } from '../../src/drafting/draft-source.ts'
import { canonicalName } from '../../src/drafting/words/canonical-name.ts'
import { Day } from '../../src/edition/day-schema.ts'
import { formatDiagnostic } from '../../src/edition/diagnostic.ts'
import type { Department } from '../../src/edition/schema.ts'
import { editorsLines } from './editors-lines.ts'

const print = (text: string) => process.stdout.write(`${text}\n`)

/**
 * Drafts the text of a source that a person has written up, with the registry as it is and with one of no departments,
 * and prints what an editor would have to write, by the kind of entry; with the ids and labels that differ, if asked.
 */
export async function evaluateAgainst(folder: string, show: boolean): Promise<void> {
  const root = slashed(path.dirname(folder))
  const all = await readContentFolder(root)
  const inside = slashed(path.join(root, path.basename(folder)))
  const written = readSource(
    { path: inside, files: all.filter((file) => file.path.startsWith(`${inside}/`)) },
    new Report(),
  )
  const text = all.find((file) => file.path === `${inside}/page.txt`)
  if (written === undefined || text === undefined)
    throw new Error(`${folder}: no page.yaml and page.txt that can be read`)
  const { newspaper, day } = written.file.issue
  const full = readContentState(
    all.filter((file) => !file.path.slice(root.length + 1).includes('/')),
    root,
  )
  const registered = full.registries.departments
  const empty = { ...full, registries: { ...full.registries, departments: [] } }
  for (const [what, state] of [
    ['the registry as it is', full],
    ['a registry without departments', empty],
  ] as const) {
    const draft = draftSource({ ...text, path: 'in.txt' }, state, { newspaper, day: Day.parse(day) })
    if (Array.isArray(draft)) throw new Error(draft.map(formatDiagnostic).join('\n'))
    const read = readSource({ path: draft.folder, files: draft.files }, new Report())
    if (read === undefined) throw new Error('the draft cannot be read')
    const ids = sameNames(draft.proposed, registered)
    const { lines, sicAndNotes, wording } = editorsLines(read.file, written.file, (id) => ids.get(id) ?? id)
    const sum = [...lines.values()].reduce((a, b) => a + b, 0)
    print(`\nwith ${what}: ${(sum / written.file.articles.length).toFixed(1)} lines an article`)
    for (const [kind, count] of lines) print(`${String(count).padStart(5)} ${kind}`)
    print(`${String(sicAndNotes).padStart(5)} entries of sic and notes, not in the sum`)
    print(
      `${String(wording.length).padStart(5)} of the lines are ids and labels that one may keep as drafted`,
    )
    if (show)
      for (const { kind, drafted, written: own } of wording) print(`      ${kind}: ${drafted} | ${own}`)
  }
}

/** The registered department that a proposed one is, by its names. */
function sameNames(proposed: readonly Department[], registered: readonly Department[]): Map<string, string> {
  const names = ({ short, full, aliases }: Department) =>
    [short, full ?? short, ...aliases].map((name) => canonicalName(name))
  return new Map(
    proposed.flatMap((department) => {
      const own = names(department)
      const same = registered.find((other) => names(other).some((name) => own.includes(name)))
      return same === undefined ? [] : [[department.id, same.id]]
    }),
  )
}
