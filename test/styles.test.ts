import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import {
  AROUND_TIMELINE,
  AXIS_ROW,
  HEADER_ROW,
  LABEL_SIZE,
  LEGEND_ROW,
  NOMINAL_WIDTH,
} from '../src/reader/timeline/scale.ts'
import { WIDE } from '../src/ui/frame/use-timeline-place.ts'

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.css'))
  .map((file) => path.join('src', file))
const all = files.map((file) => readFileSync(file, 'utf8')).join('\n')

/** What a rule of a stylesheet, the first with that selector, declares for a property. */
function declared(file: string, selector: string, property: string): string | undefined {
  const sheet = readFileSync(file, 'utf8').replace(/\/\*.*?\*\//gs, '')
  const escaped = selector.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  const [, rule = ''] = new RegExp(`(?:^|[\\s,}])${escaped} \\{([^{}]*)\\}`).exec(sheet) ?? []
  return new RegExp(`(?:^|[;\\s])${property}:\\s*([^;]+);`).exec(rule)?.[1]?.trim()
}

const rem = (value: string | undefined) => Number(/^([\d.]+)rem$/.exec(value ?? '')?.[1])

/** The rem of a value that may be a token. */
function resolved(value: string): number {
  const token = /^var\((--[\w-]+)\)$/.exec(value)?.[1]
  return rem(token === undefined ? value : declared('src/styles/tokens.css', ':root', token))
}

test('the heights that the page keeps for the timeline are those of its styles', () => {
  const [above = '', , below = ''] =
    declared('src/ui/frame/ReadingLayout.module.css', '.timeline', 'padding')?.split(' ') ?? []
  expect(resolved(above) + resolved(below)).toBe(AROUND_TIMELINE)
  expect(rem(declared('src/ui/timeline/Timeline.module.css', '.header', 'min-height'))).toBe(HEADER_ROW)
  expect(rem(declared('src/ui/timeline/DrawnView.module.css', '.corner', 'min-height'))).toBe(AXIS_ROW)
  const legend = (property: string) =>
    declared('src/ui/timeline/Legend.module.css', '.legend', property) ?? ''
  const line = resolved(legend('font-size')) * Number(legend('line-height'))
  expect(2 * resolved(legend('padding-block')) + line).toBe(LEGEND_ROW)
})

test('the drawing is planned for the width and the type size that its styles give it', () => {
  const columns = declared('src/ui/timeline/DrawnView.module.css', '.frame', 'grid-template-columns')
  expect(columns).toMatch(new RegExp(`minmax\\(${NOMINAL_WIDTH}rem, 1fr\\)$`))
  const labels = /font-size: ([^;]+);/.exec(readFileSync('src/ui/timeline/marks.module.css', 'utf8'))?.[1]
  expect(resolved(labels ?? '')).toBe(LABEL_SIZE)
})

test('the timeline is moved above an article at the width at which it is seen there', () => {
  const layout = readFileSync('src/ui/frame/ReadingLayout.module.css', 'utf8')
  expect(layout).toContain(`@media ${WIDE} and (scripting: enabled)`)
})

test('every token is used, and every one that is used is there', () => {
  const given = new Set([...all.matchAll(/(--[a-z][\w-]*):/g)].map(([, name]) => name))
  const used = new Set([...all.matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name))
  const code = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => readFileSync(path.join('src', file), 'utf8'))
    .join('\n')
  expect([...given].filter((name) => name !== undefined && !used.has(name) && !code.includes(name))).toEqual(
    [],
  )
  expect([...used].filter((name) => name !== undefined && !given.has(name) && !code.includes(name))).toEqual(
    [],
  )
})

test('no underline is written in one with its thickness, which WebKit takes for none at all', () => {
  expect(all).toContain('text-decoration-thickness: 1px')
  expect(all.match(/text-decoration: [^;]*\d(?:px|r?em)[^;]*;/g) ?? []).toEqual([])
})

test('a space that a token names is written by its token', () => {
  const tokens = readFileSync('src/styles/tokens.css', 'utf8')
  const spaces = [...tokens.matchAll(/--space-\d: ([\d.]+rem);/g)].map(([, space = '']) => space)
  expect(spaces.length).toBeGreaterThan(5)
  const spacing = /(?:^|[\s;{])(?:padding|margin|gap|row-gap|column-gap)[a-z-]*: ([^;{}()]*);/g
  const written = [...all.matchAll(spacing)].flatMap(([, value = '']) => value.split(/\s+/))
  expect(written.length).toBeGreaterThan(50)
  expect(written.filter((value) => spaces.includes(value))).toEqual([])
})

test('the dark of the system is the dark that one chooses', () => {
  const tokens = readFileSync('src/styles/tokens.css', 'utf8')
  const [, first = ''] = /:root \{([^{}]*)\}/.exec(tokens) ?? []
  expect(first).toContain('color-scheme: light dark;')
  expect([...first.matchAll(/light-dark\(/g)].length).toBeGreaterThan(10)
  for (const theme of ['light', 'dark']) {
    const [, rule = ''] = new RegExp(`data-theme="${theme}"\\] \\{([^{}]*)\\}`).exec(tokens) ?? []
    expect(rule.trim()).toBe(`color-scheme: ${theme};`)
  }
  expect(all).not.toContain('prefers-color-scheme')
})
