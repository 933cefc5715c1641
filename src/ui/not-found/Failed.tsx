import { useRouter } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { DataMissing } from '../../reader/library.ts'
import { latePart } from '../loading/late-part.tsx'
import { PartMissing, retryAfter } from '../loading/part-missing.ts'
import { Retry } from '../loading/Retry.tsx'
import { reloadAfterRedeploy } from '../loading/reload.ts'
import { PlainPage } from '../PlainPage.tsx'

const KeptTexts = latePart('保存的内容', async () => (await import('../offline/KeptTexts.tsx')).KeptTexts)

type Failure = 'code' | 'data' | 'offline' | 'fault'

const TITLE = '这一页未能显示'
const WORDS: Readonly<Record<Failure, { title: string; words: string }>> = {
  code: { title: TITLE, words: '网络断了，或者网站刚刚更新过。' },
  data: { title: TITLE, words: '文字没有完整送到。' },
  offline: { title: '这一页没有保存在本机', words: '现在没有网络，连上以后可以重试。' },
  fault: { title: TITLE, words: '程序出了错，文字没有受损。' },
}

function failureOf(error: unknown): Failure {
  if (error instanceof PartMissing) return 'code'
  if (error instanceof DataMissing) return navigator.onLine ? 'data' : 'offline'
  return 'fault'
}

/** What shows when a page fails: plain words and a way on, never a stack trace. */
export function Failed({ error, reset }: { error: unknown; reset: () => void }) {
  const router = useRouter()
  const [failure] = useState(() => failureOf(error))
  useEffect(() => {
    if (failure === 'code') void reloadAfterRedeploy()
  }, [failure])
  const dataMissing = failure === 'data' || failure === 'offline'
  // What arrives before a page shows is asked for by the router.
  const again = () => (dataMissing ? void router.invalidate() : reset())
  return (
    <PlainPage title={WORDS[failure].title}>
      <p>{WORDS[failure].words}</p>
      <p>
        <Retry onRetry={() => retryAfter(error, again)} />
        <a href={import.meta.env.BASE_URL}>回到首页</a>
      </p>
      {dataMissing && <KeptTexts />}
    </PlainPage>
  )
}
