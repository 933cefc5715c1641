import type { Edition } from '../../edition/edition.ts'
import type { Article, Source } from '../../edition/schema.ts'
import { type XmlElement, type XmlNode, xml } from '../xml.ts'
import { type DivisionItem, teiDivision, teiFurniture } from './tei-division.ts'
import { sourceId } from './tei-id.ts'
import type { TeiArticle } from './tei-inlines.ts'
import { TeiLines } from './tei-lines.ts'

type Piece = { start: number; article?: Article; item: DivisionItem }
/** Pieces of one article that nothing but furniture interrupts, or furniture that stands between articles. */
type Run = { article?: Article; items: DivisionItem[] }

/**
 * A whole source as TEI `text`. Its text nodes, those in `corr` left out, are the source, character for
 * character.
 */
export function teiSourceText(edition: Edition, source: Source): XmlElement {
  const lines = new TeiLines(source, 1)
  const contexts = new Map<Article, TeiArticle>()
  const body = runs(pieces(edition, source)).map((run) => (): XmlNode[] => {
    const { article } = run
    if (article === undefined) {
      return run.items.flatMap((item) =>
        item.type === 'furniture' ? teiFurniture(item.furniture, source, lines) : [],
      )
    }
    const known = contexts.get(article)
    const context = known ?? articleContext(edition, article, lines)
    contexts.set(article, context)
    const place = known === undefined ? { 'xml:id': article.id } : { corresp: `#${article.id}` }
    return [teiDivision(run.items, context, source, { type: 'article', ...place })]
  })
  return text(source, [...lines.begin(), ...body.flatMap((write) => write())])
}

/** One article as TEI `text`, with the furniture between its blocks. */
export function teiArticleText(edition: Edition, article: Article, source: Source): XmlElement {
  const own = runs(pieces(edition, source)).filter((run) => run.article === article)
  const [first] = article.blocks
  const lines = new TeiLines(source, first?.source.firstLine ?? 1)
  const context = articleContext(edition, article, lines)
  const begin = lines.begin()
  const items = own.flatMap((run) => run.items)
  const division = teiDivision(items, context, source, { type: 'article', 'xml:id': article.id })
  return text(source, [...begin, division])
}

function text(source: Source, body: readonly XmlNode[]): XmlElement {
  return xml('text', { decls: `#${sourceId(source.id)}`, 'xml:space': 'preserve' }, xml('body', {}, ...body))
}

function articleContext(edition: Edition, article: Article, lines: TeiLines): TeiArticle {
  const own = edition.events.filter((event) => event.article === article.id)
  return {
    article,
    lines,
    events: new Map(own.map((event) => [event.id, event])),
    resumed: [],
    given: new Set(),
  }
}

function pieces(edition: Edition, source: Source): Piece[] {
  const blocks = edition.articles
    .filter((article) => article.source === source.id)
    .flatMap((article) =>
      article.blocks.map(
        (block): Piece => ({
          start: block.source.start,
          article,
          item: { type: 'block', block },
        }),
      ),
    )
  const furniture = source.furniture.map(
    (f): Piece => ({
      start: f.start,
      item: { type: 'furniture', furniture: f },
    }),
  )
  return [...blocks, ...furniture].sort((a, b) => a.start - b.start)
}

/** Furniture joins the article around it; at an article's beginning or end it stands by itself. */
function runs(all: readonly Piece[]): Run[] {
  const found: Run[] = []
  let waiting: DivisionItem[] = []
  const flush = () => {
    if (waiting.length > 0) found.push({ items: waiting })
    waiting = []
  }
  for (const { article, item } of all) {
    const last = found.at(-1)
    if (article === undefined) {
      waiting.push(item)
    } else if (last?.article === article) {
      last.items.push(...waiting, item)
      waiting = []
    } else {
      flush()
      found.push({ article, items: [item] })
    }
  }
  flush()
  return found
}
