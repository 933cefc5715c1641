import { isMap, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml'
import { formatWhere, type Report, type Where } from '../report/report.ts'
import { YamlPlace } from './yaml-place.ts'

/** A map or list of plain values read from YAML; every map carries its place under the key `at`. */
export type PlainMap = { [key: string]: unknown }

/** A YAML file as plain values, each map knowing where it stands. */
export interface YamlFile {
  path: string
  value: unknown
  at: YamlPlace
}

/** Reads YAML 1.2; syntax errors and keys that stand twice are reported at their place. */
export function readYaml(path: string, text: string, report: Report): YamlFile | undefined {
  const lineCounter = new LineCounter()
  const at = (offset: number) => {
    const { line, col } = lineCounter.linePos(offset)
    return { file: path, place: { line: Math.max(1, line), column: Math.max(1, col) } }
  }
  let document: ReturnType<typeof parseDocument>
  try {
    document = parseDocument(text, {
      lineCounter,
      prettyErrors: false,
      stringKeys: true,
      uniqueKeys: false,
      logLevel: 'silent',
    })
  } catch (error) {
    // The parser recurses: hundreds of nested brackets overflow its stack.
    const what = error instanceof Error ? error.message : 'unreadable'
    report.add(
      'yaml-syntax',
      { file: path, place: { line: 1, column: 1 } },
      { reason: `cannot read: ${what}` },
    )
    return undefined
  }
  const problems = [...document.errors, ...document.warnings]
  for (const problem of problems) {
    report.add('yaml-syntax', at(problem.pos[0]), {
      reason: firstLine(problem.message),
      expected: 'YAML 1.2',
      hint: 'put text that holds “: ” or “ #”, or begins with punctuation, between quotation marks',
    })
  }
  let good = problems.length === 0
  visit(document, {
    Alias(_, node) {
      good = false
      report.add('yaml-syntax', at(node.range?.[0] ?? 0), {
        reason: `the alias *${node.source} stands for text elsewhere`,
        expected: 'every entry written out',
      })
    },
  })
  if (!good) return undefined
  return { path, value: toPlain(document.contents), at: new YamlPlace(path, document.contents, lineCounter) }

  function toPlain(node: unknown): unknown {
    if (isScalar(node)) return node.value
    if (isSeq(node)) return node.items.map(toPlain)
    if (isMap(node)) {
      const map: PlainMap = Object.create(null)
      const place = new YamlPlace(path, node, lineCounter)
      const first = new Map<string, Where>()
      for (const pair of node.items) {
        const key = isScalar(pair.key) ? String(pair.key.value) : ''
        const where = at(isScalar(pair.key) ? (pair.key.range?.[0] ?? 0) : 0)
        const before = first.get(key)
        if (before !== undefined) {
          report.add('duplicate-key', where, {
            reason: `the key “${key}” stands twice in the same entry, first at ${formatWhere(before)}`,
            expected: 'each key once',
            hint: 'take one of the two out',
          })
          continue
        }
        first.set(key, where)
        if (key === 'at') report.add('unknown-key', where, { reason: 'there is no key “at” here' })
        map[key] = toPlain(pair.value)
      }
      map.at = place
      return map
    }
    return null
  }
}

const firstLine = (message: string) => message.split('\n')[0] ?? message
