import { useHydrated } from '@tanstack/react-router'
import { useState } from 'react'
import type { OpenEntry } from '../../reader/catalogue.ts'
import { useSiteAddress } from '../address/site-address.ts'
import { CopyButton } from '../copy/CopyButton.tsx'
import { pressedPart } from '../loading/late-part.tsx'
import styles from './ArticleActions.module.css'

const CiteDialog = pressedPart('引用', async () => (await import('./CiteDialog.tsx')).CiteDialog)

interface Props {
  entry: OpenEntry
  withSource: boolean
  onSource: () => void
}

/** What one can do with an article: copy its link, cite it, see its source lines, print it. */
export function ArticleActions({ entry, withSource, onSource }: Props) {
  const address = useSiteAddress()
  // Prerendered buttons can do nothing yet and say so; a press is never lost.
  const waiting = !useHydrated()
  const [citing, setCiting] = useState(false)
  return (
    <div className={styles.actions} data-needs-script>
      <CopyButton
        name="复制链接"
        className={styles.action}
        disabled={waiting}
        text={() => address(`articles/${entry.article.id}/`)}
      />
      <button type="button" className={styles.action} disabled={waiting} onClick={() => setCiting(true)}>
        引用
      </button>
      <button
        type="button"
        className={styles.action}
        aria-pressed={withSource}
        disabled={waiting}
        onClick={onSource}
      >
        原文
      </button>
      <button type="button" className={styles.action} disabled={waiting} onClick={() => window.print()}>
        打印
      </button>
      {citing && <CiteDialog entry={entry} onClose={() => setCiting(false)} />}
    </div>
  )
}
