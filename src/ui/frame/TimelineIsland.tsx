import { useHydrated } from '@tanstack/react-router'
import { type ComponentType, createContext, useContext, useEffect, useState } from 'react'
import { whenIdle } from '../idle.ts'
import type { TimelineProps } from '../timeline/props.ts'
import styles from './TimelineIsland.module.css'

/** The timeline itself, where it is at hand from the start: when pages are prerendered. */
export const GivenTimeline = createContext<ComponentType<TimelineProps> | undefined>(undefined)

type Load = () => Promise<ComponentType<TimelineProps>>

const load: Load = async () => (await import('../timeline/Timeline.tsx')).Timeline

/**
 * The timeline, whose code comes after the page's: until then the prerendered drawing stands, links
 * and all, as the server made it. On the server it is rendered whole.
 */
export function TimelineIsland(props: TimelineProps) {
  const hydrated = useHydrated()
  const given = useContext(GivenTimeline)
  const [Timeline, setTimeline] = useState(() => given)
  const [failed, setFailed] = useState(false)

  useEffect(() => {
    if (Timeline !== undefined || failed) return
    return whenIdle(() => {
      load().then(
        (component) => setTimeline(() => component),
        () => setFailed(true),
      )
    })
  }, [Timeline, failed])

  if (Timeline !== undefined) {
    return (
      <div className={styles.island}>
        <Timeline {...props} />
      </div>
    )
  }
  return (
    <>
      {/* React leaves the markup it finds here as the server made it. */}
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: always empty */}
      <div className={styles.island} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: '' }} />
      {hydrated && failed && (
        <p className={styles.failed}>
          时间线未能载入，日期仍可从各篇文章读到。
          <button type="button" className={styles.retry} onClick={() => setFailed(false)}>
            重试
          </button>
        </p>
      )}
    </>
  )
}
