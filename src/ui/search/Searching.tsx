import { useNavigate } from '@tanstack/react-router'
import { type RefObject, useEffect } from 'react'
import { writeAddress } from '../../reader/address.ts'
import { whenIdle } from '../idle.ts'
import { changed, useChangeState, useReading } from '../reading.tsx'
import { provideSearch } from '../search-code.ts'
import { prepare, search } from './engine.ts'
import { Suggestions } from './Suggestions.tsx'
import { useTyped } from './typed.ts'

const PAUSE_MS = 100

/** What the search field does: it narrows the edition while one types, kept in the address, and suggests. */
export function Searching({ field }: { field: RefObject<HTMLInputElement | null> }) {
  const { catalogue, state } = useReading()
  const navigate = useNavigate()
  const change = useChangeState()
  const commit = (words: string) => {
    const query = words.trim()
    void navigate({
      to: '/',
      search: writeAddress(changed(state, { query: query === '' ? undefined : query })),
      replace: state.query !== undefined,
      resetScroll: false,
    })
  }
  const { text, composing, done } = useTyped(field, {
    query: state.query,
    onSubmit: commit,
    onClear: () => change({ query: undefined }, { replace: true }),
  })

  useEffect(() => {
    // What an input method is still composing is not yet what one searches for.
    if (text === undefined || composing) return
    const timer = setTimeout(() => {
      if (text.trim() !== (state.query ?? '')) commit(text)
    }, PAUSE_MS)
    return () => clearTimeout(timer)
  })

  useEffect(() => provideSearch(search), [])
  useEffect(() => whenIdle(() => prepare(catalogue.entries)), [catalogue])

  return <Suggestions field={field} typed={text} composing={composing} onChosen={done} />
}
