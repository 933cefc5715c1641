import type { ComponentType } from 'react'
import { Island } from '../Island.tsx'
import { importPart } from '../lost/part-missing.ts'
import type { MarginProps } from './Margin.tsx'
import styles from './MarginIsland.module.css'

const load = async () => (await importPart(() => import('./Margin.tsx'))).Margin

const isMargin = (component: unknown): component is ComponentType<MarginProps> =>
  typeof component === 'function'

/** The margin of an article; it reads as prerendered until its code is there. */
export function MarginIsland(props: MarginProps) {
  return (
    <Island
      name="margin"
      load={load}
      isGiven={isMargin}
      props={props}
      className={styles.margin}
      failed={(retry) => (
        <button type="button" className={styles.retry} onClick={retry}>
          本文资料未能载入，重试
        </button>
      )}
    />
  )
}
