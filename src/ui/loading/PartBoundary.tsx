import { CatchBoundary } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import styles from './PartBoundary.module.css'
import { retryAfter } from './part-missing.ts'
import { Retry } from './Retry.tsx'

/** Keeps an error in one part of the page to that part: it says so and can be tried again. */
export function PartBoundary({ part, children }: { part: string; children: ReactNode }) {
  return (
    <CatchBoundary
      getResetKey={() => part}
      errorComponent={({ error, reset }) => (
        <p className={styles.part} role="alert">
          {part}未能显示，其余部分照常可读。
          <Retry onRetry={() => retryAfter(error, reset)} />
        </p>
      )}
    >
      {children}
    </CatchBoundary>
  )
}
