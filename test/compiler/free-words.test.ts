import fc from 'fast-check'
import { expect, test } from 'vitest'
import { stringify } from 'yaml'
import { runs } from '../runs.ts'
import { compileArticle } from './place/one-article.ts'

const SIGNS = [...'市头版报A1a特-–—./\\:#&*!|>%@`"\'[]{}$^?+()，。“”～·𠮷é\u0301 \u3000\n\t0', '👩\u200d👧']
/** What an editor may write where words are free: of any script, with signs of YAML and of patterns among them. */
const words = fc.oneof(
  fc.array(fc.constantFrom(...SIGNS), { minLength: 1, maxLength: 6 }).map((signs) => signs.join('')),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 4 }),
  fc.constantFrom(
    'null',
    '2022',
    '1e3',
    '.inf',
    '~',
    '<<',
    '__proto__',
    'constructor',
    'toString',
    '2022-11-03',
  ),
)

/** The words of a page and of the files it shares with others, by what they are of. */
const WORDS = {
  ...{
    id: 'one',
    names: '甲',
    extent: '一行',
    gap: '因',
    join: '因',
    sic: '开门',
    reading: '关门',
    sicReason: '因',
  },
  ...{ note: '因', department: 'post', quote: '邮局', why: '因', event: 'opened', dated: '11月3日' },
  ...{
    date: '2022-11-03',
    inference: 'y',
    label: '开门',
    page: '1',
    furniture: '版次',
    what: '年份',
    value: '2022',
  },
  ...{ reason: '因', evidence: '邮局', phase: 'open', phaseName: '开门', day: '2022-12-01', doubt: '不肯定' },
  ...{ title: '题', subtitle: '副', description: '说', language: 'zh', heading: '说明', paragraph: '段' },
  ...{
    newspaper: 'daily',
    paper: '日报',
    kind: 'office',
    kindName: '机关',
    short: '邮局',
    full: '邮政局',
    alias: '邮',
  },
}

function compileWith(changes: Partial<typeof WORDS>) {
  const w = { ...WORDS, ...changes }
  return compileArticle(
    '眉\n# 题\n记者 甲\n邮局11月3日开门，关门。\n乙\n丙。\n版',
    {
      id: w.id,
      lines: '1-6',
      kicker: { line: 1, doubt: w.doubt },
      headline: { line: 2 },
      bylines: [{ line: 3, names: [w.names] }],
      joins: [{ lines: '5-6', reason: w.join }],
      gaps: [{ after: '关门。', extent: w.extent, reason: w.gap }],
      sic: [{ exact: w.sic, reading: w.reading, reason: w.sicReason }],
      notes: [{ exact: '丙', reason: w.note }],
      departments: [{ id: w.department, role: 'subject', exact: w.quote, reason: w.why }],
      events: [
        {
          ...{ id: w.event, exact: w.dated, date: w.date, label: w.label },
          ...{ inferred: { year: w.inference }, departments: [w.department] },
        },
      ],
    },
    {
      issue: { newspaper: w.newspaper, day: w.day },
      status: 'draft',
      pages: [{ name: w.page, lines: '1-7' }],
      furniture: [{ lines: 7, reason: w.furniture, doubt: w.doubt }],
      inferences: [
        {
          ...{ id: w.inference, what: w.what, value: w.value, reason: w.reason },
          evidence: [{ article: w.id, exact: w.evidence }],
        },
      ],
      phases: [{ id: w.phase, name: w.phaseName, date: '2022-11', inferred: w.inference }],
      shared: {
        'edition.yaml': stringify({
          ...{ title: w.title, subtitle: w.subtitle, description: w.description, language: w.language },
          about: [{ heading: w.heading, paragraphs: [w.paragraph] }],
        }),
        'newspapers.yaml': stringify({ newspapers: [{ id: w.newspaper, name: w.paper }] }),
        'departments.yaml': stringify({
          kinds: [{ id: w.kind, name: w.kindName }],
          departments: [{ id: w.department, short: w.short, full: w.full, kind: w.kind, aliases: [w.alias] }],
        }),
      },
    },
  )
}

const change = fc.dictionary(fc.constantFrom(...Object.keys(WORDS)), words, { minKeys: 1, maxKeys: 2 })

test('whatever words an editor writes, the compiler answers with an edition or with what is wrong', () => {
  expect(compileWith({}).reports).toEqual([])
  fc.assert(
    fc.property(change, (changes) => {
      const { edition, diagnostics } = compileWith(changes)
      expect(edition === undefined).toBe(diagnostics.some(({ severity }) => severity === 'error'))
    }),
    { numRuns: runs(200) },
  )
})
