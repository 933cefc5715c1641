import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

const ROOT = path.resolve('src')

/** What each part of src may import besides itself; the flow of src/README.md, held. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  edition: [],
  'write-whole.ts': [],
  'terminal.ts': [],
  'thread-limits.ts': [],
  compiler: ['edition', 'terminal.ts', 'thread-limits.ts', 'write-whole.ts'],
  drafting: ['edition', 'compiler', 'terminal.ts', 'write-whole.ts'],
  reader: ['edition'],
  exports: ['edition', 'reader'],
  ui: ['edition', 'reader', 'exports', 'styles'],
  'router.tsx': ['edition', 'reader', 'ui'],
  'entry-client.tsx': ['edition', 'reader', 'ui', 'router.tsx', 'styles'],
  'prerender.tsx': ['edition', 'reader', 'ui', 'router.tsx', 'styles'],
  'service-worker.ts': ['ui'],
  'build.ts': ['edition', 'site', 'build-edition.ts'],
  'build-edition.ts': ['edition', 'compiler', 'site', 'place-content.ts'],
  'place-content.ts': ['edition', 'compiler', 'site', 'thread-limits.ts'],
  site: ['edition', 'reader', 'exports', 'ui', 'prerender.tsx', 'thread-limits.ts', 'write-whole.ts'],
  styles: [],
}

/** The browser's parts never load Node or a file of the compiler or the site. */
const BROWSER = ['edition', 'reader', 'exports', 'ui', 'router.tsx', 'entry-client.tsx']

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const full = path.join(folder, entry.name)
    if (entry.isDirectory()) return sourceFiles(full)
    return /\.tsx?$/.test(entry.name) ? [full] : []
  })
}

function imports(file: string): string[] {
  const text = readFileSync(file, 'utf8')
  const found = text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*'([^']+)'/g)
  return [...found].flatMap(([, specifier]) => specifier ?? [])
}

function part(file: string): string {
  return path.relative(ROOT, file).split(path.sep)[0] ?? ''
}

const files = sourceFiles(ROOT)

test('the layer tests see the files and their imports', () => {
  expect(files.length).toBeGreaterThan(60)
  expect(files.flatMap(imports).length).toBeGreaterThan(200)
})

test('imports run one way', () => {
  const against = files.flatMap((file) =>
    imports(file)
      .filter((specifier) => specifier.startsWith('.'))
      .map((specifier) => part(path.resolve(path.dirname(file), specifier)))
      .filter((to) => to !== part(file) && MAY_IMPORT[part(file)]?.includes(to) !== true)
      .map((to) => `${path.relative(ROOT, file)} → ${to}`),
  )
  expect(against).toEqual([])
})

/** The folders of the compiler in the order in which a source goes through them. */
const STEPS = ['report', 'read', 'check', 'place', 'assemble', 'link']

test('a source goes through the compiler one way, by folder', () => {
  const step = (file: string) =>
    STEPS.indexOf(path.relative(path.join(ROOT, 'compiler'), file).split(path.sep)[0] ?? '')
  const inSteps = files.filter((file) => part(file) === 'compiler' && step(file) !== -1)
  expect(new Set(inSteps.map(step)).size).toBe(STEPS.length)
  const against = inSteps.flatMap((file) =>
    imports(file)
      .filter((specifier) => specifier.startsWith('.'))
      .map((specifier) => path.resolve(path.dirname(file), specifier))
      .filter((to) => part(to) === 'compiler' && step(to) > step(file))
      .map((to) => `${path.relative(ROOT, file)} → ${path.relative(ROOT, to)}`),
  )
  expect(against).toEqual([])
})

type Graph = ReadonlyMap<string, ReadonlySet<string>>

function circles(graph: Graph): string[] {
  const found: string[] = []
  const done = new Set<string>()
  const visit = (node: string, trail: readonly string[]) => {
    if (trail.includes(node)) {
      found.push([...trail.slice(trail.indexOf(node)), node].join(' → '))
      return
    }
    if (done.has(node)) return
    for (const next of graph.get(node) ?? []) visit(next, [...trail, node])
    done.add(node)
  }
  for (const node of graph.keys()) visit(node, [])
  return found
}

/** What imports what, by a name for each file; files of one name count as one. */
function graphBy(name: (file: string) => string): Graph {
  const graph = new Map<string, Set<string>>()
  for (const file of files) {
    const targets = graph.get(name(file)) ?? new Set()
    graph.set(name(file), targets)
    for (const specifier of imports(file).filter((s) => s.startsWith('.'))) {
      const to = name(path.resolve(path.dirname(file), specifier))
      if (to !== name(file)) targets.add(to)
    }
  }
  return graph
}

test('no two files import each other in a circle', () => {
  expect(circles(graphBy((file) => path.relative(ROOT, file)))).toEqual([])
})

test.each(['ui', 'reader'])('no two folders of %s import each other in a circle', (top) => {
  const folder = (file: string) => {
    const [first, second] = path.relative(ROOT, file).split(path.sep)
    return first === top ? `${first}/${second}` : 'elsewhere'
  }
  const within = new Map([...graphBy(folder)].filter(([from]) => from !== 'elsewhere'))
  expect(within.size).toBeGreaterThan(10)
  expect(circles(within)).toEqual([])
})

test('one file imports vis-timeline', () => {
  const importing = files.filter((file) => imports(file).some((s) => /^vis-(?:timeline|data)\b/.test(s)))
  expect(importing.map((file) => path.relative(ROOT, file))).toEqual(['ui/timeline/vis-drawing.ts'])
})

test('nothing of Node reaches the browser, and nothing of React or the DOM the pure parts', () => {
  const node = files
    .filter((file) => BROWSER.includes(part(file)))
    .filter((file) => imports(file).some((s) => s.startsWith('node:')))
  const impure = files
    .filter((file) => ['edition', 'compiler', 'drafting', 'reader', 'exports'].includes(part(file)))
    .filter((file) => imports(file).some((s) => /^(?:react|@tanstack)/.test(s)))
  expect([...node, ...impure]).toEqual([])
})
