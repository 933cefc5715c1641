import { useRouter } from '@tanstack/react-router'
import { useEffect } from 'react'
import { DataMissing } from '../../reader/library.ts'
import { latePart } from '../loading/late-part.tsx'
import { PartMissing, retryAfter } from '../loading/part-missing.ts'
import { Retry } from '../loading/Retry.tsx'
import { reloadAfterRedeploy } from '../loading/reload.ts'
import { PlainPage } from '../PlainPage.tsx'

const KeptTexts = latePart('保存的内容', async () => (await import('../offline/parts.ts')).KeptTexts)

/** What shows when a page fails: plain words and a way on, never a stack trace. */
export function Failed({ error, reset }: { error: unknown; reset: () => void }) {
  const router = useRouter()
  const codeMissing = error instanceof PartMissing
  const dataMissing = error instanceof DataMissing
  useEffect(() => {
    if (codeMissing) void reloadAfterRedeploy()
  }, [codeMissing])
  // Data is asked for by the router, before the page shows.
  const again = dataMissing ? () => void router.invalidate() : reset
  return (
    <PlainPage title="这一页未能显示">
      <p>
        {codeMissing
          ? '网络断了，或者网站刚刚更新过。'
          : dataMissing
            ? '它的文字没有完整送到。'
            : '程序出了错，文字没有受损。'}
      </p>
      <p>
        <Retry onRetry={() => retryAfter(error, again)} />
        <a href={import.meta.env.BASE_URL}>回到首页</a>
      </p>
      {dataMissing && <KeptTexts />}
    </PlainPage>
  )
}
