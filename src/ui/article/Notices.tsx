import { cleared } from '../../reader/cleared.ts'
import { useChangeState, useReaderState } from '../address/reader-state.tsx'
import styles from './Notices.module.css'

/** Says that a linked article is outside the filter, and offers to clear the filter. */
export function OutsideFilter() {
  const { state } = useReaderState()
  const change = useChangeState()
  return (
    <p role="note" className={styles.notice}>
      这篇文章不在当前筛选之内。
      <button type="button" className={styles.action} onClick={() => change(cleared(state))}>
        清除筛选
      </button>
    </p>
  )
}

/** Says that a linked passage is no longer there, and leads to the nearest one. */
export function MovedPassage({ fragment }: { fragment: string | undefined }) {
  return (
    <p role="note" className={styles.notice}>
      链接所指的段落不在这篇文章里。
      {fragment !== undefined && (
        <a className={styles.action} href={`#${fragment}`}>
          看最近的一段
        </a>
      )}
    </p>
  )
}
