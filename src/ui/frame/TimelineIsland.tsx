import type { ComponentType } from 'react'
import { Island } from '../Island.tsx'
import { importPart } from '../lost/part-missing.ts'
import type { TimelineProps } from '../timeline/props.ts'
import styles from './TimelineIsland.module.css'

const load = async () => (await importPart(() => import('../timeline/Timeline.tsx'))).Timeline

const isTimeline = (component: unknown): component is ComponentType<TimelineProps> =>
  typeof component === 'function'

/** The timeline; its prerendered drawing stands until its code is there. */
export function TimelineIsland(props: TimelineProps) {
  return (
    <Island
      name="timeline"
      load={load}
      isGiven={isTimeline}
      props={props}
      className={styles.island}
      failed={(retry) => (
        <p className={styles.failed} role="status">
          时间线未能载入，日期仍可从各篇文章读到。
          <button type="button" className={styles.retry} onClick={retry}>
            重试
          </button>
        </p>
      )}
    />
  )
}
