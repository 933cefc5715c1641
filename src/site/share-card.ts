import { renderAsync } from '@resvg/resvg-js'
import { type CSSProperties, createElement, type ReactElement, type ReactNode } from 'react'
import satori from 'satori'
import type { Contents, DaySpan } from '../edition/edition.ts'
import type { Article } from '../edition/schema.ts'
import { SHARE_CARD } from '../exports/metadata.ts'
import { authors, newspaperWords, provenance, publicationWords } from '../exports/provenance.ts'
import { statedDays } from '../reader/date-words.ts'
import { setPunctuation } from '../reader/punctuation.ts'
import { cardFonts } from './card-fonts.ts'
import { type StripCell, stripCells } from './card-strip.ts'
import { type SetHeadline, setHeadline } from './headline-lines.ts'
import { indexedPng } from './indexed-png.ts'

const PAPER = '#faf8f2'
const INK = '#1d1b19'
const INK_2 = '#55514a'
const RULE = '#d9d4c8'
const RED = '#9b2226'

const MARGIN = 72
const WIDTH = SHARE_CARD.width - 2 * MARGIN
const HEADLINE = {
  width: WIDTH,
  height: 250,
  leading: 1.28,
  sizes: [92, 84, 76, 68, 62, 56, 50, 44, 38, 32, 27, 22, 18, 14, 11],
}

/** How wide a digit is, and some room, in its size. */
const DIGIT_EM = 0.6

const ONE_LINE: CSSProperties = {
  display: 'block',
  whiteSpace: 'nowrap',
  overflow: 'hidden',
  textOverflow: 'ellipsis',
  flexShrink: 0,
}

/** The words of a card. */
export interface CardText {
  site: string
  span: string
  above: string
  headline: string
  by: string
  from: string
}

/** What an article's card shows: the same content, the same picture. */
export interface CardContent {
  text: CardText
  strip: readonly StripCell[]
}

/** What the share card of an article shows, over the span of the whole edition. */
export function cardContent(edition: Contents, article: Article, span: DaySpan): CardContent {
  return { text: cardText(edition, article), strip: stripCells(span, namedDays(edition, article)) }
}

/** A share card as PNG, 1200 × 630 pixels; the same content gives the same bytes. */
export async function drawCard({ text, strip }: CardContent): Promise<Uint8Array> {
  const { fonts, family, drawable } = await cardFonts(`${Object.values(text).join('')}0123456789`)
  const drawn: CardText = {
    site: drawable(text.site),
    span: drawable(text.span),
    above: drawable(text.above),
    headline: drawable(text.headline),
    by: drawable(text.by),
    from: drawable(text.from),
  }
  const set = setHeadline(drawn.headline, HEADLINE)
  const svg = await satori(card(drawn, set, family, timeStrip(strip)), { ...SHARE_CARD, fonts })
  // The words are outlines by now.
  const image = await renderAsync(svg, { font: { loadSystemFonts: false } })
  return indexedPng(image) ?? image.asPng()
}

function cardText(edition: Contents, article: Article): CardText {
  const from = provenance(edition, article, { url: '' })
  const subjects = article.involvements
    .filter((involvement) => involvement.role === 'subject')
    .flatMap((involvement) => edition.departments.filter((d) => d.id === involvement.department))
    .map((department) => department.short)
  const kicker = article.kicker === undefined ? [] : [setPunctuation(article.kicker)]
  return {
    site: edition.title,
    span: edition.subtitle,
    above: [...kicker, [...new Set(subjects)].join('、')].filter((words) => words !== '').join('　'),
    headline: from.headline,
    by: authors(article)
      .map((author) => author.name)
      .join('　'),
    from: `${newspaperWords(from)}　${publicationWords(from)}`,
  }
}

function namedDays(edition: Contents, article: Article): DaySpan[] {
  return edition.events.filter((event) => event.article === article.id).map((event) => statedDays(event.date))
}

function box(style: CSSProperties, ...children: ReactNode[]): ReactElement {
  return createElement('div', { style: { display: 'flex', ...style } }, ...children)
}

function line(height: number, color: string): ReactElement {
  return box({ width: WIDTH, height, backgroundColor: color, flexShrink: 0 })
}

function card(text: CardText, set: SetHeadline, family: string, strip: ReactElement): ReactElement {
  return box(
    {
      width: SHARE_CARD.width,
      height: SHARE_CARD.height,
      boxSizing: 'border-box',
      padding: `48px ${MARGIN}px 40px`,
      flexDirection: 'column',
      backgroundColor: PAPER,
      color: INK,
      fontFamily: family,
      fontWeight: 400,
    },
    masthead(text),
    line(4, INK),
    box({ height: 3 }),
    line(1, INK),
    box({ ...ONE_LINE, width: WIDTH, marginTop: 30, fontSize: 27, lineHeight: 1.3, color: RED }, text.above),
    headline(set),
    box({ flexGrow: 1 }),
    strip,
    footer(text),
  )
}

function masthead({ site, span }: CardText): ReactElement {
  return box(
    { width: WIDTH, alignItems: 'flex-end', justifyContent: 'space-between', marginBottom: 14 },
    box({ fontSize: 40, lineHeight: 1.1, fontWeight: 700, letterSpacing: 3 }, site),
    box({ fontSize: 22, lineHeight: 1.4, color: INK_2 }, span),
  )
}

function headline({ lines, size }: SetHeadline): ReactElement {
  return box(
    {
      width: WIDTH,
      marginTop: 12,
      flexDirection: 'column',
      fontSize: size,
      lineHeight: HEADLINE.leading,
      fontWeight: 700,
      whiteSpace: 'nowrap',
    },
    ...lines.map((words) => box({ width: WIDTH }, words)),
  )
}

/** The time of the edition, where the article names days of it in red. */
function timeStrip(strip: readonly StripCell[]): ReactElement {
  const room = WIDTH / strip.length
  const cells = strip.map(({ words, named }) =>
    box(
      {
        flexGrow: 1,
        flexBasis: 0,
        height: 38,
        alignItems: 'center',
        justifyContent: 'center',
        fontSize: Math.min(20, room / (DIGIT_EM * words.length)),
        fontWeight: named ? 700 : 400,
        color: named ? PAPER : INK_2,
        backgroundColor: named ? RED : PAPER,
      },
      words,
    ),
  )
  return box(
    {
      width: WIDTH,
      flexShrink: 0,
      borderTop: `1px solid ${RULE}`,
      borderBottom: `1px solid ${RULE}`,
    },
    ...cells,
  )
}

function footer({ by, from }: CardText): ReactElement {
  return box(
    {
      width: WIDTH,
      marginTop: 18,
      flexShrink: 0,
      justifyContent: 'space-between',
      fontSize: 24,
      lineHeight: 1.3,
      color: INK_2,
    },
    box({ ...ONE_LINE, maxWidth: WIDTH - 600 }, by),
    box({ ...ONE_LINE }, from),
  )
}
