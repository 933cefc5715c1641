import type { Contents } from '../../edition/edition.ts'
import type { Article, Source } from '../../edition/schema.ts'
import { setPunctuation } from '../../reader/punctuation.ts'
import { sourceOf } from '../provenance.ts'
import { articleAddress, type Site } from '../site.ts'
import { printXmlPieces, type XmlElement } from '../xml.ts'
import { type TeiContents, type TeiSubject, teiHeader } from './tei-header.ts'
import { standOffOfArticles, standOffOfEdition } from './tei-stand-off.ts'
import { teiArticleText, teiSourceText } from './tei-text.ts'

/** Path of the whole edition's document below the base. */
export const EDITION_TEI_PATH = 'edition.tei.xml'

const SCHEMA =
  'xml-model href="https://www.tei-c.org/release/xml/tei/custom/schema/relaxng/tei_all.rng" type="application/xml" schematypens="http://relaxng.org/ns/structure/1.0"'

/** An article as a TEI P5 document. */
export function articleTei(edition: TeiContents, article: Article, site: Site): string {
  const source = sourceOf(edition, article)
  const subject: TeiSubject = {
    title: setPunctuation(article.headline),
    address: articleAddress(site, article.id),
    sources: [source],
    article,
  }
  const parts = [
    teiHeader(edition, subject),
    teiArticleText(edition, article, source),
    ...standOffOfArticles(edition, [article], site),
  ]
  return [...teiDocument(edition, parts)].join('')
}

/** What a whole edition's document says before its texts. */
export type TeiEdition = Omit<TeiContents, 'sources' | 'inferences' | 'articles' | 'events' | 'phases'> & {
  digest: string
}

/**
 * The whole edition as one TEI P5 document, a `text` for every source, piece by piece. The text nodes of a `text`, those
 * in `corr` left out, are the source's characters in order; as UTF-8 they are its bytes. The contents are asked for
 * twice, in the order of the edition: an edition of any size is written without being in memory.
 */
export function* editionTei(
  edition: TeiEdition,
  contents: () => Iterable<Contents>,
  site: Site,
): Generator<string, void> {
  yield* teiDocument(edition, editionParts(edition, contents, site))
}

function* editionParts(
  edition: TeiEdition,
  contents: () => Iterable<Contents>,
  site: Site,
): Generator<XmlElement, void> {
  const { title, digest } = edition
  const sources: Source[] = []
  for (const each of contents()) sources.push(...each.sources)
  const all = { ...edition, sources, inferences: [], articles: [], events: [], phases: [] }
  yield teiHeader(all, { title, address: site.url, sources, digest })
  const standOff = standOffOfEdition(edition, site)
  for (const each of contents()) {
    for (const source of each.sources) yield teiSourceText(each, source)
    standOff.add(each)
  }
  yield* standOff.elements()
}

function teiDocument(
  { language }: Pick<Contents, 'language'>,
  parts: Iterable<XmlElement>,
): Iterable<string> {
  const attributes = { xmlns: 'http://www.tei-c.org/ns/1.0', 'xml:lang': language }
  return printXmlPieces({ name: 'TEI', attributes }, parts, [SCHEMA])
}
