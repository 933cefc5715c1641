import { Document, isScalar, isSeq, type YAMLMap } from 'yaml'
import { formatPlaces } from '../compiler/read/editorial-schema.ts'
import { schemaComment } from '../compiler/schemas/schema-comment.ts'
import { commentOf, type Ground, isDoubtful } from './finding.ts'
import type { ArticleDraft, PageDraft } from './page-draft.ts'
import type { Part, PartType } from './recognised-article.ts'
import { keepToSeenWords } from './seen-words.ts'

const BLANK = '段与段、题与题之间的换行、空行和空格，是版面与抄录的间隔，不是文字'
const JOIN = '印刷断行，句子在此处断开'
const PICTURE = { extent: '一幅照片，可能连同图片说明', reason: '照片未能抄录，只留下摄影者署名' }
const HEAD = ` 机器起草，未经校读。行号从1数起；每一项之上写着起草的规则与把握。拿不准的写在 doubt 里，核对一项，删去一行；全文校读之后，连同 status: draft 一并删去。`

/** A map of the YAML: what speaks for it stands in a comment before it, or in its doubt where that is a guess. */
interface Entry {
  ground?: Ground | undefined
  notes?: readonly string[]
  value: Record<string, unknown>
}

/** A draft as the text of the page.yaml at a path, each decision with its rule and confidence, guesses as doubts to be checked. */
export function pageYaml(draft: PageDraft, path: string): string {
  const document = new Document()
  const { newspaper, day } = draft.issue
  const inferred = {
    ...(newspaper.inference && { newspaper: newspaper.inference.id }),
    ...(day.inference && { day: day.inference.id }),
  }
  document.contents = map(document, {
    source: { id: draft.id, file: 'page.txt', sha256: draft.sha256, status: 'draft' },
    issue: {
      newspaper: newspaper.id,
      day: day.day,
      ...(Object.keys(inferred).length > 0 && { inferred }),
    },
    ...(draft.pages.length > 0 && {
      pages: entries(
        document,
        draft.pages.map(({ name, lines, ground }) => ({
          notes: [commentOf(ground)],
          value: { name, lines: formatPlaces([lines]) },
        })),
      ),
    }),
    furniture: entries(document, [
      { value: { lines: 'blank', reason: BLANK } },
      ...draft.furniture.map(({ line, exact, ground }) => ({
        ground,
        value: { lines: line, ...(exact && { exact }), reason: ground.rule },
      })),
    ]),
    ...(draft.inferences.length > 0 && {
      inferences: entries(
        document,
        draft.inferences.map(({ id, what, value, ...ground }) => ({
          notes: [commentOf(ground)],
          value: { id, what, value, reason: ground.rule },
        })),
      ),
    }),
    articles: entries(
      document,
      draft.articles.map((article) => ({
        ground: article.ground,
        notes: [
          ...article.continued.map(commentOf),
          ...article.leftOut.map((words) => `日期不在 edition.yaml 的 span 之内，没有列入：${words}`),
        ],
        value: articleMap(document, article),
      })),
    ),
  })
  const conversions = draft.conversions.map((words) => ` page.txt：${words}`)
  const grounds = [` 报纸：${commentOf(newspaper.ground)}`, ` 日期：${commentOf(day.ground)}`]
  document.commentBefore = [schemaComment(path), HEAD, ...grounds, ...conversions].join('\n')
  keepToSeenWords(document)
  return document.toString({ lineWidth: 0, flowCollectionPadding: false })
}

function map(document: Document, value: Record<string, unknown>): YAMLMap {
  const node = document.createNode(value)
  for (const { key, value: inner } of node.items) {
    if (isScalar(key) && isSeq(inner)) key.spaceBefore = true
  }
  return node
}

function entries(document: Document, list: readonly Entry[]): unknown {
  return document.createNode(list.map((entry) => explained(document, entry)))
}

function explained(document: Document, { ground, notes = [], value }: Entry): YAMLMap {
  const doubtful = ground !== undefined && isDoubtful(ground)
  const node = document.createNode(doubtful ? { ...value, doubt: ground.rule } : value)
  const comments = [...(ground === undefined || doubtful ? [] : [commentOf(ground)]), ...notes]
  if (comments.length > 0) node.commentBefore = comments.map((words) => ` ${words}`).join('\n')
  return node
}

function flow(document: Document, value: readonly string[] | Readonly<Record<string, string>>): unknown {
  return document.createNode(value, { flow: true })
}

function articleMap(document: Document, article: ArticleDraft): Record<string, unknown> {
  const of = (type: PartType) => article.parts.filter((part) => part.type === type)
  const named = (parts: readonly Part[]): Entry[] =>
    parts.map(({ line, exact, ground }) => ({
      ground,
      value: { line: line.number, ...(exact && { exact }) },
    }))
  const one = (type: PartType) => named(of(type).slice(0, 1)).map((entry) => explained(document, entry))
  const lists: Record<string, Entry[]> = {
    decks: named(of('deck')),
    bylines: article.bylines.map(({ at, names, kind, ground }) => ({
      ground,
      value: {
        ...('line' in at ? at : at.quote),
        ...(names.length > 0 && { names: flow(document, names) }),
        ...(kind && { kind }),
      },
    })),
    headings: named(of('heading')),
    photoCredits: named(of('photo-credit')).map(({ ground, value }) => ({
      ground,
      value: { ...value, gap: PICTURE },
    })),
    joins: article.joins.map(({ first, last, ground }) => ({
      ground,
      value: { lines: `${first.number}-${last.number}`, reason: JOIN },
    })),
    gaps: article.gaps.map(({ position, quote, reason, ground }) => {
      const { exact, ...context } = quote
      return { ground, value: { [position]: exact, ...context, extent: '长度不明', reason } }
    }),
    sic: article.sic.map(({ quote, reason }) => ({ value: { ...quote, reason } })),
    departments: article.departments.map(({ department, role, quote, reason, ground }) => ({
      ground,
      value: { id: department.id, role, ...quote, ...(reason && { reason }) },
    })),
    events: article.events.map(({ id, quote, date, inferred, label, departments, ground }) => ({
      ground,
      value: {
        id,
        ...quote,
        date,
        ...(Object.keys(inferred).length > 0 && { inferred: flow(document, inferred) }),
        label,
        ...(departments.length > 0 && { departments: flow(document, departments) }),
      },
    })),
    durations: article.durations.map(({ quote, reason }) => ({ value: { ...quote, reason } })),
  }
  const [kicker] = one('kicker')
  const [headline] = one('headline')
  return {
    id: article.id,
    lines: formatPlaces(article.lines),
    // Here, not at the end, an article's doubt is seen.
    ...(isDoubtful(article.ground) && { doubt: article.ground.rule }),
    ...(kicker !== undefined && { kicker }),
    headline,
    ...Object.fromEntries(
      Object.entries(lists)
        .filter(([, list]) => list.length > 0)
        .map(([key, list]) => [key, entries(document, list)]),
    ),
  }
}
