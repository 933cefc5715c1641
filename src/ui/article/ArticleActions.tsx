import { useHydrated } from '@tanstack/react-router'
import { useState } from 'react'
import type { Entry } from '../../reader/catalogue.ts'
import { CopyButton } from '../copy/CopyButton.tsx'
import { latePart } from '../lost/late-part.tsx'
import { PartBoundary } from '../lost/PartBoundary.tsx'
import { useSiteAddress } from '../site-address.ts'
import styles from './ArticleActions.module.css'

const CiteDialog = latePart('引用', async () => (await import('./CiteDialog.tsx')).CiteDialog)

interface Props {
  entry: Entry
  withSource: boolean
  onSource: () => void
}

/** What one can do with an article: copy its link, cite it, see its source lines, print it. */
export function ArticleActions({ entry, withSource, onSource }: Props) {
  const address = useSiteAddress()
  const hydrated = useHydrated()
  const [citing, setCiting] = useState(false)
  return (
    <div className={styles.actions} data-needs-script>
      <CopyButton
        name="复制链接"
        className={styles.action}
        text={() => address(`articles/${entry.article.id}/`)}
      />
      <button type="button" className={styles.action} onClick={() => setCiting(true)}>
        引用
      </button>
      <button type="button" className={styles.action} aria-pressed={withSource} onClick={onSource}>
        原文
      </button>
      <button type="button" className={styles.action} onClick={() => hydrated && window.print()}>
        打印
      </button>
      {citing && (
        <PartBoundary part="引用">
          <CiteDialog entry={entry} onClose={() => setCiting(false)} />
        </PartBoundary>
      )}
    </div>
  )
}
