import { type RefObject, useLayoutEffect, useRef } from 'react'
import type { EventEvidence, PhaseEvidence } from '../../reader/timeline/evidence.ts'
import styles from './EventCard.module.css'

/** What a card shows. */
export type CardContent =
  | { type: 'event'; evidence: EventEvidence }
  | { type: 'phase'; name: string; reason: string; quotes: readonly PhaseEvidence[] }

interface EventCardProps {
  id: string
  content: CardContent
  /** What the card stands beside. */
  anchor: RefObject<Element | null>
  onPointerEnter: () => void
  onPointerLeave: () => void
}

const EDGE = 8

/** The card beside a mark: its words in their sentence, and where they stand. */
export function EventCard({ id, content, anchor, onPointerEnter, onPointerLeave }: EventCardProps) {
  const card = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const place = () => {
      if (card.current !== null && anchor.current !== null) placeBeside(card.current, anchor.current)
    }
    place()
    window.addEventListener('scroll', place, { passive: true, capture: true })
    window.addEventListener('resize', place)
    return () => {
      window.removeEventListener('scroll', place, { capture: true })
      window.removeEventListener('resize', place)
    }
  })
  return (
    <div
      className={styles.card}
      ref={card}
      id={id}
      role="tooltip"
      onPointerEnter={onPointerEnter}
      onPointerLeave={onPointerLeave}
    >
      {content.type === 'event' ? (
        <EventWords {...content.evidence} />
      ) : (
        <PhaseWords name={content.name} reason={content.reason} quotes={content.quotes} />
      )}
    </div>
  )
}

function EventWords({ sentence, date, label, headline, departments, inferred }: EventEvidence) {
  return (
    <>
      <p className={styles.head}>
        <strong>{date}</strong> {label}
      </p>
      <p className={styles.words}>
        {sentence.before}
        <mark className={styles.dating}>{sentence.words}</mark>
        {sentence.after}
      </p>
      <p className={styles.source}>
        《{headline}》{departments.length > 0 && ` · ${departments.join('、')}`} · {inferred}
      </p>
    </>
  )
}

function PhaseWords({
  name,
  reason,
  quotes,
}: {
  name: string
  reason: string
  quotes: readonly PhaseEvidence[]
}) {
  return (
    <>
      <p className={styles.head}>
        <strong>“{name}”</strong>
      </p>
      {quotes.map(({ quote, headline }) => (
        <p key={`${headline} ${quote}`} className={styles.words}>
          <mark className={styles.dating}>{quote}</mark>
          <span className={styles.source}>——《{headline}》</span>
        </p>
      ))}
      <p className={styles.source}>推定：{reason}</p>
    </>
  )
}

function placeBeside(card: HTMLElement, anchor: Element) {
  const target = anchor.getBoundingClientRect()
  const { width, height } = card.getBoundingClientRect()
  const { clientWidth, clientHeight } = document.documentElement
  const left = Math.max(EDGE, Math.min(target.left, clientWidth - width - EDGE))
  const below = target.bottom + EDGE
  const above = target.top - EDGE - height
  const top = below + height <= clientHeight - EDGE || above < EDGE ? below : above
  card.style.setProperty('left', `${left}px`)
  card.style.setProperty('top', `${Math.max(EDGE, Math.min(top, clientHeight - height - EDGE))}px`)
}
