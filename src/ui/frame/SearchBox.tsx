import { useHydrated, useNavigate } from '@tanstack/react-router'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { writeAddress } from '../../reader/address.ts'
import { latePart } from '../lost/late-part.tsx'
import { changed, useReading } from '../reading.tsx'
import type { Popup } from '../search/popup.ts'
import styles from './SearchBox.module.css'

const Suggestions = latePart('建议', async () => (await import('../search/Suggestions.tsx')).Suggestions)

const PAUSE_MS = 100

/**
 * Full-text search: narrows while one types, kept in the address; `/` or Ctrl-K leads here. Suggestions
 * come with the first focus. The field keeps the role searchbox, which has all that a list of
 * suggestions needs but aria-expanded.
 */
export function SearchBox() {
  const { state } = useReading()
  const navigate = useNavigate()
  const hydrated = useHydrated()
  const field = useRef<HTMLInputElement>(null)
  const [draft, setDraft] = useState<string>()
  const [composing, setComposing] = useState(false)
  const [used, setUsed] = useState(false)
  const [popup, setPopup] = useState<Popup>()

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
    // What an input method is still composing is not yet what one searches for.
    if (draft === undefined || composing) return
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
          aria-controls={popup?.list}
          aria-activedescendant={popup?.active}
          aria-autocomplete={popup && 'list'}
          placeholder="搜索全文"
          autoComplete="off"
          enterKeyHint="search"
          readOnly={!hydrated}
          value={draft ?? state.query ?? ''}
          onFocus={() => setUsed(true)}
          onChange={(event) => setDraft(event.target.value)}
          onCompositionStart={() => setComposing(true)}
          onCompositionEnd={() => setComposing(false)}
          onBlur={() => setDraft(undefined)}
          onKeyDown={(event) => {
            const text = draft ?? state.query ?? ''
            if (event.key === 'Escape' && !event.defaultPrevented && text !== '') {
              event.preventDefault()
              setDraft(undefined)
              commit('')
            }
          }}
        />
        <span className={styles.key} aria-hidden="true">
          /
        </span>
        {used && (
          <Suggestions field={field} typed={draft} onPopup={setPopup} onChosen={() => setDraft(undefined)} />
        )}
      </form>
    </search>
  )
}
