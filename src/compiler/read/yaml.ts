import { isMap, isScalar, isSeq, LineCounter, type Node, type Scalar, visit } from 'yaml'
import { cited, straysIn, withoutStrays } from '../report/characters.ts'
import { formatWhere, type Report, type Where } from '../report/report.ts'
import { LineTable } from './line-table.ts'
import { parseYaml, syntaxFault, tooDeep } from './syntax-fault.ts'
import { YamlPlace } from './yaml-place.ts'
import { SYNTAX_WORDS } from './yaml-words.ts'

/** Keys of words as the text has them, unseen characters and all. */
export const QUOTING: ReadonlySet<string> = new Set([
  'exact',
  'prefix',
  'suffix',
  'before',
  'after',
  'between',
])
const TOO_DEEP = SYNTAX_WORDS.RESOURCE_EXHAUSTION

/** A map or list of plain values read from YAML; every map carries its place under the key `at`. */
export type PlainMap = { [key: string]: unknown }

/** A YAML file as plain values, each map knowing where it stands. */
export interface YamlFile {
  path: string
  value: unknown
  at: YamlPlace
}

/** Reads YAML 1.2; the first fault of syntax and keys that stand twice are reported at their place. */
export function readYaml(path: string, text: string, report: Report): YamlFile | undefined {
  const lineCounter = new LineCounter()
  const at = (offset: number) => {
    const { line, col } = lineCounter.linePos(offset)
    return { file: path, place: { line: Math.max(1, line), column: Math.max(1, col) } }
  }
  const deep = tooDeep(text)
  if (deep !== undefined) {
    // No line has been counted yet.
    report.add('yaml-syntax', { file: path, place: new LineTable(text).placeAt(deep) }, TOO_DEEP)
    return undefined
  }
  const document = parseYaml(text, lineCounter)
  const fault = syntaxFault(text, document, lineCounter)
  if (fault !== undefined) {
    // What follows a fault of syntax follows from it.
    report.add('yaml-syntax', at(fault.offset), fault)
    return undefined
  }
  let good = true
  const refuse = (node: Node, mark: string) => {
    good = false
    report.add('yaml-syntax', at(text.lastIndexOf(mark, node.range?.[0] ?? 0)), {
      reason: `${cited(mark)}会被当成标记`,
      expected: '每一条都写全',
      hint: '以“&”“*”开头的文字放进半角引号',
    })
    return visit.BREAK
  }
  visit(document, {
    Alias: (_, node) => refuse(node, `*${node.source}`),
    Value: (_, node) => (node.anchor === undefined ? undefined : refuse(node, `&${node.anchor}`)),
  })
  if (!good) return undefined
  return { path, value: toPlain(document.contents), at: new YamlPlace(path, document.contents, lineCounter) }

  function toPlain(node: unknown, under = ''): unknown {
    if (isScalar(node)) return plainScalar(node, under)
    if (isSeq(node)) return node.items.map((item) => toPlain(item, under))
    if (isMap(node)) {
      const map: PlainMap = Object.create(null)
      const place = new YamlPlace(path, node, lineCounter)
      const first = new Map<string, Where>()
      for (const pair of node.items) {
        const key = isScalar(pair.key) ? String(plainScalar(pair.key)) : ''
        const where = at(isScalar(pair.key) ? (pair.key.range?.[0] ?? 0) : 0)
        const before = first.get(key)
        if (before !== undefined) {
          report.add('duplicate-key', where, {
            reason: `同一组里${cited(key)}写了两次，先在 ${formatWhere(before)}`,
            expected: '每个键只写一次',
            hint: '删去其中一个',
          })
          continue
        }
        first.set(key, where)
        if (key === 'at') report.add('unknown-key', where, { reason: '这里没有“at”这个键', hint: '删去它' })
        map[key] = toPlain(pair.value, key)
      }
      map.at = place
      return map
    }
    return null
  }

  /** Words after which something follows on the line that YAML takes for a comment. */
  function reportCut(value: unknown, type: Scalar['type'], range: Scalar['range']): void {
    if (type !== 'PLAIN' || typeof value !== 'string' || !/\p{Script=Han}/u.test(value)) return
    const end = range?.[1] ?? 0
    const lineEnd = text.indexOf('\n', end)
    const after = text.slice(end, lineEnd === -1 ? text.length : lineEnd)
    if (!/^[ \t]+#/.test(after)) return
    report.add('comment-cuts-text', at(end + after.indexOf('#')), {
      reason: `${cited(value)}后面的${cited(after.trim())}会被当成注释`,
      expected: '值的后面没有“ #”',
      hint: '若是文字，把整个值放进半角引号；若是注释，写在上面一行',
    })
  }

  /** A value as it is meant: numbers that YAML would write otherwise (01) as they are written, nothing unseen but in quotes. */
  function plainScalar({ value, source, type, range }: Scalar, under = ''): unknown {
    reportCut(value, type, range)
    if (typeof value === 'number' && source !== undefined && String(value) !== source) return source
    if (typeof value !== 'string' || QUOTING.has(under) || straysIn(value).length === 0) return value
    const [start, end] = range ?? [0, 0]
    const meant = withoutStrays(value)
    report.add('invisible-character', at(start + (straysIn(text.slice(start, end))[0] ?? 0)), {
      reason: `${cited(value)}里有看不见的字符`,
      expected: cited(meant),
      hint: '删去它，或重新输入这几个字',
    })
    return type === 'PLAIN' && String(Number(meant)) === meant ? Number(meant) : meant
  }
}
