import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync } from 'node:zlib'
import { build } from 'vite'
import { beforeAll, expect, test } from 'vitest'
import { slimVisTimeline, visTimelinePlugin } from '../../src/site/vis-timeline-plugin.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const module = 'node_modules/vis-timeline/esnext/esm/vis-timeline-graph2d.mjs'
const BUDGET = 75 * 1024

const chunk: { code: string; styles: string } = { code: '', styles: '' }

beforeAll(async () => {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: [visTimelinePlugin()],
    build: {
      write: false,
      rolldownOptions: { input: 'src/ui/timeline/vis-drawing.ts', preserveEntrySignatures: 'strict' },
    },
  })
  const outputs = (Array.isArray(result) ? result : [result]).flatMap((one) =>
    'output' in one ? one.output : [],
  )
  for (const output of outputs) {
    if (output.type === 'chunk') chunk.code += output.code
    else chunk.styles += String(output.source)
  }
})

test('the timeline chunk with its styles stays within 75 KB brotli', () => {
  expect(chunk.code.includes('vis-timeline')).toBe(true)
  const bytes = brotliCompressSync(chunk.code).length + brotliCompressSync(chunk.styles).length
  expect(bytes).toBeGreaterThan(20 * 1024)
  expect(bytes).toBeLessThanOrEqual(BUDGET)
})

test.each([
  'vis-configuration',
  'vis-color',
  'vis-data-axis',
  'vis-legend',
  'vis-line-graph',
  'stripCommentTag',
  'vis-cluster',
  'vis-custom-time',
  'vis-tooltip',
  'vis-time-axis',
  'Invalid date',
  'Did you mean',
])('nothing of %s is in it', (trace) => {
  expect(chunk.code.includes(trace)).toBe(false)
})

test('it never sets innerHTML', () => {
  expect(/\.innerHTML\s*=[^=]/.test(chunk.code)).toBe(false)
})

test('a vis-timeline that has changed fails the build instead of slipping through', async () => {
  const source = await readFile(`${root}/${module}`, 'utf8')
  expect(() => slimVisTimeline(source)).not.toThrow()
  expect(() => slimVisTimeline(source.replace('class Configurator ', 'class Configuration '))).toThrow(
    /Configurator/,
  )
  expect(() => slimVisTimeline(source.replaceAll('.innerHTML =', '.textContent ='))).toThrow(/sinks/)
  expect(() => slimVisTimeline(source.replace("from 'moment'", "from 'dayjs'"))).toThrow(/calendars/)
  expect(() => slimVisTimeline(source.replace('...util,', ''))).toThrow(/utilities/)
  expect(() => slimVisTimeline(source.replaceAll('isVisible(range) {', 'isShown(range) {'))).toThrow(
    /isVisible/,
  )
})
