import { useNavigate } from '@tanstack/react-router'
import { useEffect, useEffectEvent, useMemo } from 'react'
import { writeAddress } from '../../reader/address.ts'
import { hitFragments, type RemarkHit, type SearchResult } from '../../reader/hits.ts'
import { setPunctuation } from '../../reader/punctuation.ts'
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
  useRemarkHighlights(result.remarkHits)

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

/** Marks the words found in the margin's remarks, which are not drawn with their hits, without touching them. */
function useRemarkHighlights(hits: readonly RemarkHit[]): void {
  useEffect(() => {
    if (hits.length === 0 || typeof Highlight !== 'function') return
    const mark = () => CSS.highlights.set('remark-hit', new Highlight(...hits.flatMap(rangesOf)))
    mark()
    // The margin's code may come later and draw it anew.
    const observer = new MutationObserver(mark)
    observer.observe(document.body, { childList: true, subtree: true })
    return () => {
      observer.disconnect()
      CSS.highlights.delete('remark-hit')
    }
  }, [hits])
}

function rangesOf({ remark, text, start, end }: RemarkHit): Range[] {
  const entry = document.getElementById(`about-${remark}`)
  if (entry === null) return []
  const walker = document.createTreeWalker(entry, NodeFilter.SHOW_TEXT)
  const ranges: Range[] = []
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const words = node.nodeValue ?? ''
    const at = Math.max(words.indexOf(text), words.indexOf(setPunctuation(text)))
    if (at === -1) continue
    const range = document.createRange()
    range.setStart(node, at + start)
    range.setEnd(node, at + end)
    ranges.push(range)
  }
  return ranges
}
