import type * as z from 'zod'
import { nearest } from '../report/nearest.ts'
import type { Report, Where } from '../report/report.ts'
import type { YamlFile } from './yaml.ts'
import { YamlPlace } from './yaml-place.ts'

/** What a file says. */
export interface Shaped<T> {
  value: T
  /** Keys under which a broken entry had to be left out: what is not found there may yet be in the file. */
  lost: ReadonlySet<string>
}

type Container = Record<PropertyKey, unknown>
type Issue = z.core.$ZodIssue

const isContainer = (value: unknown): value is Container => typeof value === 'object' && value !== null
const isMap = (value: unknown): value is Container => isContainer(value) && !Array.isArray(value)

/** The values on the way down a path, the whole first, as far as they go. */
function descend(root: unknown, path: readonly PropertyKey[]): unknown[] {
  const values = [root]
  for (const step of path) {
    const last = values.at(-1)
    if (!isContainer(last)) break
    values.push(last[step])
  }
  return values
}

/** The entry nearest above an issue, and the path from there. */
function entryAbove(values: readonly unknown[], path: readonly PropertyKey[]): Where | undefined {
  for (let depth = values.length - 1; depth >= 0; depth--) {
    const value = values[depth]
    if (isMap(value) && value.at instanceof YamlPlace) return value.at.of(...path.slice(depth))
  }
  return undefined
}

/** The last key of a path, list places passed over. */
function keyOf(path: readonly PropertyKey[]): string | undefined {
  return path.filter((step) => typeof step === 'string').at(-1)
}

function show(value: unknown): string {
  if (value === null || value === '') return 'empty'
  if (Array.isArray(value)) return 'a list'
  if (isContainer(value)) return 'an entry of keys'
  return typeof value === 'string' ? `“${value}”` : String(value)
}

function hintFor(issue: Issue, value: unknown): string | undefined {
  if (issue.code === 'invalid_value' && typeof value === 'string') {
    const meant = nearest(value, issue.values.map(String))
    return meant === undefined ? undefined : `write “${meant}”`
  }
  const wantsText = issue.code === 'invalid_type' && issue.expected === 'string'
  const unquoted = typeof value === 'number' || typeof value === 'boolean'
  return wantsText && unquoted ? `put it between quotation marks: "${value}"` : undefined
}

/** Reports the keys that nobody knows; a misspelt one is then read as the one that was meant. */
function mendKeys(issue: z.core.$ZodIssueUnrecognizedKeys, root: unknown, report: Report): void {
  const map = descend(root, issue.path).at(-1)
  if (!isMap(map)) return
  const known = issue.message.split(', ')
  for (const key of issue.keys) {
    const meant = nearest(key, known)
    if (map.at instanceof YamlPlace) {
      report.add('unknown-key', map.at.ofKey(key), {
        reason: `there is no key “${key}” here`,
        expected: `one of ${issue.message}`,
        hint: meant === undefined ? 'take it out' : `write “${meant}”`,
      })
    }
    if (meant !== undefined && !(meant in map)) map[meant] = map[key]
    delete map[key]
  }
}

/** Checks what a YAML file says against a schema; entries that break it are reported and left out. */
export function checkShape<T>(yaml: YamlFile, schema: z.ZodType<T>, report: Report): Shaped<T> | undefined {
  const dropped = new Map<Container, Set<PropertyKey>>()
  const lost = new Set<string>()
  for (;;) {
    const result = schema.safeParse(yaml.value)
    if (result.success) return { value: result.data, lost }
    const unknownKeys = result.error.issues.filter((issue) => issue.code === 'unrecognized_keys')
    for (const issue of unknownKeys) mendKeys(issue, yaml.value, report)
    if (unknownKeys.length > 0) continue
    const ways = result.error.issues.map((issue) => ({ issue, values: descend(yaml.value, issue.path) }))
    for (const { issue, values } of ways) reportIssue(issue, values)
    if (!ways.map(({ issue, values }) => drop(issue, values)).every(Boolean)) return undefined
  }

  function reportIssue(issue: Issue, values: readonly unknown[]): void {
    const { path } = issue
    const place = entryAbove(values, path) ?? yaml.at.of()
    const parent = values[path.length - 1]
    const value = values[path.length]
    const name = keyOf(path)
    const key = path.at(-1)
    if (value === undefined && key !== undefined && isMap(parent) && values.length > path.length) {
      if (dropped.get(parent)?.has(key)) return
      report.add('missing-key', place, {
        reason: `the key “${String(key)}” is missing`,
        expected: `${String(key)}: ${issue.message}`,
      })
      return
    }
    const what = issue.code === 'custom' ? 'does not hold together' : `is ${show(value)}`
    report.add('wrong-value', place, {
      reason: `${name === undefined ? 'the file' : `“${name}”`} ${what}`,
      expected: issue.message,
      hint: hintFor(issue, value),
    })
  }

  /** Takes out the smallest entry that an issue breaks; false when that is the whole file. */
  function drop(issue: Issue, values: readonly unknown[]): boolean {
    let depth = Math.min(values.length, issue.path.length + (issue.code === 'custom' ? 1 : 0)) - 1
    while (depth > 0 && !isMap(values[depth])) depth--
    const [entry, parent] = [values[depth], values[depth - 1]]
    if (depth <= 0) return false
    lost.add(keyOf(issue.path.slice(0, depth)) ?? '')
    if (Array.isArray(parent)) {
      const index = parent.indexOf(entry)
      if (index !== -1) parent.splice(index, 1)
    } else if (isMap(parent)) {
      const key = issue.path[depth - 1] ?? ''
      dropped.set(parent, (dropped.get(parent) ?? new Set()).add(key))
      delete parent[key]
    }
    return true
  }
}
