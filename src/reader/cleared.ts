import type { ReaderState } from './address.ts'

/** What takes every filter off a state; how the timeline is shown stays. */
export function cleared(state: ReaderState) {
  return {
    ...state,
    departments: [],
    newspapers: undefined,
    from: undefined,
    to: undefined,
    query: undefined,
  }
}
