import { useSyncExternalStore } from 'react'
import { singleKeysOn } from './single-keys.ts'

/** Follows whether shortcuts of a single key are wanted. */
export function useSingleKeys(): boolean {
  return useSyncExternalStore(watch, singleKeysOn, () => true)
}

function watch(onChange: () => void): () => void {
  const observer = new MutationObserver(onChange)
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-keys'] })
  return () => observer.disconnect()
}
