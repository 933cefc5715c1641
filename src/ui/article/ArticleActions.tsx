import { useHydrated } from '@tanstack/react-router'
import type { Entry } from '../../reader/catalogue.ts'
import { CopyButton } from '../copy/CopyButton.tsx'
import { useSiteAddress } from '../site-address.ts'
import styles from './ArticleActions.module.css'
import { CiteDialog } from './CiteDialog.tsx'

interface Props {
  entry: Entry
  withSource: boolean
  onSource: () => void
}

/** What one can do with an article: copy its link, cite it, see its source lines, print it. */
export function ArticleActions({ entry, withSource, onSource }: Props) {
  const address = useSiteAddress()
  const hydrated = useHydrated()
  return (
    <div className={styles.actions} data-needs-script>
      <CopyButton
        name="复制链接"
        className={styles.action}
        text={() => address(`articles/${entry.article.id}/`)}
      />
      <CiteDialog entry={entry} className={styles.action} />
      <button type="button" className={styles.action} aria-pressed={withSource} onClick={onSource}>
        原文
      </button>
      <button type="button" className={styles.action} onClick={() => hydrated && window.print()}>
        打印
      </button>
    </div>
  )
}
