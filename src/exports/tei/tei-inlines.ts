import type { Article, Event, Inline } from '../../edition/schema.ts'
import { type XmlNode, xml } from '../xml.ts'
import { dateAttributes, precisionAttribute } from './tei-date.ts'
import { EDITION_ID, inferenceId, organisationId, placeId } from './tei-id.ts'
import type { TeiLines } from './tei-lines.ts'

/** What the inlines of an article need to be written as TEI. */
export interface TeiArticle {
  article: Article
  events: ReadonlyMap<string, Event>
  lines: TeiLines
  /** The lines on which the present block goes on elsewhere, one for each join without source. */
  resumed: number[]
  /** The ids already given out, for a mark that stands in the text in several parts. */
  given: Set<string>
}

/** Inlines as TEI. The text of all but `corr` is the source's, character for character. */
export function teiInlines(inlines: readonly Inline[], context: TeiArticle, inByline = false): XmlNode[] {
  return inlines.flatMap((inline) => teiInline(inline, context, inByline))
}

function teiInline(inline: Inline, context: TeiArticle, inByline: boolean): XmlNode[] {
  const children = () => ('children' in inline ? teiInlines(inline.children, context, inByline) : [])
  switch (inline.type) {
    case 'text':
      return inByline ? withPersons(inline.text, context) : context.lines.text(inline.text)
    case 'join':
      return [
        xml('anchor', { ...identity(context, inline.id), type: 'join' }),
        ...(inline.source === undefined ? resume(context) : join(inline.source, context)),
      ]
    case 'gap':
      return [
        xml('gap', {
          ...identity(context, inline.id),
          reason: 'lost',
          unit: inline.what === 'picture' ? 'picture' : undefined,
          extent: inline.extent,
          resp: `#${EDITION_ID}`,
        }),
      ]
    case 'sic':
      // Of words in several parts the conjecture stands with the first.
      return inline.reading === undefined || isGiven(context, inline.id)
        ? [xml('sic', identity(context, inline.id), ...children())]
        : [
            xml(
              'choice',
              identity(context, inline.id),
              xml('sic', {}, ...children()),
              xml('corr', { cert: 'low', resp: `#${EDITION_ID}` }, inline.reading),
            ),
          ]
    case 'note':
      return [xml('seg', { ...identity(context, inline.id), type: 'note' }, ...children())]
    case 'duration':
    case 'doubt':
      return [xml('seg', { ...identity(context, inline.id), type: inline.type }, ...children())]
    case 'date':
      return [xml('date', dateOf(inline.event, context), ...children())]
    case 'organisation':
      return [
        xml('orgName', { ref: `#${organisationId(inline.department)}`, role: inline.role }, ...children()),
      ]
    case 'byline': {
      const names = teiInlines(inline.children, context, true)
      return inByline ? names : [xml('seg', { type: 'byline' }, ...names)]
    }
    default:
      return inline satisfies never
  }
}

/** The line on which the block goes on; nothing where its parts stand in the order of the source. */
function resume({ lines, resumed }: TeiArticle): XmlNode[] {
  const line = resumed.shift()
  return line === undefined ? [] : lines.resume(line)
}

/** What the print put between the two parts: white space bare, anything else (a page's number) in `fw`. */
function join(source: string, { lines }: TeiArticle): XmlNode[] {
  const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(source) ?? []
  const between = words === '' ? [] : [xml('fw', {}, ...lines.text(words, true))]
  return [...lines.text(before, true), ...between, ...lines.text(after, true)]
}

function isGiven({ article, given }: TeiArticle, fragment: string): boolean {
  return given.has(placeId(article.id, fragment))
}

/** `xml:id` the first time, a pointer to it afterwards. */
function identity(context: TeiArticle, fragment: string): Record<string, string> {
  const id = placeId(context.article.id, fragment)
  if (context.given.has(id)) return { corresp: `#${id}` }
  context.given.add(id)
  return { 'xml:id': id }
}

function dateOf(id: string, context: TeiArticle): Record<string, string | undefined> {
  const event = context.events.get(id)
  if (event === undefined) throw new RangeError(`article ${context.article.id}: no event ${id}`)
  const rules = event.inferred.map(({ by }) => `#${inferenceId(context.article.source, by)}`)
  return {
    ...identity(context, id),
    ...dateAttributes(event.date),
    ...precisionAttribute(event.date),
    ...(rules.length === 0
      ? {}
      : { evidence: 'internal', resp: `#${EDITION_ID}`, ana: [...new Set(rules)].join(' ') }),
  }
}

/** A byline's words with the persons it names marked. */
function withPersons(text: string, { article, lines }: TeiArticle): XmlNode[] {
  const names = [...new Set(article.bylines.flatMap((byline) => byline.names))]
    .map((name) => ({ name, at: text.indexOf(name) }))
    .filter(({ at }) => at !== -1)
    .sort((a, b) => a.at - b.at || b.name.length - a.name.length)
  const nodes: XmlNode[] = []
  let done = 0
  for (const { name, at } of names) {
    if (at < done) continue
    nodes.push(...lines.text(text.slice(done, at)), xml('persName', {}, ...lines.text(name)))
    done = at + name.length
  }
  return [...nodes, ...lines.text(text.slice(done))]
}
