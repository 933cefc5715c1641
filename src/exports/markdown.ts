import type { Contents } from '../edition/edition.ts'
import type { Article, BlockType } from '../edition/schema.ts'
import { type AnnotatedBlock, annotatedText, type Piece } from './annotated-text.ts'
import { provenance, sourceWords } from './provenance.ts'
import type { Site } from './site.ts'

/**
 * An article as Markdown (CommonMark with footnotes), annotations as footnotes, joins and
 * where it comes from below a rule.
 */
export function articleMarkdown(edition: Contents, article: Article, site: Site): string {
  const { blocks, annotations, joins } = annotatedText(article)
  const from = provenance(edition, article, site)
  return [
    ...blocks.map(markdownBlock),
    '---',
    ...joins.map(escapeMarkdown),
    `${escapeMarkdown(sourceWords(from))}\n<${from.address}>`,
    ...annotations.map(({ number, text }) => `[^${number}]: ${escapeMarkdown(text)}`),
  ]
    .map((part) => `${part}\n`)
    .join('\n')
}

/** Text on one line that a Markdown reader shows as it is: no character of it is taken for markup. */
export function escapeMarkdown(text: string): string {
  return guardStart(escapeInline(text).trim())
}

function escapeInline(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(/[\\`*_[\]<>&~#]/g, '\\$&')
}

/** Keeps a line's beginning from being taken for a list or the underline of a heading. */
function guardStart(line: string): string {
  return line.replace(/^[+\-=]/, '\\$&').replace(/^(\d+)([.)])/, '$1\\$2')
}

const FRAMES: Readonly<Record<BlockType, readonly [string, string]>> = {
  kicker: ['**', '**'],
  headline: ['# ', ''],
  deck: ['**', '**'],
  byline: ['', ''],
  heading: ['## ', ''],
  paragraph: ['', ''],
  'photo-credit': ['', ''],
}

function markdownBlock({ type, pieces }: AnnotatedBlock): string {
  const [before, after] = FRAMES[type]
  return before + guardStart(pieces.map(markdownPiece).join('').trim()) + after
}

function markdownPiece(piece: Piece): string {
  switch (piece.type) {
    case 'text':
      return escapeInline(piece.text)
    case 'gap':
      return piece.words
    case 'reference':
      return `[^${piece.number}]`
    default:
      return piece satisfies never
  }
}
