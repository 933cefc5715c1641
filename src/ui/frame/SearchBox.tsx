import { useHydrated, useNavigate } from '@tanstack/react-router'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { writeAddress } from '../../reader/address.ts'
import { changed, useReading } from '../reading.tsx'
import styles from './SearchBox.module.css'

const PAUSE_MS = 250

/** Full-text search: narrows while one types, kept in the address; `/` or Ctrl-K leads here. */
export function SearchBox() {
  const { state } = useReading()
  const navigate = useNavigate()
  const hydrated = useHydrated()
  const field = useRef<HTMLInputElement>(null)
  const [draft, setDraft] = useState<string>()

  const commit = (text: string) => {
    const query = text.trim()
    void navigate({
      to: '/',
      search: writeAddress(changed(state, { query: query === '' ? undefined : query })),
      replace: state.query !== undefined,
      resetScroll: false,
    })
  }

  useEffect(() => {
    if (draft === undefined) return
    const timer = setTimeout(() => {
      if (draft.trim() !== (state.query ?? '')) commit(draft)
    }, PAUSE_MS)
    return () => clearTimeout(timer)
  })

  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const inField =
        event.target instanceof HTMLElement &&
        event.target.matches('input:not([type=checkbox]), textarea, select')
      const slash = event.key === '/' && !inField && !event.ctrlKey && !event.metaKey && !event.altKey
      const ctrlK = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey)
      if (!slash && !ctrlK) return
      event.preventDefault()
      field.current?.focus()
      field.current?.select()
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [])

  const submit = (event: FormEvent) => {
    event.preventDefault()
    commit(draft ?? state.query ?? '')
    setDraft(undefined)
  }

  return (
    <search className={styles.search} data-needs-script>
      <form onSubmit={submit} action={import.meta.env.BASE_URL} method="get">
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
          readOnly={!hydrated}
          value={draft ?? state.query ?? ''}
          onChange={(event) => setDraft(event.target.value)}
          onBlur={() => setDraft(undefined)}
          onKeyDown={(event) => {
            if (event.key === 'Escape' && (draft ?? state.query ?? '') !== '') {
              event.preventDefault()
              setDraft(undefined)
              commit('')
            }
          }}
        />
        <span className={styles.key} aria-hidden="true">
          /
        </span>
      </form>
    </search>
  )
}
