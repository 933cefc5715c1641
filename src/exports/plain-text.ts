import type { Contents } from '../edition/edition.ts'
import type { Article } from '../edition/schema.ts'
import { type AnnotatedBlock, annotatedText, type Piece } from './annotated-text.ts'
import { provenance, sourceLine } from './provenance.ts'
import type { Site } from './site.ts'

/** An article as plain text: a blank line between blocks, annotations and joins at the end, then where it comes from. */
export function articlePlainText(edition: Contents, article: Article, site: Site): string {
  const { blocks, annotations, joins } = annotatedText(article)
  const from = provenance(edition, article, site)
  const notes = [...annotations.map(({ number, text }) => `〔注${number}〕${text}`), ...joins]
  return [...blocks.map(plainBlock), ...(notes.length === 0 ? [] : [notes.join('\n')]), sourceLine(from)]
    .map((part) => `${part}\n`)
    .join('\n')
}

function plainBlock({ pieces }: AnnotatedBlock): string {
  return pieces.map(plainPiece).join('').trim()
}

function plainPiece(piece: Piece): string {
  switch (piece.type) {
    case 'text':
      return piece.text
    case 'gap':
      return piece.words
    case 'reference':
      return `〔注${piece.number}〕`
    default:
      return piece satisfies never
  }
}
