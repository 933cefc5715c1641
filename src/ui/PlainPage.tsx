import type { ReactNode } from 'react'
import styles from './PlainPage.module.css'

/** A page of a few words: its title, and what one can do. */
export function PlainPage({ title, children }: { title: string; children: ReactNode }) {
  return (
    <main id="main" tabIndex={-1} className={styles.page}>
      <h1 className={styles.title}>{title}</h1>
      {children}
    </main>
  )
}
