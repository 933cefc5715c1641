import { createHash } from 'node:crypto'
import { stringify } from 'yaml'
import { compile } from '../src/compiler/compile.ts'
import type { LinkedEdition } from '../src/compiler/link/link.ts'
import type { ContentFile } from '../src/compiler/read/content-file.ts'
import { formatDiagnostic } from '../src/edition/diagnostic.ts'

const CONTENT = 'content'

interface SourceText {
  folder: string
  newspaper: string
  day: string
  number?: number
  /** What the text does not state of its issue; the printed page never is. */
  inferred?: Record<string, string>
  text: string
  pages: readonly { name: string; lines: string; inferred?: string }[]
  articles: readonly Record<string, unknown>[]
}

const INFERENCES = [{ id: 'year', what: '年份', value: '据报头', reason: '正文不写年' }]

function file(path: string, value: unknown): ContentFile {
  const text = typeof value === 'string' ? value : stringify(value)
  return { path: `${CONTENT}/${path}`, bytes: new TextEncoder().encode(text) }
}

function sourceFiles({ folder, text, newspaper, day, number, inferred, ...rest }: SourceText): ContentFile[] {
  return [
    file(`${folder}/page.txt`, text),
    file(`${folder}/page.yaml`, {
      source: { file: 'page.txt', sha256: createHash('sha256').update(text).digest('hex') },
      issue: { newspaper, day, ...(number === undefined ? {} : { number }), ...(inferred && { inferred }) },
      furniture: [{ lines: 'blank', reason: '空行' }],
      inferences: INFERENCES,
      ...rest,
    }),
  ]
}

const dated = (id: string, exact: string, date: string, departments: string[] = []) => ({
  id,
  exact,
  date,
  inferred: { year: 'year' },
  label: '召开会议',
  departments,
})

const SOURCES: readonly SourceText[] = [
  {
    folder: 'daily-old',
    newspaper: 'river-daily',
    day: '2023-12-31',
    pages: [{ name: 'A1', lines: '1-3' }],
    text: '# 山河年终回顾\n\n港务局12月31日召开会议。\n',
    articles: [
      {
        id: 'year-end',
        lines: '1-3',
        headline: { line: 1 },
        departments: [{ id: 'harbour', role: 'subject', exact: '港务局' }],
        events: [dated('meeting', '12月31日', '2023-12-31', ['harbour'])],
      },
    ],
  },
  {
    folder: 'daily-new',
    newspaper: 'river-daily',
    day: '2024-01-02',
    pages: [
      { name: '1', lines: '1-8' },
      { name: '4', lines: '9-11' },
    ],
    text: '# 新桥开工\n\n本报讯 水务局1月2日召开会议，会上说\n\n# 码头通航\n\n港务局说，码头今天通航。\n\n新桥三年建成。\n\n人们欢呼。\n',
    articles: [
      {
        id: 'bridge',
        lines: ['1-3', '9-11'],
        headline: { line: 1 },
        joins: [{ lines: '3-9', reason: '下转第4版' }],
        notes: [{ exact: '会上说新桥', reason: '语意未完' }],
        departments: [{ id: 'water', role: 'subject', exact: '水务局' }],
        events: [dated('meeting', '1月2日', '2024-01-02', ['water'])],
      },
      {
        id: 'quay',
        lines: '5-7',
        headline: { line: 5 },
        departments: [{ id: 'harbour', role: 'subject', exact: '港务局' }],
      },
    ],
  },
  {
    folder: 'evening',
    newspaper: 'lake-evening',
    day: '2024-01-02',
    inferred: { newspaper: 'year' },
    pages: [{ name: '1', lines: '1-3', inferred: 'year' }],
    text: '# 湖上看桥\n\n记者1月1日来到湖边。\n',
    articles: [
      { id: 'lake', lines: '1-3', headline: { line: 1 }, events: [dated('visit', '1月1日', '2024-01-01')] },
    ],
  },
]

const FILES: readonly ContentFile[] = [
  file('edition.yaml', {
    title: '两报合编',
    subtitle: '两家报纸的新年',
    description: '为试验而编的两家报纸。',
    language: 'zh-Hans-CN',
    order: 'newest',
    about: [{ heading: '为什么编', paragraphs: ['为了试验。'] }],
  }),
  file('newspapers.yaml', {
    newspapers: [
      { id: 'river-daily', name: '山河日报' },
      { id: 'lake-evening', name: '湖滨晚报' },
    ],
  }),
  file('departments.yaml', {
    kinds: [{ id: 'bureau', name: '各局' }],
    departments: [
      { id: 'harbour', short: '港务局', kind: 'bureau' },
      { id: 'water', short: '水务局', kind: 'bureau' },
    ],
  }),
]

const PUBLISHED = {
  articles: { ids: ['ferry'], withdrawn: { ferry: '与事实不符' } },
  events: {},
  departments: {},
  issues: {},
}

/** The folders of the sources: two issues of a daily over the turn of a year, one of an evening paper. */
export type TwoNewspapersSource = 'daily-old' | 'daily-new' | 'evening'

/** The content of a small edition of two newspapers, three issues and two years, with all sources or some. */
export function twoNewspapersContent(
  folders: readonly TwoNewspapersSource[] = ['daily-old', 'daily-new', 'evening'],
): ContentFile[] {
  const chosen = SOURCES.filter(({ folder }) => folders.some((name) => name === folder))
  return [...FILES, file('published.yaml', PUBLISHED), ...chosen.flatMap(sourceFiles)]
}

/** That edition, compiled and linked. */
export function twoNewspapers(folders?: readonly TwoNewspapersSource[]): LinkedEdition {
  return linked(twoNewspapersContent(folders))
}

/** That edition, in which what is named otherwise now was published under these ids. */
export function twoNewspapersWithFormer(
  former: Readonly<Record<'articles' | 'events' | 'departments' | 'issues', Record<string, string>>>,
): LinkedEdition {
  const published = Object.entries(former).map(([key, redirects]) => [key, { redirects }])
  const others = twoNewspapersContent().filter(({ path }) => path !== `${CONTENT}/published.yaml`)
  return linked([...others, file('published.yaml', Object.fromEntries(published))])
}

function linked(content: readonly ContentFile[]): LinkedEdition {
  const { edition, diagnostics } = compile(content, { content: CONTENT, compiler: 'test' })
  if (edition === undefined) throw new Error(diagnostics.map(formatDiagnostic).join('\n'))
  return edition
}
