import { Outlet, useParams } from '@tanstack/react-router'
import { useCallback } from 'react'
import type { EventId } from '../../edition/ids.ts'
import { isFiltered } from '../../reader/address.ts'
import { untilHydrated } from '../Island.tsx'
import { toArticle, useArticleHref, useFollow } from '../links.tsx'
import { PartBoundary } from '../lost/PartBoundary.tsx'
import { useChangeState, useReading } from '../reading.tsx'
import type { TimelineSpaceProps } from '../timeline/TimelineSpace.tsx'
import styles from './ReadingLayout.module.css'
import { TimelineIsland } from './TimelineIsland.tsx'

const TimelineSpace = untilHydrated<TimelineSpaceProps>('timeline-space', styles.space)

/**
 * The timeline with home and articles alike; it stays when one goes from one to the other. On an article's
 * page the article comes first: read, heard and drawn before what surrounds it. Wide screens show the
 * timeline above it all the same, in room kept for it.
 */
export function ReadingLayout() {
  const { catalogue, state, selection } = useReading()
  const { articleId } = useParams({ strict: false })
  const change = useChangeState()
  const follow = useFollow()
  const articleHref = useArticleHref()
  const open = articleId === undefined ? undefined : catalogue.article(articleId)?.article.id

  const hrefOf = useCallback(
    (id: EventId) => {
      const event = catalogue.event(id)
      return event === undefined ? '' : articleHref(event.article, event.id)
    },
    [catalogue, articleHref],
  )
  const onOpen = useCallback(
    (id: EventId) => {
      const event = catalogue.event(id)
      if (event !== undefined) follow(toArticle(event.article, state, event.id))
    },
    [catalogue, follow, state],
  )

  const timeline = (
    <div key="timeline" id="timeline" tabIndex={-1} className={styles.timeline} data-after-text={open && ''}>
      <PartBoundary part="时间线">
        <TimelineIsland
          edition={catalogue.edition}
          state={state}
          {...(open === undefined ? {} : { article: open })}
          {...(isFiltered(state) ? { matching: selection.events } : {})}
          hrefOf={hrefOf}
          onOpen={onOpen}
          onChange={change}
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
      {open === undefined ? [timeline, page] : [page, timeline]}
    </div>
  )
}
