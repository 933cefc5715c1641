import { type RefObject, useEffect, useEffectEvent, useRef, useState } from 'react'
import { passageAddress, quotation } from '../../exports/quotation.ts'
import type { Entry } from '../../reader/catalogue.ts'
import { articleWords, type Place, runOf } from '../../reader/passage/article-words.ts'
import type { BlockElements } from '../article/ArticleText.tsx'
import { CopyButton } from '../copy/CopyButton.tsx'
import { useReading } from '../reading.tsx'
import { useSiteAddress } from '../site-address.ts'
import { placeOfRange } from './dom-place.ts'
import styles from './SelectionToolbar.module.css'

interface Props {
  entry: Entry
  elements: BlockElements
  /** The element within which the toolbar stands. */
  frame: RefObject<HTMLElement | null>
}

interface Selected {
  place: Place
  /** Where the toolbar stands within its frame, in px. */
  left: number
  top: number
}

const WIDTH_PX = 220

/**
 * What can be done with selected words: 复制链接 and 复制引文 beside them. `c` copies the quotation and
 * leads into the toolbar; Escape puts it away.
 */
export function SelectionToolbar({ entry, elements, frame }: Props) {
  const { catalogue } = useReading()
  const address = useSiteAddress()
  const bar = useRef<HTMLDivElement>(null)
  const quotationButton = useRef<HTMLSpanElement>(null)
  const [selected, setSelected] = useState<Selected>()

  const follow = useEffectEvent(() => {
    // Copied by hand where the browser refuses: the selection is then that of the field.
    if (bar.current?.contains(document.activeElement) === true) return
    setSelected(selectedIn(entry, elements, frame.current))
  })
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (selected === undefined) return
    if (event.key === 'Escape') setSelected(undefined)
    const plain = !event.ctrlKey && !event.metaKey && !event.altKey
    const typing = event.target instanceof Element && event.target.matches('input, textarea, select')
    if (event.key !== 'c' || !plain || typing) return
    event.preventDefault()
    const button = quotationButton.current?.querySelector('button')
    button?.focus({ preventScroll: true })
    button?.click()
  })
  useEffect(() => {
    let frameRequest = 0
    const soon = () => {
      cancelAnimationFrame(frameRequest)
      frameRequest = requestAnimationFrame(() => follow())
    }
    const listen = (event: KeyboardEvent) => onKey(event)
    soon()
    document.addEventListener('selectionchange', soon)
    document.addEventListener('keydown', listen)
    return () => {
      cancelAnimationFrame(frameRequest)
      document.removeEventListener('selectionchange', soon)
      document.removeEventListener('keydown', listen)
    }
  }, [])

  if (selected === undefined) return null
  const { place, left, top } = selected
  const site = { url: address('') }
  return (
    <div
      ref={bar}
      role="toolbar"
      aria-label="所选文字"
      className={styles.toolbar}
      style={{ left, top }}
      onMouseDown={(event) => {
        // The selection stays while one presses a button.
        if (!(event.target instanceof HTMLInputElement)) event.preventDefault()
      }}
      onBlur={() => requestAnimationFrame(() => follow())}
    >
      <CopyButton
        name="复制链接"
        className={styles.button}
        text={() => passageAddress(entry.article, place, site)}
      />
      <span ref={quotationButton}>
        <CopyButton
          name="复制引文"
          className={styles.button}
          text={() => quotation(catalogue.edition, entry.article, place, site)}
        />
        <span className={styles.key} aria-hidden="true">
          c
        </span>
      </span>
    </div>
  )
}

function selectedIn(entry: Entry, elements: BlockElements, frame: HTMLElement | null): Selected | undefined {
  const selection = document.getSelection()
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0 || frame === null)
    return undefined
  const range = selection.getRangeAt(0)
  const place = placeOfRange(range, elements)
  if (place === undefined || runOf(articleWords(entry.article), place) === undefined) return undefined
  const last = [...range.getClientRects()].at(-1)
  if (last === undefined) return undefined
  const box = frame.getBoundingClientRect()
  const furthest = Math.max(0, box.width - WIDTH_PX)
  return {
    place,
    left: Math.min(Math.max(0, last.right - box.left - WIDTH_PX / 2), furthest),
    top: last.bottom - box.top,
  }
}
