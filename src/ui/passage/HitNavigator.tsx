import { useNavigate } from '@tanstack/react-router'
import { useEffect, useEffectEvent, useMemo } from 'react'
import { writeAddress } from '../../reader/address.ts'
import { hitFragments, type SearchResult } from '../../reader/hits.ts'
import { useReaderState } from '../address/reader-state.tsx'
import { goAgain, mean } from '../place/keeper.ts'
import { isForPage } from '../settings/single-keys.ts'
import { Dock } from './Dock.tsx'
import styles from './HitNavigator.module.css'

interface Props {
  result: SearchResult
  /** The fragment of the address: the hit one is at. */
  fragment: string | undefined
}

/** Goes from one place that a search found in the article to the next: by button, or with Alt and an arrow key. */
export function HitNavigator({ result, fragment }: Props) {
  const { state } = useReaderState()
  const navigate = useNavigate()
  const places = useMemo(() => hitFragments(result), [result])
  const at = fragment === undefined ? -1 : places.indexOf(fragment)

  const go = (step: 1 | -1) => {
    const next =
      at === -1 ? (step === 1 ? 0 : places.length - 1) : (at + step + places.length) % places.length
    const hash = places[next]
    if (hash === undefined) return
    if (hash === fragment) return goAgain()
    mean('show')
    void navigate({ to: './', search: writeAddress(state), hash, replace: true })
  }
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || !isForPage(event)) return
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
    event.preventDefault()
    go(event.key === 'ArrowDown' ? 1 : -1)
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event)
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
  }, [])

  if (places.length === 0) return null
  return (
    <Dock>
      {/* biome-ignore lint/a11y/useSemanticElements: no fieldset, there is nothing to fill in */}
      <div role="group" aria-label={`“${state.query}”在本文`} className={styles.hits}>
        <button type="button" className={styles.step} aria-keyshortcuts="Alt+ArrowUp" onClick={() => go(-1)}>
          上一处
        </button>
        <span role="status" className={styles.count}>
          {at === -1 ? `${places.length} 处` : `${at + 1}/${places.length}`}
        </span>
        <button type="button" className={styles.step} aria-keyshortcuts="Alt+ArrowDown" onClick={() => go(1)}>
          下一处
        </button>
      </div>
    </Dock>
  )
}
