import { useEffect } from 'react'
import { PlainPage } from '../PlainPage.tsx'
import { PartMissing, retryAfter } from './part-missing.ts'
import { Retry } from './Retry.tsx'
import { reloadAfterRedeploy } from './reload.ts'

/** What shows when a page fails: plain words and a way on, never a stack trace. */
export function Failed({ error, reset }: { error: unknown; reset: () => void }) {
  const missing = error instanceof PartMissing
  useEffect(() => {
    if (missing) void reloadAfterRedeploy()
  }, [missing])
  return (
    <PlainPage title="这一页未能显示">
      <p>{missing ? '网络断了，或者网站刚刚更新过。' : '程序出了错，文字没有受损。'}</p>
      <p>
        <Retry onRetry={() => retryAfter(error, reset)} />
        <a href={import.meta.env.BASE_URL}>回到首页</a>
      </p>
    </PlainPage>
  )
}
