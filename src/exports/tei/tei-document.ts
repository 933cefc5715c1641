import type { Edition } from '../../edition/edition.ts'
import type { Article } from '../../edition/schema.ts'
import { setPunctuation } from '../../reader/punctuation.ts'
import { sourceOf } from '../provenance.ts'
import { articleAddress, type Site } from '../site.ts'
import { printXml, type XmlElement, xml } from '../xml.ts'
import { type TeiContents, type TeiSubject, teiHeader } from './tei-header.ts'
import { teiStandOff } from './tei-stand-off.ts'
import { teiArticleText, teiSourceText } from './tei-text.ts'

const SCHEMA =
  'xml-model href="https://www.tei-c.org/release/xml/tei/custom/schema/relaxng/tei_all.rng" type="application/xml" schematypens="http://relaxng.org/ns/structure/1.0"'

/** An article as a TEI P5 document. */
export function articleTei(edition: TeiContents, article: Article, site: Site): string {
  const source = sourceOf(edition, article)
  return teiDocument(
    edition,
    {
      title: setPunctuation(article.headline),
      address: articleAddress(site, article.id),
      sources: [source],
      article,
    },
    [teiArticleText(edition, article, source)],
    teiStandOff(edition, [article], site),
  )
}

/**
 * The whole edition as one TEI P5 document, a `text` for every source. The text nodes of a `text`, those
 * in `corr` left out, are the source's characters in order; as UTF-8 they are its bytes.
 */
export function editionTei(edition: Edition, site: Site): string {
  const texts = edition.sources.map((source) => teiSourceText(edition, source))
  return teiDocument(
    edition,
    { title: edition.title, address: site.url, sources: edition.sources, digest: edition.digest },
    texts,
    teiStandOff(edition, edition.articles, site, { whole: true }),
  )
}

function teiDocument(
  edition: TeiContents,
  subject: TeiSubject,
  texts: readonly XmlElement[],
  standOff: XmlElement | undefined,
): string {
  const root = xml(
    'TEI',
    { xmlns: 'http://www.tei-c.org/ns/1.0', 'xml:lang': edition.language },
    teiHeader(edition, subject),
    ...texts,
    ...(standOff === undefined ? [] : [standOff]),
  )
  return printXml(root, [SCHEMA])
}
