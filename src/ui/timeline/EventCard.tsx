import { type RefObject, useRef } from 'react'
import type { ArticleId } from '../../edition/ids.ts'
import { quoted, titled } from '../../reader/punctuation.ts'
import type { EventEvidence, PhaseEvidence } from '../../reader/timeline/evidence.ts'
import { DatedSentence } from './DatedSentence.tsx'
import styles from './EventCard.module.css'
import { followPress } from './follow-press.ts'
import { useCardPlace, useLetThrough } from './use-card-place.ts'

/** What a card shows. */
export type CardContent =
  | { type: 'event'; article: ArticleId; evidence: EventEvidence }
  | { type: 'phase'; name: string; reason: string; quotes: readonly PhaseEvidence[] }

interface EventCardProps {
  id: string
  content: CardContent
  /** What the card stands beside. */
  anchor: RefObject<Element | null>
  onPointerEnter: () => void
  onPointerLeave: () => void
}

/** The card beside a mark: its words in their sentence, and where they stand. */
export function EventCard({ id, content, anchor, onPointerEnter, onPointerLeave }: EventCardProps) {
  const card = useRef<HTMLDivElement>(null)
  useCardPlace(card, anchor)
  useLetThrough(card)
  return (
    <div
      className={styles.card}
      ref={card}
      id={id}
      role="tooltip"
      onPointerEnter={onPointerEnter}
      onPointerLeave={(event) => event.buttons === 0 && onPointerLeave()}
      onPointerDown={(event) => {
        // Who selects its words may leave it while the button is down.
        const isWithin = ({ target }: PointerEvent) =>
          target instanceof Node && card.current?.contains(target)
        followPress(event.nativeEvent, {
          onEnd: (release) => isWithin(release) !== true && onPointerLeave(),
          onCancel: onPointerLeave,
        })
      }}
    >
      {content.type === 'event' ? (
        <EventWords {...content.evidence} />
      ) : (
        <PhaseWords name={content.name} reason={content.reason} quotes={content.quotes} />
      )}
    </div>
  )
}

function EventWords({ sentence, date, label, headline, issue, departments, basis }: EventEvidence) {
  return (
    <>
      <p className={styles.head}>
        <strong>{date}</strong> {label}
      </p>
      <DatedSentence sentence={sentence} className={styles.words} markClassName={styles.dating} />
      <p className={styles.source}>
        {titled(headline)}
        {issue !== undefined && ` · ${issue}`}
        {departments.length > 0 && ` · ${departments.join('、')}`} · {basis}
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
        <strong>{quoted(name)}</strong>
      </p>
      {quotes.map(({ quote, headline, issue }) => (
        <p key={`${headline} ${quote}`} className={styles.words}>
          <mark className={styles.dating}>{quote}</mark>
          <span className={styles.source}>
            ——{titled(headline)}
            {issue !== undefined && `，${issue}`}
          </span>
        </p>
      ))}
      <p className={styles.source}>推定：{reason}</p>
    </>
  )
}
