import { type RefObject, useEffect } from 'react'
import type { CardSubject } from './use-card.ts'

/** Ties the card to the mark or phase that it describes, for as long as it is shown. */
export function useDescription(
  anchor: RefObject<Element | null>,
  subject: CardSubject | undefined,
  id: string,
) {
  useEffect(() => {
    const element = anchor.current
    if (subject === undefined || element === null) return
    element.setAttribute('aria-describedby', id)
    return () => element.removeAttribute('aria-describedby')
  }, [anchor, subject, id])
}
