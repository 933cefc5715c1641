import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { stringify } from 'yaml'
import { summarize } from '../../src/compiler/link/summary.ts'
import type { ContentFile } from '../../src/compiler/read/content-file.ts'
import { formatDiagnostic } from '../../src/edition/diagnostic.ts'
import { Edition } from '../../src/edition/edition.ts'
import { readingText, walkInlines } from '../../src/edition/inline-text.ts'
import { rebuildSource } from '../../src/edition/rebuild-source.ts'
import { serializeEdition } from '../../src/edition/serialize.ts'
import { runs } from '../runs.ts'
import { compileFixture } from './fixtures.ts'

const encode = (text: string) => new TextEncoder().encode(text)

interface AnnotationPlan {
  from: number
  to: number
  kind: 'sic' | 'notes' | 'durations'
}
interface ParagraphPlan {
  /** The paragraph's parts, joined by the YAML; each part's code points. */
  parts: string[][]
  annotations: AnnotationPlan[]
  sharps: string
}
interface ArticlePlan {
  headline: string[]
  paragraphs: ParagraphPlan[]
  gapBefore: boolean
  feeds: number
}

const letter = fc.constantFrom(...'市委会议人，、。“”#: -\u3000𠮷11月30日')
const words = fc.array(letter, { maxLength: 12 })
const paragraph = fc.record({
  parts: fc.array(words, { minLength: 1, maxLength: 3 }),
  annotations: fc.array(
    fc.record({
      from: fc.nat(40),
      to: fc.nat(40),
      kind: fc.constantFrom<AnnotationPlan['kind']>('sic', 'notes', 'durations'),
    }),
    { maxLength: 5 },
  ),
  sharps: fc.constantFrom('', '# ', '## ', '  ', '\u3000## '),
})
const article = fc.record({
  headline: words,
  paragraphs: fc.array(paragraph, { minLength: 1, maxLength: 4 }),
  gapBefore: fc.boolean(),
  feeds: fc.integer({ min: 1, max: 4 }),
})

/** Annotations that nest or lie apart, as the rules ask. */
function laminar(annotations: readonly AnnotationPlan[], length: number): AnnotationPlan[] {
  const kept: AnnotationPlan[] = []
  for (const annotation of annotations) {
    const [from, to] = [Math.min(annotation.from, annotation.to), Math.max(annotation.from, annotation.to)]
    const clash = kept.some(
      (k) => k.from < to && from < k.to && !(k.from <= from && to <= k.to) && !(from <= k.from && k.to <= to),
    )
    if (from < to && to <= length && !clash) kept.push({ ...annotation, from, to })
  }
  return kept
}

/** Writes a plan out as a page, its YAML and the words that each annotation must hold. */
function write(plans: readonly ArticlePlan[]) {
  const lines: string[] = []
  let unique = 0x5000
  // A letter of its own begins every run of words, so that each quote with its context is found once.
  const own = (points: readonly string[]) => [String.fromCodePoint(unique++), ...points, '终']
  const annotated: string[] = []
  const articles = plans.map((plan, index) => {
    const headline = own(plan.headline).join('')
    lines.push(`# ${headline}`)
    const first = lines.length
    const entry = { sic: [] as object[], notes: [] as object[], durations: [] as object[] }
    const joins: object[] = []
    let opening = ''
    for (const { parts, annotations, sharps } of plan.paragraphs) {
      const written = parts.map(own)
      const points = written.flat()
      opening ||= points.slice(0, 2).join('')
      for (const [i, part] of written.entries()) {
        lines.push(...Array.from({ length: plan.feeds - 1 }, () => (i === 0 ? '' : '  ')))
        const before = lines.length - (plan.feeds - 1)
        lines.push(`${i === 0 ? sharps : ''}${part.join('')}${i === 1 ? ' ' : ''}`)
        if (i > 0) joins.push({ lines: `${before}-${lines.length}`, reason: '换栏' })
      }
      for (const { from, to, kind } of laminar(annotations, points.length)) {
        const exact = points.slice(from, to).join('')
        // Blanks alone are no words to quote.
        if (exact.trim() === '') continue
        const [prefix, suffix] = [points.slice(0, from).join(''), points.slice(to).join('')]
        entry[kind].push({ exact, reason: '疑', ...(prefix && { prefix }), ...(suffix && { suffix }) })
        annotated.push(exact)
      }
    }
    const gaps = plan.gapBefore ? [{ before: opening, extent: '不明', reason: '缺' }] : []
    return {
      id: `a${index}`,
      lines: `${first}-${lines.length}`,
      headline: { line: first },
      joins,
      gaps,
      ...entry,
    }
  })
  const text = lines.join('\n')
  const page = {
    source: { file: 'page.txt', sha256: createHash('sha256').update(text).digest('hex') },
    issue: { newspaper: 'daily', day: '2022-12-01' },
    pages: [{ name: 1, lines: `1-${lines.length}` }],
    furniture: [{ lines: 'blank', reason: '空行' }],
    articles,
  }
  const published = {
    articles: { ids: articles.map(({ id }) => id) },
    events: {},
    departments: {},
    issues: { ids: ['daily/2022-12-01'] },
  }
  const files: ContentFile[] = [
    {
      path: 'content/edition.yaml',
      bytes: encode(
        'title: 题\nsubtitle: 副题\ndescription: 说\nlanguage: zh\nspan: 2022-11-13/2022-11-30\n',
      ),
    },
    {
      path: 'content/newspapers.yaml',
      bytes: encode('newspapers: [{id: daily, name: 日报}]\n'),
    },
    { path: 'content/departments.yaml', bytes: encode('kinds: []\ndepartments: []\n') },
    { path: 'content/published.yaml', bytes: encode(stringify(published)) },
    { path: 'content/page/page.txt', bytes: encode(text) },
    { path: 'content/page/page.yaml', bytes: encode(stringify(page, { lineWidth: 0 })) },
  ]
  return { files, text, annotated }
}

test('any page with any blocks, joins and annotations: nothing lost, nothing moved, the same bytes in any order', () => {
  fc.assert(
    fc.property(fc.array(article, { minLength: 1, maxLength: 4 }), fc.nat(), (plans, turn) => {
      const { files, text, annotated } = write(plans)
      const { edition, diagnostics } = compileFixture(files)
      expect(diagnostics.map(formatDiagnostic)).toEqual([])
      const bundle = serializeEdition(Edition.parse(edition))
      const [source] = Edition.parse(JSON.parse(bundle)).sources
      expect(source && rebuildSource(Edition.parse(JSON.parse(bundle)), source.id)).toBe(text)
      expect(summarize(Edition.parse(edition)).coverage).toBe(1)
      const shown: string[] = []
      for (const block of edition?.articles.flatMap((a) => a.blocks) ?? []) {
        walkInlines(block.inlines, (inline) => {
          if ('children' in inline) shown.push(readingText(inline.children))
        })
      }
      expect(shown.sort()).toEqual(annotated.sort())
      const cut = turn % files.length
      const turned = compileFixture([...files.slice(cut), ...files.slice(0, cut)].toReversed())
      expect(serializeEdition(Edition.parse(turned.edition))).toBe(bundle)
    }),
    { numRuns: runs(300) },
  )
})
