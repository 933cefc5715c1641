import type { ComponentType } from 'react'
import { Island } from '../Island.tsx'
import styles from './NotFound.module.css'
import { importPart } from './part-missing.ts'

const load = async () => (await importPart(() => import('./NearestArticles.tsx'))).NearestArticles

const isPage = (component: unknown): component is ComponentType<object> => typeof component === 'function'

/** The page of an address that leads nowhere; as prerendered until its code is there. */
export function NotFound() {
  return (
    <Island
      name="lost"
      load={load}
      isGiven={isPage}
      props={{}}
      failed={(retry) => (
        <main id="main" className={styles.page}>
          <h1 className={styles.title}>没有这一页</h1>
          <button type="button" className={styles.retry} onClick={retry}>
            重试
          </button>
        </main>
      )}
    />
  )
}
