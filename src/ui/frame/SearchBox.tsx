import { useEffect, useRef, useState } from 'react'
import { useIdle } from '../loading/idle.ts'
import { latePart } from '../loading/late-part.tsx'
import styles from './SearchBox.module.css'

const Searching = latePart('搜索', async () => (await import('../search/Searching.tsx')).Searching)

/**
 * The field of full-text search; `/` or Ctrl-K leads here (search-shortcut.ts). What it does while one types comes with its
 * first focus, at the latest when the browser is idle; until then it is a form that loads the page anew.
 */
export function SearchBox() {
  const field = useRef<HTMLInputElement>(null)
  const idle = useIdle()
  const [used, setUsed] = useState(false)

  useEffect(() => {
    if (field.current === document.activeElement || field.current?.value) setUsed(true)
  }, [])

  return (
    <search className={styles.search} data-needs-script>
      <form action={import.meta.env.BASE_URL}>
        <input
          ref={field}
          type="search"
          name="q"
          className={styles.field}
          aria-label="搜索全文"
          aria-keyshortcuts="/ Control+K"
          placeholder="搜索全文"
          autoComplete="off"
          enterKeyHint="search"
          onFocus={() => setUsed(true)}
        />
        <button type="submit" className="unseen" tabIndex={-1}>
          搜索
        </button>
        <span className={styles.key} aria-hidden="true">
          /
        </span>
        {(used || idle) && <Searching field={field} used={used} />}
      </form>
    </search>
  )
}
