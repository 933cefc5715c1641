import { Outlet, useNavigate, useParams } from '@tanstack/react-router'
import { useCallback } from 'react'
import type { EventId } from '../../edition/ids.ts'
import { isFiltered, writeAddress } from '../../reader/address.ts'
import { useArticleHref } from '../links.tsx'
import { PartBoundary } from '../lost/PartBoundary.tsx'
import { useChangeState, useReading } from '../reading.tsx'
import styles from './ReadingLayout.module.css'
import { TimelineIsland } from './TimelineIsland.tsx'

/** The timeline above home and articles alike; it stays when one goes from one to the other. */
export function ReadingLayout() {
  const { catalogue, state, selection } = useReading()
  const { articleId } = useParams({ strict: false })
  const change = useChangeState()
  const navigate = useNavigate()
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
      if (event === undefined) return
      void navigate({
        to: '/articles/$articleId/',
        params: { articleId: event.article },
        search: writeAddress(state),
        hash: event.id,
      })
    },
    [catalogue, navigate, state],
  )

  return (
    <>
      <div className={styles.timeline}>
        <PartBoundary part="时间线">
          <TimelineIsland
            edition={catalogue.edition}
            state={state}
            {...(open === undefined ? {} : { article: open })}
            {...(isFiltered(state) ? { matching: selection.events } : {})}
            hrefOf={hrefOf}
            onOpen={onOpen}
            onChange={change}
            onChooseDepartment={(department, day) =>
              change({ departments: [department], ...(day === undefined ? {} : { from: day, to: day }) })
            }
          />
        </PartBoundary>
      </div>
      <Outlet />
    </>
  )
}
