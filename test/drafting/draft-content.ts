import { type ContentState, readContentState } from '../../src/drafting/content-state.ts'
import { draftIssue, type StatedIssue } from '../../src/drafting/draft-issue.ts'
import { draftPage } from '../../src/drafting/draft-page.ts'
import { draftSource, type SourceDraft } from '../../src/drafting/draft-source.ts'
import type { PageDraft } from '../../src/drafting/page-draft.ts'
import { readPageText } from '../../src/drafting/page-text.ts'
import { ProposedDepartments, unreadDepartments } from '../../src/drafting/propose-departments.ts'
import { Day } from '../../src/edition/day-schema.ts'
import { formatDiagnostic } from '../../src/edition/diagnostic.ts'

export const encode = (text: string) => new TextEncoder().encode(text)
export const decodeText = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes)

const REGISTRIES = {
  'edition.yaml': 'title: 试\nsubtitle: 试\ndescription: 试\nlanguage: zh-Hans-CN\n',
  'newspapers.yaml': 'newspapers:\n  - id: hebin\n    name: 河滨日报\n',
  'departments.yaml': `kinds:
  - id: party
    name: 党政机关
  - id: enterprise
    name: 企事业单位
departments:
  - id: water
    short: 市水务局
    full: 河滨市水务局
    kind: party
  - id: bus
    short: 公交集团
    full: 河滨公交集团有限公司
    kind: enterprise
`,
  'published.yaml': 'articles:\n  ids: []\nevents:\n  ids: []\ndepartments:\n  ids: []\nissues:\n  ids: []\n',
}

/** Content with registries and no source. */
export function emptyContent(): ContentState {
  const files = Object.entries(REGISTRIES).map(([name, text]) => ({
    path: `content/${name}`,
    bytes: encode(text),
  }))
  return readContentState(files, 'content')
}

const DAY = Day.parse('2023-03-08')
export const STATED: StatedIssue = { newspaper: 'hebin', day: DAY }

/** Drafts a text that must not be refused. */
export function drafted(text: string, state = emptyContent(), stated = STATED): SourceDraft {
  const result = draftSource({ path: 'in.txt', bytes: encode(text) }, state, stated)
  if (Array.isArray(result)) throw new Error(result.map(formatDiagnostic).join('\n'))
  return result
}

/** What a text of a day is drafted to, before it is written and compiled; it must not be refused. */
export function pageDrafted(text: string, day = DAY): PageDraft {
  const { registries } = emptyContent()
  const page = readPageText({ path: 'in.txt', bytes: encode(text) })
  if (Array.isArray(page)) throw new Error(page.map(formatDiagnostic).join('\n'))
  const issue = draftIssue('in.txt', page.lines, { ...STATED, day }, registries)
  if (Array.isArray(issue)) throw new Error(issue.map(formatDiagnostic).join('\n'))
  const draft = draftPage(page, {
    ...{ path: 'in.txt', id: 'hebin', sha256: '', issue, takenIds: new Set(), knownIds: new Map() },
    departments: new ProposedDepartments(registries, unreadDepartments([])),
  })
  if (Array.isArray(draft)) throw new Error(draft.map(formatDiagnostic).join('\n'))
  return draft
}

/** The file of a draft with a name. */
export function fileOf({ folder, files }: SourceDraft, name: string): Uint8Array | undefined {
  return files.find(({ path }) => path === `${folder}/${name}`)?.bytes
}
