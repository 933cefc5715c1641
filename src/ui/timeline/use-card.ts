import { useEffect, useRef, useState } from 'react'

/** What a card is about. */
export type CardSubject = { type: 'mark'; key: string } | { type: 'phase'; id: string }

const OPEN_MS = 150
const CLOSE_MS = 250

/** Opens a card at once for the focus and after a moment for the pointer, and lets the pointer move into it. */
export function useCard() {
  const [subject, setSubject] = useState<CardSubject>()
  const anchor = useRef<Element | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])

  const show = (next: CardSubject, element: Element) => {
    clearTimeout(timer.current)
    anchor.current = element
    setSubject(next)
  }
  return {
    subject,
    anchor,
    show,
    showSoon(next: CardSubject, element: Element) {
      clearTimeout(timer.current)
      timer.current = setTimeout(() => show(next, element), OPEN_MS)
    },
    hide() {
      clearTimeout(timer.current)
      setSubject(undefined)
    },
    hideSoon() {
      clearTimeout(timer.current)
      timer.current = setTimeout(() => setSubject(undefined), CLOSE_MS)
    },
    keep() {
      clearTimeout(timer.current)
    },
  }
}
