import type { LineFinding, LineKind } from '../../src/drafting/finding.ts'
import type { PageLine } from '../../src/drafting/page-line.ts'
import { type RecognisedArticles, recogniseArticles } from '../../src/drafting/recognise-articles.ts'
import type { Part } from '../../src/drafting/recognised-article.ts'
import { pageOf } from './page-of.ts'

/** The marks beside a line that send a reader to another page. */
export type Jumps = Pick<PageLine, 'goesTo' | 'comesFrom'>
/** What a line is, and its words. */
export type Line = readonly [kind: LineKind | 'text', text: string, jumps?: Jumps]

/** The articles of lines whose kinds are known, and the lines of none. */
export function recognised(...page: readonly Line[]): RecognisedArticles {
  const lines = pageOf(...page.map(([, text]) => text)).map((line, i) => ({ ...line, ...page[i]?.[2] }))
  const kinds = new Map<number, LineFinding>()
  for (const [i, [kind, text]] of page.entries()) {
    const line = lines[i]?.number
    if (line === undefined || kind === 'text') continue
    const name = kind === 'page-mark' ? { page: text.replace(/[第版]/gu, '') } : {}
    kinds.set(line, { line, kind, rule: `按${kind}`, confidence: '高', ...name })
  }
  return recogniseArticles(lines, kinds)
}

/** A part as a test says it. */
export const said = ({ type, line: { text } }: Part) => `${type} ${text}`

/** What each line of each article is. */
export const partsOf = (...page: readonly Line[]) =>
  recognised(...page).articles.map(({ parts }) => parts.map(said))

/** The lines that belong to no article. */
export const orphansOf = (...page: readonly Line[]) =>
  recognised(...page).orphans.map(({ line: { text } }) => text)

/** An article, and what its lines are. */
export const BRIDGE: readonly Line[] = [
  ['title', '# 大桥昨日建成通车'],
  ['byline', '记者 周小川'],
  ['text', '两岸居民往来只要十分钟。'],
]
export const PARTS = ['headline 大桥昨日建成通车', 'byline 记者 周小川', 'paragraph 两岸居民往来只要十分钟。']
