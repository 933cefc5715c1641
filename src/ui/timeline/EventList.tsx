import { Fragment, memo, useEffect, useMemo, useRef } from 'react'
import { keyOfEvent } from '../../reader/event-key.ts'
import { FIRST_EVENTS, MORE_EVENTS } from '../../reader/first-shown.ts'
import type { ListedEvent, Listing } from '../../reader/listing.ts'
import { titled } from '../../reader/punctuation.ts'
import { evidenceOf, type Texts, textsOf } from '../../reader/timeline/evidence.ts'
import { firstEvents } from '../../reader/timeline/first-events.ts'
import { eventsInTime } from '../../reader/timeline/marks.ts'
import { isPlainClick } from '../plain-press.ts'
import { DatedSentence } from './DatedSentence.tsx'
import styles from './EventList.module.css'
import type { TimelineProps } from './props.ts'

interface EventListProps
  extends Pick<
    TimelineProps,
    'edition' | 'opened' | 'matching' | 'article' | 'hrefOf' | 'onOpen' | 'grown' | 'onGrow'
  > {
  /** Leaves out the sentences, which every page would have to carry. */
  brief?: boolean
  /** The most events to list, where all would be a burden to every page; the rest is counted, and said to be in the issues. */
  most?: number
}

/** The same events as the drawing, in order of time; those outside the filter are only counted. */
export function EventList({
  edition,
  opened,
  matching,
  article,
  hrefOf,
  onOpen,
  grown = FIRST_EVENTS,
  onGrow,
  brief = false,
  most,
}: EventListProps) {
  const list = useRef<HTMLOListElement>(null)
  const firstNew = useRef<number>(undefined)
  useEffect(() => {
    const nth = firstNew.current
    firstNew.current = undefined
    if (nth === undefined) return
    list.current?.querySelectorAll<HTMLElement>('li > a')[nth]?.focus({ preventScroll: true })
  })
  const all = useMemo(() => eventsInTime(edition), [edition])
  const { first, passing } = firstEvents(all, matching, most ?? grown)
  const hidden = all.length - passing
  const left = passing - first.length
  return (
    <div className={styles.list}>
      <ol className={styles.events} ref={list}>
        {first.map(({ event }) => (
          <li key={keyOfEvent(event)} className={styles.event}>
            <a
              className={styles.link}
              href={hrefOf(keyOfEvent(event))}
              aria-current={event.article === article ? 'true' : undefined}
              onClick={(click) => {
                if (!isPlainClick(click)) return
                click.preventDefault()
                onOpen(keyOfEvent(event))
              }}
            >
              <EventName event={event} edition={edition} />
            </a>
            {!brief && <Evidence event={event} edition={edition} texts={textsOf(event, edition, opened)} />}
          </li>
        ))}
      </ol>
      {left > 0 && (
        <p className={styles.hidden}>
          {most === undefined ? (
            <button
              type="button"
              className={styles.more}
              onClick={() => {
                firstNew.current = grown
                onGrow?.(grown + MORE_EVENTS)
              }}
            >
              更多（还有 {left} 条）
            </button>
          ) : (
            <>
              还有 {left} 条，在<a href={`${import.meta.env.BASE_URL}issues/`}>各期</a>
              的文章里
            </>
          )}
        </p>
      )}
      {hidden > 0 && <p className={styles.hidden}>另有 {hidden} 条不在筛选之内</p>}
    </div>
  )
}

interface EventWordsProps {
  event: ListedEvent
  edition: Listing
}

// A press on the filter gives each event another address, and none another word.
const EventName = memo(({ event, edition }: EventWordsProps) => {
  const { date, label } = evidenceOf(event, edition)
  return (
    <>
      <span className={styles.date}>{date}</span> <span className={styles.label}>{label}</span>
    </>
  )
})

const Evidence = memo(({ event, edition, texts }: EventWordsProps & { texts: Texts | undefined }) => {
  const { sentence, headline, issue, departments } = evidenceOf(event, edition, texts)
  return (
    <>
      <DatedSentence sentence={sentence} className={styles.words} markClassName={styles.dating} />
      <p className={styles.source}>
        {titled(headline)}
        {issue !== undefined && ` · ${issue}`}
        {departments.map((name, at) => (
          <Fragment key={name}>
            {at === 0 ? ' · ' : '、'}
            <span className={styles.department}>{name}</span>
          </Fragment>
        ))}
      </p>
    </>
  )
})
