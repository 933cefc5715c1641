import { type RefObject, useEffect } from 'react'
import { useReaderState, useStateNow } from '../address/reader-state.tsx'
import { useLibrary } from '../library/library.tsx'
import { useSearchCode } from '../library/search-code.ts'
import { prepare } from '../library/search-engine.ts'
import { whenIdle } from '../loading/idle.ts'
import { importPart } from '../loading/part-missing.ts'
import { useSingleKeys } from '../settings/use-single-keys.ts'
import { useQueryStep } from './query-step.ts'
import { Suggestions } from './Suggestions.tsx'
import { useTyped } from './typed.ts'

const PAUSE_MS = 100

/** What the search field does: it narrows the edition while one types, kept in the address, and suggests once it is used. */
export function Searching({ field, used }: { field: RefObject<HTMLInputElement | null>; used: boolean }) {
  const { catalogue, state, unseen: part } = useReaderState()
  const library = useLibrary()
  const stateNow = useStateNow()
  const step = useQueryStep(() => done())
  const { text, composing, submitted, done } = useTyped(field, {
    query: state.query,
    onSubmit: step.search,
    onClear: step.clear,
  })

  useEffect(() => {
    // What an input method is still composing is not yet what one searches for.
    if (text === undefined || composing || submitted) return
    const timer = setTimeout(() => {
      if (text.trim() !== (stateNow().query ?? '')) step.search(text)
    }, PAUSE_MS)
    return () => clearTimeout(timer)
  })

  const singleKeys = useSingleKeys()
  useEffect(() => {
    field.current?.setAttribute('aria-keyshortcuts', singleKeys ? '/ Control+K' : 'Control+K')
  }, [field, singleKeys])

  const { engine } = useSearchCode(used)
  useEffect(
    () => (engine === undefined ? undefined : whenIdle(() => prepare(catalogue.entries, engine))),
    [catalogue, engine],
  )

  const unseen = part !== undefined
  useEffect(() => {
    if (unseen) void importPart(() => import('./open-kept.ts')).then(({ openKept }) => openKept(library))
  }, [unseen, library])

  const lists = engine?.lists
  useEffect(() => {
    if (lists === undefined) return undefined
    return whenIdle(
      () => void importPart(() => import('./open-kept.ts')).then(({ dropOldLists }) => dropOldLists(lists)),
    )
  }, [lists])

  return (
    <Suggestions
      engine={engine}
      field={field}
      typed={text}
      composing={composing}
      onShow={step.show}
      onChosen={done}
    />
  )
}
