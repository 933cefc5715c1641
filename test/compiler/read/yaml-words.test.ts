import { expect, test } from 'vitest'
import { type ErrorCode, LineCounter } from 'yaml'
import { parseYaml } from '../../../src/compiler/read/syntax-fault.ts'
import { readYaml } from '../../../src/compiler/read/yaml.ts'
import { Report } from '../../../src/compiler/report/report.ts'

/** For each of the parser's codes a text it stops at for that, or why it never does. */
const FAULTS: Record<ErrorCode, { text: string } | { never: string }> = {
  ALIAS_PROPS: { text: 'a: &x *x' },
  BAD_ALIAS: { text: 'a: *' },
  BAD_COLLECTION_TYPE: { text: 'a: !!set [b]' },
  BAD_DIRECTIVE: { text: '%FOO\n---\na: 1' },
  BAD_DQ_ESCAPE: { text: String.raw`a: "\q"` },
  BAD_INDENT: { text: 'a: [\nb\n]' },
  BAD_PROP_ORDER: { text: '&a ? b\n: c' },
  BAD_SCALAR_START: { text: '@a' },
  BLOCK_AS_IMPLICIT_KEY: { text: '? a: b: c' },
  BLOCK_IN_FLOW: { text: '{a: - b}' },
  DUPLICATE_KEY: { never: 'keys that stand twice are found with the place of the first' },
  IMPOSSIBLE: { never: 'the parser knows no text that leads there' },
  KEY_OVER_1024_CHARS: { text: `${'a'.repeat(1030)}: b` },
  MISSING_CHAR: { text: 'a: "b' },
  MULTILINE_IMPLICIT_KEY: { text: '[a\nb: c]' },
  MULTIPLE_ANCHORS: { text: 'a: &a &b c' },
  MULTIPLE_DOCS: { text: 'a: 1\n---\nb: 2' },
  MULTIPLE_TAGS: { text: 'a: !x !y b' },
  NON_STRING_KEY: { text: '[a]: b' },
  RESOURCE_EXHAUSTION: { never: 'a text that nests so deep is not given to the parser' },
  TAB_AS_INDENT: { text: 'a:\n\tb: c' },
  TAG_RESOLVE_FAILED: { text: 'a: !!int b' },
  UNEXPECTED_TOKEN: { text: 'a: |x\n b' },
}
const known = Object.entries(FAULTS).flatMap(([code, fault]) => ('text' in fault ? [[code, fault.text]] : []))

test.each(known)('%s is where the parser stops', (code, text = '') => {
  const { errors, warnings } = parseYaml(text, new LineCounter())
  expect([...errors, ...warnings].map((problem) => problem.code)).toContain(code)
})

test.each([...known, ['RESOURCE_EXHAUSTION', '['.repeat(101)]])(
  '%s is one fault, said in Chinese',
  (_code, text = '') => {
    const report = new Report()
    expect(readYaml('page.yaml', text, report)).toBeUndefined()
    const [first, ...others] = report.sorted()
    expect(others).toEqual([])
    for (const words of [first?.reason, first?.hint]) {
      expect(words).toMatch(/\p{Script=Han}/u)
      expect(words).not.toMatch(/[a-z]{2,} [a-z]{2,}/i)
    }
  },
)
