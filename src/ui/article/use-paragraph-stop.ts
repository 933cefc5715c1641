import { useHydrated } from '@tanstack/react-router'
import { type FocusEvent, type KeyboardEvent, useState } from 'react'
import { blockFragment } from '../../edition/fragments.ts'
import type { Block } from '../../edition/schema.ts'
import { isModified } from '../plain-press.ts'

const NUMBERS = 'a[data-number]:not([data-remark])'

/**
 * The numbers of an article's paragraphs are one Tab stop, at the paragraph that one was last led to; the arrow
 * keys, Home and End go from number to number. Until the app is there every number is a stop.
 */
export function useParagraphStop(blocks: readonly Block[], target: string | undefined) {
  const hydrated = useHydrated()
  const [reached, setReached] = useState<string>()
  const paragraphs = blocks.flatMap((block) =>
    block.type === 'paragraph' ? (blockFragment(block) ?? []) : [],
  )
  const stop = reached ?? (target !== undefined && paragraphs.includes(target) ? target : paragraphs[0])
  return {
    stop: hydrated ? stop : undefined,
    onFocus({ target: element }: FocusEvent) {
      if (element.matches(NUMBERS)) setReached(element.closest('p')?.id)
    },
    onKeyDown(event: KeyboardEvent<HTMLElement>) {
      const { target: element, currentTarget } = event
      if (!(element instanceof HTMLElement) || !element.matches(NUMBERS)) return
      if (isModified(event)) return
      const all = [...currentTarget.querySelectorAll<HTMLElement>(NUMBERS)]
      const next = all[placeAfter(event.key, all.indexOf(element), all.length)]
      if (next === undefined) return
      event.preventDefault()
      next.focus()
    },
  }
}

function placeAfter(key: string, at: number, count: number): number {
  switch (key) {
    case 'ArrowUp':
    case 'ArrowLeft':
      return Math.max(0, at - 1)
    case 'ArrowDown':
    case 'ArrowRight':
      return Math.min(count - 1, at + 1)
    case 'Home':
      return 0
    case 'End':
      return count - 1
    default:
      return -1
  }
}
