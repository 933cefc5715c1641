import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { Ajv } from 'ajv'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { schemaComment } from '../../../src/compiler/schemas/schema-comment.ts'
import { yamlSchemas } from '../../../src/compiler/schemas/yaml-schemas.ts'
import { brokenFixtures, compileFixture, fixtureContent } from '../fixtures.ts'

const FOLDER = 'src/compiler/schemas'
const schemas = yamlSchemas()
const ajv = new Ajv({ allowUnionTypes: true })
const checks = new Map([...schemas].map(([name, text]) => [name, ajv.compile(JSON.parse(text))]))

/** What a schema says against a YAML file, or nothing. */
function objections(file: string, text: string): string[] {
  const check = checks.get(path.basename(file).replace('.yaml', '.schema.json'))
  if (check === undefined) throw new Error(`no schema for ${file}`)
  return check(parse(text)) ? [] : (check.errors ?? []).map((e) => `${e.instancePath} ${e.message}`)
}

const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes)
const valid = fixtureContent('valid')
const page = decode(valid.find((file) => file.path.endsWith('page.yaml'))?.bytes ?? new Uint8Array())

test('the schemas in the tree are what the shapes say now; npm run schemas writes them', () => {
  const written = readdirSync(FOLDER).filter((name) => name.endsWith('.json'))
  expect(written.sort()).toEqual([...schemas.keys()].sort())
  for (const [name, text] of schemas) expect(readFileSync(path.join(FOLDER, name), 'utf8')).toBe(text)
})

test('every key, however deep, has words', () => {
  const silent: string[] = []
  const visit = (schema: Record<string, unknown>, at: string) => {
    const { properties = {}, items } = schema
    if (typeof properties === 'object' && properties !== null)
      for (const [key, value] of Object.entries(properties)) {
        if (!/[\u4E00-\u9FFF]/u.test(value.description ?? '')) silent.push(`${at}/${key}`)
        visit(value, `${at}/${key}`)
      }
    if (typeof items === 'object' && items !== null) visit({ ...items }, at)
  }
  for (const [name, text] of schemas) visit(JSON.parse(text), name)
  expect(silent).toEqual([])
})

test('the schemas take whatever the compiler takes for well-formed', () => {
  // What the schemas say as well.
  const SHAPE = new Set([
    ...['unknown-key', 'missing-key', 'wrong-value'],
    ...['invalid-id', 'label-too-long', 'unsupported-edtf'],
  ])
  let taken = 0
  for (const name of brokenFixtures()) {
    const files = fixtureContent(name)
    const rules = compileFixture(files).diagnostics.map(({ ruleId }) => ruleId)
    if (
      rules.some(
        (rule) => SHAPE.has(rule) || /yaml|key|utf8|character|byte-order|empty|return|unread/.test(rule),
      )
    )
      continue
    for (const file of files.filter((f) => f.path.endsWith('.yaml'))) {
      expect(objections(file.path, decode(file.bytes)), `${name}: ${file.path}`).toEqual([])
      taken++
    }
  }
  expect(taken).toBeGreaterThan(100)
})

test.each([
  { fault: 'a key that nobody knows', from: 'headings:', to: 'headngs:' },
  { fault: 'a key that is missing', from: '  newspaper: xinmin-daily\n', to: '' },
  { fault: 'words where a number is meant', from: 'line: 9', to: 'line: neun' },
  { fault: 'a value that is none of those there are', from: 'role: mentioned', to: 'role: named' },
  { fault: 'lines that are no lines', from: 'lines: 5-7', to: 'lines: 5 bis 7' },
  { fault: 'an id that cannot be one', from: 'id: meeting-held', to: 'id: Meeting Held' },
  {
    fault: 'a label that is too long',
    from: 'label: 教师下沉社区',
    to: 'label: 教师下沉社区一二三四五六七八九',
  },
  { fault: 'an entry where a list is meant', from: '- lines: 5-7\n', to: '  lines: 5-7\n' },
])('they refuse $fault', ({ from, to }) => {
  expect(page).toContain(from)
  expect(objections('page.yaml', page)).toEqual([])
  expect(objections('page.yaml', page.replace(from, to))).not.toEqual([])
})

test('lines, pages and years may be written as numbers, places as a list', () => {
  const more = page.replace('lines: 23-25', 'lines: [23, 24-25]').replace('date: 2022-11-30', 'date: 2022')
  expect(more).not.toBe(page)
  expect(objections('page.yaml', more)).toEqual([])
})

test('a file’s first line names its schema from where the file lies', () => {
  for (const file of ['src/content/a/page.yaml', 'src/content/edition.yaml']) {
    const named = schemaComment(file).split('$schema=')[1] ?? ''
    expect(path.basename(named)).toBe(`${path.basename(file, '.yaml')}.schema.json`)
    expect(existsSync(path.join(path.dirname(file), named))).toBe(true)
  }
})
