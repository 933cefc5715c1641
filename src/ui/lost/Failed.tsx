import { useEffect } from 'react'
import styles from './NotFound.module.css'
import { PartMissing, retryAfter } from './part-missing.ts'
import { reloadAfterRedeploy } from './reload.ts'

/** What shows when a page fails: plain words and a way on, never a stack trace. */
export function Failed({ error, reset }: { error: unknown; reset: () => void }) {
  const missing = error instanceof PartMissing
  useEffect(() => {
    if (missing) void reloadAfterRedeploy()
  }, [missing])
  return (
    <main id="main" tabIndex={-1} className={styles.page}>
      <h1 className={styles.title}>这一页未能显示</h1>
      <p>{missing ? '网络断了，或者网站刚刚更新过。' : '程序出了错，文字没有受损。'}</p>
      <p>
        <button type="button" className={styles.retry} onClick={() => retryAfter(error, reset)}>
          重试
        </button>
        <a href={import.meta.env.BASE_URL}>回到首页</a>
      </p>
    </main>
  )
}
