import type { Contents } from '../../edition/edition.ts'
import type { Article, Block, Inline, Source } from '../../edition/schema.ts'
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
export function teiSourceText(edition: Contents, source: Source): XmlElement {
  const lines = new TeiLines(source, 1)
  const contexts = new Map<Article, TeiArticle>()
  const parted = pieces(edition, source).flatMap(inParts).sort(bySource)
  const body = runs(parted).map((run) => (): XmlNode[] => {
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
export function teiArticleText(edition: Contents, article: Article, source: Source): XmlElement {
  const own = runs(pieces(edition, source).sort(bySource)).filter((run) => run.article === article)
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

function articleContext(edition: Contents, article: Article, lines: TeiLines): TeiArticle {
  const own = edition.events.filter((event) => event.article === article.id)
  return {
    article,
    lines,
    events: new Map(own.map((event) => [event.id, event])),
    resumed: [],
    given: new Set(),
  }
}

function pieces(edition: Contents, source: Source): Piece[] {
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
  return [...blocks, ...furniture]
}

const bySource = (a: Piece, b: Piece) => a.start - b.start

/** A block that goes on elsewhere as a piece for each place; anything else as it is. */
function inParts(piece: Piece): Piece[] {
  if (piece.item.type !== 'block' || piece.item.block.resumed === undefined) return [piece]
  const { resumed, mark, ...block } = piece.item.block
  const places = [block.source, ...resumed]
  const stretches = inlineStretches(block.inlines)
  return places.map((source, i): Piece => {
    const own: Block = { ...block, source, inlines: stretches[i] ?? [] }
    return {
      ...piece,
      start: source.start,
      item: {
        type: 'block',
        block: i > 0 || mark === undefined ? own : { ...own, mark },
        part: { number: i + 1, of: places.length },
      },
    }
  })
}

/** Inlines in stretches of the source: what spans a join without source is in each, with its own part. */
function inlineStretches(inlines: readonly Inline[]): Inline[][] {
  const stretches: Inline[][] = [[]]
  for (const inline of inlines) {
    const [first = [], ...others] = 'children' in inline ? inlineStretches(inline.children) : []
    stretches.at(-1)?.push('children' in inline ? { ...inline, children: first } : inline)
    for (const children of others) if ('children' in inline) stretches.push([{ ...inline, children }])
    if (inline.type === 'join' && inline.source === undefined) stretches.push([])
  }
  return stretches
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
