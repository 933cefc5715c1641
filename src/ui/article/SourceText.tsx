import { Fragment, type ReactNode, useEffect } from 'react'
import type { Block } from '../../edition/schema.ts'
import { type SourceLine, type SourceMark, type SourcePiece, sourceLines } from '../../reader/source-lines.ts'
import styles from './SourceText.module.css'

interface Props {
  block: Block
  /** The number of an entry of the article, by its id. */
  numbers: ReadonlyMap<string, number>
}

/** What is what in the source's lines; while they show, words and what stands for them in the text light up together. */
export function SourceLegend() {
  useEffect(() => {
    let lit: Element[] = []
    const light = (event: Event) => {
      for (const element of lit) element.removeAttribute('data-lit')
      lit = event.target instanceof Element ? tied(event.target) : []
      for (const element of lit) element.setAttribute('data-lit', '')
    }
    document.addEventListener('pointerover', light)
    document.addEventListener('focusin', light)
    return () => {
      document.removeEventListener('pointerover', light)
      document.removeEventListener('focusin', light)
      for (const element of lit) element.removeAttribute('data-lit')
    }
  }, [])
  return (
    <p className={styles.legend}>
      行号是抄本的行号。<span className={styles.reset}>,</span> 抄本作半角，阅读时排作全角。
      <span className={styles.join}>⌒</span> 印刷断开，阅读时接排。
      <span className={styles.gap}>〔缺〕</span> 原文缺失，抄本里没有字。
      <span className={styles.aside}>#</span> 抄本的记号，不是文字。
    </p>
  )
}

/** What stands for the same thing in text and source; nothing when it stands in one of them only. */
function tied(element: Element): Element[] {
  const known = element.closest('[data-remark], [data-tie], [id]')
  if (!(known instanceof HTMLElement)) return []
  const fragment = CSS.escape(known.dataset.remark ?? known.dataset.tie ?? known.id)
  const inSource = document.querySelectorAll(`li [data-remark="${fragment}"], li [data-tie="${fragment}"]`)
  return inSource.length === 0 ? [] : [...document.querySelectorAll(`#${fragment}`), ...inSource]
}

/**
 * The lines of the source that a block stands on, numbered as in the file and set as they are; what was
 * joined, is missing or is set otherwise in reading view is shown in its place.
 */
export function SourceText({ block, numbers }: Props) {
  return (
    <ol className={styles.source} aria-label="原文" data-source translate="no">
      {sourceLines(block).map((line) => (
        <li key={line.number} className={styles.line}>
          <span className={styles.number} data-not-text>
            {line.number}
          </span>
          <span>
            <Line line={line} numbers={numbers} />
          </span>
        </li>
      ))}
    </ol>
  )
}

function Line({ line, numbers }: { line: SourceLine; numbers: Props['numbers'] }) {
  if (line.pieces.length === 0)
    return (
      <span className={styles.empty} data-not-text>
        空行
      </span>
    )
  return line.pieces.map((piece, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a line never change
    <Fragment key={i}>
      <Piece piece={piece} numbers={numbers} />
    </Fragment>
  ))
}

function Piece({ piece, numbers }: { piece: SourcePiece; numbers: Props['numbers'] }) {
  switch (piece.type) {
    case 'text':
      return <Marked marks={piece.marks}>{piece.text}</Marked>
    case 'reset':
      return (
        <Marked marks={piece.marks}>
          <span className={styles.reset} title={`阅读时排作“${piece.set}”`}>
            {piece.text}
          </span>
        </Marked>
      )
    case 'aside':
      return <span className={styles.aside}>{piece.text}</span>
    case 'gap':
      return (
        <a className={styles.gap} href={`#${piece.fragment}`} data-remark={piece.fragment}>
          〔{piece.name}〕
        </a>
      )
    case 'join':
      return (
        <a className={styles.join} href={`#${piece.fragment}`} data-remark={piece.fragment} data-not-text>
          {piece.direction === 'to' ? `⌒接第${piece.line}行` : `上接第${piece.line}行⌒`}
        </a>
      )
    case 'reference': {
      const number = numbers.get(piece.fragment)
      return (
        <a
          className={styles.reference}
          href={`#${piece.fragment}`}
          data-remark={piece.fragment}
          data-not-text
          aria-label={`校读说明 ${number}在文中之处`}
        >
          {number}
        </a>
      )
    }
    default:
      return piece satisfies never
  }
}

/** Words with what the edition says of them: a date leads to its place in the text, an entry shows its card. */
function Marked({ marks, children }: { marks: readonly SourceMark[]; children: ReactNode }) {
  const [mark, ...within] = marks
  if (mark === undefined) return children
  const inner = <Marked marks={within}>{children}</Marked>
  switch (mark.type) {
    case 'date':
      return (
        <a className={styles.date} href={`#${mark.fragment}`} data-tie={mark.fragment}>
          {inner}
        </a>
      )
    case 'sic':
    case 'note':
    case 'doubt':
    case 'duration':
      return (
        <span className={styles[mark.type]} data-remark={mark.fragment}>
          {inner}
        </span>
      )
    case 'organisation':
      return <span data-tie={mark.fragment}>{inner}</span>
    default:
      return mark.type satisfies never
  }
}
