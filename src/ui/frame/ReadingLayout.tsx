import { Outlet, useParams } from '@tanstack/react-router'
import { useCallback } from 'react'
import type { ArticleId, EventKey } from '../../edition/ids.ts'
import { isFiltered } from '../../reader/address.ts'
import { FIRST_EVENTS } from '../../reader/first-shown.ts'
import { toArticle, useArticleHref, useFollow } from '../address/links.tsx'
import { useChangeState, useReaderState } from '../address/reader-state.tsx'
import { useLibrary } from '../library/library.tsx'
import { untilHydrated } from '../loading/Island.tsx'
import { PartBoundary } from '../loading/PartBoundary.tsx'
import { useStepState } from '../place/step-state.ts'
import type { TimelineSpaceProps } from '../timeline/TimelineSpace.tsx'
import styles from './ReadingLayout.module.css'
import { TimelineIsland } from './TimelineIsland.tsx'
import { useTimelinePlace } from './use-timeline-place.ts'

const TimelineSpace = untilHydrated<TimelineSpaceProps>('timeline-space', styles.space)

const howManyEvents = (stored: unknown) => (typeof stored === 'number' ? stored : FIRST_EVENTS)

/**
 * The timeline with home and articles alike; it stays when one goes from one to the other. On an article's
 * page the article arrives first and is drawn before what surrounds it. Wide screens show the timeline above
 * it, in room kept for it, and it comes before the article once it is there.
 */
export function ReadingLayout() {
  const { catalogue, state, selection } = useReaderState()
  const { articleId } = useParams({ strict: false })
  const change = useChangeState()
  const follow = useFollow()
  const articleHref = useArticleHref()
  const open = articleId === undefined ? undefined : catalogue.article(articleId)?.article.id

  const hrefOf = useCallback(
    (key: EventKey) => {
      const event = catalogue.event(key)
      return event === undefined ? '' : articleHref(event.article, event.id)
    },
    [catalogue, articleHref],
  )
  const onOpen = useCallback(
    (key: EventKey) => {
      const event = catalogue.event(key)
      if (event !== undefined) follow(toArticle(event.article, state, event.id))
    },
    [catalogue, follow, state],
  )

  const [grown, setGrown] = useStepState('grown-events', howManyEvents)
  const { first, key, onArrive } = useTimelinePlace(open)
  const library = useLibrary()
  const onNeed = useCallback(
    (article: ArticleId) => {
      const entry = library.catalogue().article(article)
      if (entry !== undefined) void library.open([entry])
    },
    [library],
  )

  const timeline = (
    <div
      key={key}
      id="timeline"
      tabIndex={-1}
      className={styles.timeline}
      data-after-text={open && ''}
      data-waits-for-view
    >
      <PartBoundary part="时间线">
        <TimelineIsland
          edition={catalogue.edition}
          opened={catalogue.opened}
          isPart={!catalogue.complete}
          state={state}
          {...(open === undefined ? {} : { article: open })}
          {...(isFiltered(state) ? { matching: selection.events } : {})}
          hrefOf={hrefOf}
          onOpen={onOpen}
          onNeed={onNeed}
          onChange={change}
          onArrive={onArrive}
          grown={grown}
          onGrow={setGrown}
          onChooseDepartments={(departments, days) => change({ departments, ...days })}
        />
      </PartBoundary>
    </div>
  )
  const page = <Outlet key="page" />
  return (
    <div className={open === undefined ? undefined : styles.articleFirst}>
      {open !== undefined && <TimelineSpace edition={catalogue.edition} article={open} />}
      {/* One list in both orders, so that React moves the timeline and never makes it anew. */}
      {first ? [timeline, page] : [page, timeline]}
    </div>
  )
}
