import { type RefObject, useEffect, useEffectEvent, useRef, useState } from 'react'
import { passageAddress, passageLinkToSend, quotation } from '../../exports/quotation.ts'
import type { OpenEntry } from '../../reader/catalogue.ts'
import { articleWords, type Place, runOf } from '../../reader/passage/article-words.ts'
import { useSiteAddress } from '../address/site-address.ts'
import { CopyButton } from '../copy/CopyButton.tsx'
import { selectedRange } from '../copy/selected-range.ts'
import { isForPage, isSingleKey } from '../settings/single-keys.ts'
import type { BlockElements } from './dom-place.ts'
import { placeOfRange, rangeOfPlace } from './dom-place.ts'
import styles from './SelectionToolbar.module.css'

interface Props {
  entry: OpenEntry
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
const HEIGHT_PX = 56

/**
 * What can be done with selected words: 复制链接 and 复制引文 beside them. `c` copies the quotation and leaves
 * the selection and the focus in the text; Tab leads into the toolbar, Escape puts it away.
 */
export function SelectionToolbar({ entry, elements, frame }: Props) {
  const address = useSiteAddress()
  const bar = useRef<HTMLDivElement>(null)
  const quotationButton = useRef<HTMLSpanElement>(null)
  const [selected, setSelected] = useState<Selected>()

  const now = () => selectedIn(entry, elements, frame.current)
  const follow = useEffectEvent(() => {
    // Copied by hand where the browser refuses: the selection is then that of the field.
    if (isByHand(document.activeElement, bar.current)) return
    setSelected(now())
  })
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (selected === undefined || event.ctrlKey || event.metaKey || event.altKey) return
    const at = event.target instanceof Element ? event.target : null
    if (event.key === 'Escape') {
      if (bar.current?.contains(at) === true) giveBackFocus(frame.current)
      setSelected(undefined)
    }
    if (!isForPage(event)) return
    if (event.key === 'Tab' && !event.shiftKey && at?.contains(bar.current) === true) {
      event.preventDefault()
      bar.current?.querySelector('button')?.focus({ preventScroll: true })
    }
    if (isSingleKey(event, 'c')) {
      event.preventDefault()
      quotationButton.current?.querySelector('button')?.click()
    }
  })
  useEffect(() => {
    let frameRequest = 0
    let pressed = false
    const soon = () => {
      cancelAnimationFrame(frameRequest)
      // While one still selects, the toolbar would stand in the way.
      if (!pressed) frameRequest = requestAnimationFrame(() => follow())
    }
    const press = ({ target, pointerType }: PointerEvent) => {
      pressed = pointerType === 'mouse' && !(target instanceof Node && bar.current?.contains(target) === true)
      if (pressed) setSelected(undefined)
    }
    const release = () => {
      pressed = false
      soon()
    }
    const listen = (event: KeyboardEvent) => onKey(event)
    soon()
    document.addEventListener('selectionchange', soon)
    document.addEventListener('keydown', listen)
    document.addEventListener('pointerdown', press)
    document.addEventListener('pointerup', release)
    document.addEventListener('pointercancel', release)
    window.addEventListener('blur', release)
    return () => {
      cancelAnimationFrame(frameRequest)
      document.removeEventListener('selectionchange', soon)
      document.removeEventListener('keydown', listen)
      document.removeEventListener('pointerdown', press)
      document.removeEventListener('pointerup', release)
      document.removeEventListener('pointercancel', release)
      window.removeEventListener('blur', release)
    }
  }, [])

  if (selected === undefined) return null
  const { left, top } = selected
  const site = { url: address('') }
  // The words selected at the press: what is shown may be a frame behind.
  const place = () => (now() ?? selected).place
  return (
    <div
      ref={bar}
      role="toolbar"
      aria-label="所选文字"
      className={styles.toolbar}
      style={{ left, top }}
      onMouseDown={(event) => {
        // The selection stays while one presses a button.
        if (!(event.target instanceof HTMLTextAreaElement)) event.preventDefault()
      }}
      onBlur={({ target }) => {
        if (target instanceof HTMLTextAreaElement) requestAnimationFrame(() => follow())
      }}
    >
      <CopyButton
        name="复制链接"
        className={styles.button}
        text={() => passageLinkToSend(entry.article, place(), site)}
        shown={() => passageAddress(entry.article, place(), site)}
      />
      <span ref={quotationButton}>
        <CopyButton
          name="复制引文"
          className={styles.button}
          text={() => quotation(entry.contents, entry.article, place(), site)}
        />
        <span className={styles.key} aria-hidden="true">
          c
        </span>
      </span>
    </div>
  )
}

function isByHand(active: Element | null, bar: Element | null): boolean {
  return active instanceof HTMLTextAreaElement && bar?.contains(active) === true
}

/** To where the text is, so that the keyboard goes on from there once the toolbar is gone. */
function giveBackFocus(frame: HTMLElement | null): void {
  frame?.closest<HTMLElement>('[tabindex]')?.focus({ preventScroll: true })
}

function selectedIn(
  entry: OpenEntry,
  elements: BlockElements,
  frame: HTMLElement | null,
): Selected | undefined {
  const range = selectedRange(document.getSelection())
  if (range === undefined || frame === null) return undefined
  const place = placeOfRange(range, elements)
  if (place === undefined || runOf(articleWords(entry.article), place) === undefined) return undefined
  const lines = [...(rangeOfPlace(place, elements)?.getClientRects() ?? [])]
  const [first, last] = [lines[0], lines.at(-1)]
  if (first === undefined || last === undefined) return undefined
  const box = frame.getBoundingClientRect()
  const furthest = Math.max(0, box.width - WIDTH_PX)
  return {
    place,
    left: Math.min(Math.max(0, last.right - box.left - WIDTH_PX / 2), furthest),
    top: (isHiddenBelow(first.top, last.bottom) ? first.top - HEIGHT_PX : last.bottom) - box.top,
  }
}

/** Whether the bars at the foot of the window would cover a toolbar below the words, and above them is room. */
function isHiddenBelow(top: number, bottom: number): boolean {
  const foot = document.querySelector('[data-dock]:not(:empty)')?.getBoundingClientRect().top ?? innerHeight
  return bottom < innerHeight && bottom + HEIGHT_PX > foot && top > HEIGHT_PX
}
