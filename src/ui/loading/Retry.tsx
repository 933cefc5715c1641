import styles from './Retry.module.css'

/** Tries again what did not arrive or failed. */
export function Retry({ onRetry }: { onRetry: () => void }) {
  return (
    <button type="button" className={styles.retry} onClick={onRetry}>
      重试
    </button>
  )
}
