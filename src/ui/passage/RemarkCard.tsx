import { type RefObject, useEffect, useMemo, useState } from 'react'
import type { Article } from '../../edition/schema.ts'
import { type Remark, remarkSentences, remarks } from '../../reader/remarks.ts'
import styles from './RemarkCard.module.css'

interface Shown {
  remark: Remark
  /** Within the text, in CSS pixels. */
  place: { left: number } & ({ top: number } | { bottom: number })
}

const CARD_WIDTH_PX = 288

/**
 * Shows a remark beside its words while the pointer or the focus is on them; Escape puts it away.
 * The same remark stands in the margin, where a screen reader and a page without script find it.
 */
export function RemarkCard({ text, article }: { text: RefObject<HTMLElement | null>; article: Article }) {
  const known = useMemo(() => new Map<string, Remark>(remarks(article).map((r) => [r.id, r])), [article])
  const [shown, setShown] = useState<Shown>()
  useEffect(() => {
    const root = text.current
    if (root === null) return
    const showAt = (element: Element | null) => {
      const words = element?.closest<HTMLElement>('[data-remark]') ?? null
      const found = words?.dataset.remark === undefined ? undefined : known.get(words.dataset.remark)
      if (words === null || found === undefined) return
      setShown({ remark: found, place: placeBeside(words, root) })
    }
    const show = (event: PointerEvent | FocusEvent) => {
      // While one selects, a card would stand in the way.
      if (event instanceof PointerEvent && event.buttons !== 0) return
      if (event.target instanceof Element) showAt(event.target)
    }
    // This code may come after the pointer or the focus did.
    showAt([...root.querySelectorAll('[data-remark]:is(:hover, :focus)')].at(-1) ?? null)
    const hide = (event: PointerEvent | FocusEvent) => {
      const to = event.relatedTarget
      if (to instanceof Element && root.contains(to) && to.closest('[data-remark], [data-card]') !== null)
        return
      setShown(undefined)
    }
    const onEscape = (event: KeyboardEvent) => {
      if (event.key === 'Escape') setShown(undefined)
    }
    root.addEventListener('pointerover', show)
    root.addEventListener('pointerout', hide)
    root.addEventListener('focusin', show)
    root.addEventListener('focusout', hide)
    document.addEventListener('keydown', onEscape)
    return () => {
      root.removeEventListener('pointerover', show)
      root.removeEventListener('pointerout', hide)
      root.removeEventListener('focusin', show)
      root.removeEventListener('focusout', hide)
      document.removeEventListener('keydown', onEscape)
    }
  }, [text, known])
  if (shown === undefined) return null
  const { name, words } = shown.remark
  return (
    <div
      className={styles.card}
      style={{ ...shown.place, width: CARD_WIDTH_PX }}
      data-card
      aria-hidden="true"
    >
      <p className={styles.name}>
        {name}：{words}
      </p>
      {remarkSentences(shown.remark).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </div>
  )
}

/** Below the last line of a remark's words and sign; above the first where the window has little room below. */
function placeBeside(part: HTMLElement, text: Element): Shown['place'] {
  const paragraph = part.closest('p, h1, h2, li') ?? part
  const parts = paragraph.querySelectorAll(`[data-remark="${part.dataset.remark}"]`)
  const lines = [...parts].flatMap((element) => [...element.getClientRects()])
  const top = Math.min(...lines.map((line) => line.top))
  const bottom = Math.max(...lines.map((line) => line.bottom))
  const frame = text.getBoundingClientRect()
  const furthest = Math.max(0, frame.width - CARD_WIDTH_PX)
  const left = Math.min(Math.max(0, part.getBoundingClientRect().left - frame.left), furthest)
  const crowded = bottom > (innerHeight * 2) / 3 && top > innerHeight / 3
  return crowded ? { left, bottom: frame.bottom - top } : { left, top: bottom - frame.top }
}
