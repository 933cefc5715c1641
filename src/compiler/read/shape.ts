import type * as z from 'zod'
import { cited } from '../report/characters.ts'
import { nearest } from '../report/nearest.ts'
import type { Report, Where } from '../report/report.ts'
import { halfWidth, meantBy } from './meant-value.ts'
import { expectedBy, hintFor, standing } from './shape-words.ts'
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

/** Each value that is mended is tried with the whole file. */
const MOST_MENDED = 20

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

const isBelow = (path: readonly PropertyKey[], other: readonly PropertyKey[]) =>
  path.every((step, i) => other[i] === step)

/** The last key of a path, list places passed over. */
function keyOf(path: readonly PropertyKey[]): string | undefined {
  return path.filter((step) => typeof step === 'string').at(-1)
}

/** The keys that the entry at a path ought to have and has not. */
function keysMissing(path: readonly PropertyKey[], root: unknown, all: readonly Issue[]): string[] {
  return all.flatMap((other) => {
    const key = other.path.at(-1)
    const isKey = other.path.length === path.length + 1 && isBelow(path, other.path)
    return isKey && typeof key === 'string' && descend(root, other.path).at(-1) === undefined ? [key] : []
  })
}

/** A text as YAML would have read it: a number where it is one. */
const asRead = (text: string) => (String(Number(text)) === text ? Number(text) : text)

/** Reports the keys that nobody knows; a misspelt one is then read as the one that was meant. */
function mendKeys(
  issue: z.core.$ZodIssueUnrecognizedKeys,
  root: unknown,
  all: readonly Issue[],
  report: Report,
): void {
  const map = descend(root, issue.path).at(-1)
  if (!isMap(map)) return
  const known = issue.message.split(', ')
  const missing = issue.keys.length === 1 ? keysMissing(issue.path, root, all) : []
  for (const key of issue.keys) {
    // {year：year} is a key without a value.
    const [name = key, inKey] = key.split(/\s*：\s*/)
    const meant = nearest(halfWidth(name), known) ?? (missing.length === 1 ? missing[0] : undefined)
    if (map.at instanceof YamlPlace) {
      report.add('unknown-key', map.at.ofKey(key), {
        reason: `这里没有${cited(key)}这个键`,
        expected: `其中之一：${known.join('、')}`,
        hint:
          meant === undefined
            ? '删去它'
            : inKey
              ? `冒号用半角，后面空一格：“${meant}: ${inKey}”`
              : `写成“${meant}”`,
      })
    }
    if (meant !== undefined && !(meant in map))
      map[meant] = inKey && map[key] === null ? asRead(inKey) : map[key]
    delete map[key]
  }
}

/** Checks what a YAML file says against a schema; entries that break it are reported and left out. */
export function checkShape<T>(yaml: YamlFile, schema: z.ZodType<T>, report: Report): Shaped<T> | undefined {
  const dropped = new Map<Container, Set<PropertyKey>>()
  const lost = new Set<string>()
  for (;;) {
    const result = parse()
    if (result.success) return { value: result.data, lost }
    const unknownKeys = result.error.issues.filter((issue) => issue.code === 'unrecognized_keys')
    for (const issue of unknownKeys) mendKeys(issue, yaml.value, result.error.issues, report)
    if (unknownKeys.length > 0) continue
    const ways = result.error.issues.map((issue) => ({ issue, values: descend(yaml.value, issue.path) }))
    const broken = ways.filter(({ issue, values }, i) => i >= MOST_MENDED || !mendValue(issue, values))
    for (const { issue, values } of broken) reportIssue(issue, values)
    if (!broken.map(({ issue, values }) => drop(issue, values)).every(Boolean)) return undefined
  }

  function parse() {
    return schema.safeParse(yaml.value, { error: expectedBy })
  }

  /** Reports a value that can be told to mean another, and reads it as that; false where none is right there. */
  function mendValue(issue: Issue, values: readonly unknown[]): boolean {
    const { path } = issue
    const key = path.at(-1)
    const [parent, value] = [values[path.length - 1], values[path.length]]
    if (key === undefined || typeof value !== 'string' || !isContainer(parent)) return false
    const choices = issue.code === 'invalid_value' ? issue.values.map(String) : []
    for (const meant of meantBy(value, choices)) {
      parent[key] = meant.value
      const still = parse().error?.issues.some((other) => isBelow(path, other.path)) === true
      if (still) continue
      reportWrong(issue, values, `写成“${meant.words}”`)
      return true
    }
    parent[key] = value
    return false
  }

  function reportWrong(issue: Issue, values: readonly unknown[], hint: string | undefined): void {
    const { path } = issue
    const name = keyOf(path)
    const what = issue.code === 'custom' ? '这一条写得不对' : standing(values[path.length])
    report.add('wrong-value', entryAbove(values, path) ?? yaml.at.of(), {
      reason: `${name === undefined ? '整个文件' : `“${name}”`}${what}`,
      expected: issue.message,
      hint,
    })
  }

  function reportIssue(issue: Issue, values: readonly unknown[]): void {
    const { path } = issue
    const parent = values[path.length - 1]
    const value = values[path.length]
    const key = path.at(-1)
    if (value !== undefined || key === undefined || !isMap(parent) || values.length <= path.length) {
      reportWrong(issue, values, hintFor(issue, value))
      return
    }
    if (dropped.get(parent)?.has(key)) return
    report.add('missing-key', entryAbove(values, path) ?? yaml.at.of(), {
      reason: `缺少“${String(key)}”`,
      expected: `${String(key)}: ${issue.message}`,
    })
  }

  /** Takes out the smallest entry that an issue breaks; false when that is the whole file. */
  function drop(issue: Issue, values: readonly unknown[]): boolean {
    let depth = Math.min(values.length, issue.path.length + (issue.code === 'custom' ? 1 : 0)) - 1
    while (depth > 0 && !isMap(values[depth])) depth--
    // Of the file's own lists a line that is no entry goes alone, not with the whole file.
    if (depth === 0) depth = 1 + values.findIndex((value, i) => Array.isArray(value) && i < values.length - 1)
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
