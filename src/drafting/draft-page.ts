import type { Diagnostic } from '../edition/diagnostic.ts'
import type { DaySpan } from '../edition/edition.ts'
import { alternatingColumns } from './alternating-columns.ts'
import { classify } from './classify.ts'
import { draftArticle } from './draft-article.ts'
import { Inferences } from './draft-events.ts'
import type { LineFinding } from './finding.ts'
import { interleavedColumns } from './interleaved-columns.ts'
import { lostOpenings } from './lost-openings.ts'
import type { FurnitureDraft, IssueDraft, PageDraft } from './page-draft.ts'
import { tellsByIndent } from './page-line.ts'
import type { PageText } from './page-text.ts'
import { printedPages } from './printed-pages.ts'
import type { ProposedDepartments } from './propose-departments.ts'
import { type Orphan, recogniseArticles } from './recognise-articles.ts'
import { refusal } from './refusal.ts'
import { doubtRepeated } from './repeated-articles.ts'
import { takeJumpMarks } from './take-jump-marks.ts'

/** What a draft is told from outside its text. */
export interface DraftSettings {
  /** What refusals call the text. */
  path: string
  /** Id of the source, its folder's name. */
  id: string
  /** Of the text. */
  sha256: string
  issue: IssueDraft
  /** Ids of articles that other sources have; those of the draft are added. */
  takenIds: Set<string>
  /** The ids that articles have already, by the line of their headline. */
  knownIds: ReadonlyMap<number, string>
  /** The edition's span, where it is set. */
  span?: DaySpan
  /** The registry, and what other drafts propose to add to it. */
  departments: ProposedDepartments
}

/** More characters than any printed line has: the text has lost its line ends. */
const LONGEST_LINE = 100_000

/** Drafts what a text's page.yaml says; a text in which no article can be told is refused. */
export function draftPage(text: PageText, settings: DraftSettings): PageDraft | Diagnostic[] {
  const { path, id, sha256, issue } = settings
  const { lines } = text
  const long = lines.find(({ text }) => text.length > LONGEST_LINE)
  if (long !== undefined) {
    return [
      refusal('line-too-long', path, long.number, {
        reason: `这一行有${long.text.length}字，看来换行都丢了`,
        hint: '找回原来的换行，或在题目和段落之间换行',
      }),
    ]
  }
  const columns = interleavedColumns(lines)
  if (columns !== undefined) {
    return [
      refusal('interleaved-columns', path, columns.first, {
        reason: `第${columns.first}至${columns.last}行像是两栏并排抄在一行里，左右都读不下去`,
        hint: '一栏抄完再抄下一栏；如果确实是并排的两列，中间只空一格',
      }),
    ]
  }
  const alternating = alternatingColumns(lines)
  if (alternating !== undefined) {
    const { first, last, columns } = alternating
    return [
      refusal('alternating-columns', path, first, {
        reason: `第${first}至${last}行像是${columns}栏的各行轮流抄下来的：行末断开的词，往下第${columns}行才接得上`,
        hint: '一栏抄完再抄下一栏；如果确实逐行相接，把每一段接成一行',
      }),
    ]
  }
  const { lines: unmarked, marks } = takeJumpMarks(lines)
  const kinds = classify(unmarked)
  const { articles, orphans } = recogniseArticles(unmarked, kinds)
  if (articles.length === 0) {
    return [
      refusal('no-headline', path, lines[0]?.number ?? 1, {
        reason: '全文找不到题目',
        hint: '题目另起一行，上下空行，或在行首加“# ”',
      }),
    ]
  }
  doubtRepeated(articles)
  const pages = printedPages(lines, kinds, text.lineCount)
  const byIndent = tellsByIndent(lines)
  const openings = lostOpenings(unmarked)
  const inferences = new Inferences()
  const drafted = articles.map((article) =>
    draftArticle(article, { ...settings, byIndent, openings, pages, inferences }),
  )
  return {
    id,
    sha256,
    issue,
    pages,
    furniture: withMarks([...furnitureOf(kinds), ...orphans.map(orphaned)], marks),
    inferences: [issue.newspaper.inference, issue.day.inference, ...inferences.all].filter(
      (inference) => inference !== undefined,
    ),
    articles: drafted,
    conversions: text.conversions,
  }
}

/** The lines that no article has, and the marks on lines of articles. */
function withMarks(whole: readonly FurnitureDraft[], marks: readonly FurnitureDraft[]): FurnitureDraft[] {
  const lines = new Set(whole.map(({ line }) => line))
  return [...whole, ...marks.filter(({ line }) => !lines.has(line))].sort((a, b) => a.line - b.line)
}

function furnitureOf(kinds: ReadonlyMap<number, LineFinding>): FurnitureDraft[] {
  return [...kinds.values()]
    .filter(({ kind }) => kind === 'furniture' || kind === 'page-mark')
    .map(({ line, rule, confidence }) => ({ line, ground: { rule, confidence } }))
}

function orphaned({ line, comesFrom }: Orphan): FurnitureDraft {
  const rule =
    comesFrom === undefined
      ? '第一个题目之前的文字，看不出属于哪一篇'
      : `“上接第${comesFrom}版”的文字，前一部分不在这里`
  return { line: line.number, ground: { rule, confidence: '低' } }
}
