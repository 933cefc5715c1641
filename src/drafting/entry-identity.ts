import { isMap, isNode, type YAMLSeq } from 'yaml'

const IDENTITY = ['name', 'line', 'lines', 'exact', 'prefix', 'suffix', 'before', 'after'] as const

/**
 * The entries of a list by what tells them apart: an article its headline's line, an event its words, others their
 * id, or line and words. So an article or event stays the same when an editor gives it another id.
 */
export function byIdentity(list: YAMLSeq | undefined): Map<string, unknown> {
  const found = new Map<string, unknown>()
  for (const item of list?.items ?? []) {
    let name = identity(item)
    while (found.has(name)) name += '′'
    found.set(name, item)
  }
  return found
}

function identity(item: unknown): string {
  if (!isMap(item)) return JSON.stringify(isNode(item) ? item.toJSON() : item)
  const line = item.getIn(['headline', 'line'])
  if (line !== undefined) return `题目第${line}行`
  if (item.has('date') && item.has('exact')) return `${item.get('exact')}`
  const id = item.get('id')
  if (typeof id === 'string') return id
  return IDENTITY.flatMap((key) => (item.has(key) ? [`${key}: ${item.get(key)}`] : [])).join('，')
}

/**
 * The names under which entries stood before the text was corrected: an entry that quotes most of the words of one
 * that is gone is that one.
 */
export function formerNames(
  before: ReadonlyMap<string, unknown>,
  now: ReadonlyMap<string, unknown>,
): Map<string, string> {
  const gone = [...before].filter(([name]) => !now.has(name))
  const found = new Map<string, string>()
  for (const [name, item] of now) {
    if (before.has(name)) continue
    const at = gone.findIndex(([, old]) => alike(quoted(old), quoted(item)))
    const [old] = at === -1 ? [] : gone.splice(at, 1)
    if (old !== undefined) found.set(name, old[0])
  }
  return found
}

function quoted(item: unknown): string {
  const words = isMap(item) ? (item.get('exact') ?? item.get('before') ?? item.get('after')) : undefined
  return typeof words === 'string' ? words : ''
}

function alike(a: string, b: string): boolean {
  return shared(a, b) * 2 > Math.max(a.length, b.length)
}

/** How many characters two texts have in common at their ends. */
function shared(a: string, b: string): number {
  const most = Math.min(a.length, b.length)
  let [start, end] = [0, 0]
  while (start < most && a[start] === b[start]) start++
  while (end < most - start && a.at(-1 - end) === b.at(-1 - end)) end++
  return start + end
}
