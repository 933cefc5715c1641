import type { ReactNode } from 'react'
import { hitFragment, organisationFragment, remarkFragment } from '../../edition/fragments.ts'
import type { WordLengths } from '../../reader/phrases.ts'
import type { Presented } from '../../reader/presentation.ts'
import { gapName } from '../../reader/remark-numbers.ts'
import { BreakableWords } from '../Headline.tsx'
import styles from './Inlines.module.css'

/** What the inlines of an article need to know of their surroundings. */
export interface InlineContext {
  /** The block's place in the article. */
  block: number
  /** The numbers of the article's editorial entries by their ids. */
  numbers: ReadonlyMap<string, number>
  /** The fragment of the address: what it names is highlighted. */
  target: string | undefined
  /** The words between which the lines of a headline break. */
  words?: WordLengths
}

/** What the signs beside words are called. */
const SIGNS = { sic: '存疑', note: '说明', doubt: '待核' } as const

/** A block's inlines in reading view. */
export function Inlines({ pieces, context }: { pieces: readonly Presented[]; context: InlineContext }) {
  return pieces.map((piece) => <Piece key={keyOf(piece)} piece={piece} context={context} />)
}

function keyOf(piece: Presented): string {
  switch (piece.type) {
    case 'text':
      return `t${piece.at}`
    case 'date':
      return piece.event
    case 'organisation':
      return organisationFragment(piece.department)
    case 'byline':
      return `byline-${keyOfFirst(piece.children)}`
    case 'join':
    case 'gap':
    case 'sic':
    case 'note':
    case 'doubt':
    case 'duration':
      return piece.id
    default:
      return piece satisfies never
  }
}

function keyOfFirst(pieces: readonly Presented[]): string {
  const first = pieces[0]
  return first === undefined ? '' : keyOf(first)
}

function Piece({ piece, context }: { piece: Presented; context: InlineContext }) {
  const targeted = (id: string) => (context.target === id ? 'true' : undefined)
  switch (piece.type) {
    case 'text': {
      const { words } = context
      const text = words === undefined ? piece.text : <BreakableWords {...piece} words={words} />
      if (!piece.hit) return text
      const id = hitFragment(context.block, piece.at)
      return (
        <mark id={id} className={styles.hit} data-target={targeted(id)}>
          {text}
        </mark>
      )
    }
    case 'join':
      return <Marker id={piece.id} anchored className={styles.join} label="接排" context={context} />
    case 'gap':
      return (
        <span id={piece.id} className={styles.gap} data-target={targeted(piece.id)} data-remark={piece.id}>
          〔{gapName(piece)}〕
          <Marker id={piece.id} label={gapName(piece)} context={context} />
        </span>
      )
    case 'sic':
    case 'note':
    case 'doubt':
    case 'duration':
      return (
        <>
          <span
            id={piece.id}
            className={styles[piece.type]}
            data-target={targeted(piece.id)}
            data-remark={piece.id}
          >
            <Inlines pieces={piece.children} context={context} />
          </span>
          {piece.type !== 'duration' && <Marker id={piece.id} label={SIGNS[piece.type]} context={context} />}
        </>
      )
    case 'date':
      return (
        <a
          id={piece.event}
          className={styles.date}
          href={`#${piece.event}`}
          data-target={targeted(piece.event)}
          data-event={piece.event}
        >
          <Inlines pieces={piece.children} context={context} />
        </a>
      )
    case 'organisation': {
      const id = organisationFragment(piece.department)
      return (
        <span id={id} className={styles.organisation} data-target={targeted(id)}>
          <Inlines pieces={piece.children} context={context} />
        </span>
      )
    }
    case 'byline':
      return <Inlines pieces={piece.children} context={context} />
    default:
      return piece satisfies never
  }
}

/** The small sign beside a remark's words: it leads to the remark in the margin and describes itself by it. */
function Marker({
  id,
  label,
  context,
  anchored = false,
  className,
}: {
  id: string
  label: string
  context: InlineContext
  anchored?: boolean
  className?: string | undefined
}) {
  // Joins stand in a list of their own, without numbers.
  const number = anchored ? undefined : context.numbers.get(id)
  return (
    <DrawnLink>
      <a
        {...(anchored ? { id } : {})}
        className={className ?? styles.marker}
        href={`#${remarkFragment(id)}`}
        aria-label={number === undefined ? label : `${label}：校读说明 ${number}`}
        aria-describedby={remarkFragment(id)}
        data-remark={id}
        data-number={number}
        data-target={anchored && context.target === id ? 'true' : undefined}
      />
    </DrawnLink>
  )
}

/** Around a link without words, whose sign the style draws: Reader View leaves out what has this class. */
export function DrawnLink({ children }: { children: ReactNode }) {
  return <span className="remark">{children}</span>
}
