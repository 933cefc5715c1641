import { type RegisteredRouter, useRouter } from '@tanstack/react-router'
import { useCallback, useEffect, useEffectEvent } from 'react'
import { type ReaderState, writeAddress } from '../../reader/address.ts'
import { changed, useStateNow } from '../address/reader-state.tsx'
import { leaveForAMoment, mean, meanReturn } from '../place/keeper.ts'
import { stepKey } from '../place/site-history.ts'

/** The step of the history that typing has made and goes on refining, until one leaves it. */
interface TypedStep {
  key: string
  /** Where one was when one began to type. */
  from: { key: string; pathname: string; state: ReaderState }
  /** On the way back from there, as what was typed is gone. */
  leaving: boolean
}

let typed: TypedStep | undefined
/** Whether the change of address that is heard of is our own. */
let underWay = false

function asOurOwn(navigate: () => void): void {
  underWay = true
  navigate()
  underWay = false
}

/** Once one is led back the cursor is in the field again, for other words: one is away for a moment, as after `/`. */
function typeOn(router: RegisteredRouter, left: string): void {
  const field = document.activeElement
  const stop = router.subscribe('onResolved', () => {
    // What was typed last may show only now, while the browser is on its way back.
    if (stepKey(router.history) === left) return
    stop()
    leaveForAMoment()
    if (field instanceof HTMLElement) field.focus({ preventScroll: true })
  })
}

/** What the words in the search field do to the address. */
export interface QueryStep {
  /** Shows the results of a state on the home page: in a new step at first, then in that one. */
  show: (state: ReaderState) => void
  /** Searches for words one types; without any it goes back to where one was when one began, and one types on. */
  search: (words: string) => void
  /** Searches for nothing any more: goes back to where one was when one began to type. */
  clear: () => void
}

/**
 * Where one searches: typing makes one new step, results on the home page, and refines it while one goes on;
 * without words one is back where one was, an open article at its place. A step that one has left is never
 * changed again. `onLeft` is called when one goes elsewhere.
 */
export function useQueryStep(onLeft: () => void): QueryStep {
  const router = useRouter()
  const stateNow = useStateNow()
  const left = useEffectEvent(onLeft)

  useEffect(() => {
    let key = stepKey(router.history)
    return router.history.subscribe(({ location, action }) => {
      const before = key
      key = location.state.__TSR_key ?? ''
      if (action.type === 'REPLACE') {
        if (typed?.key === before) typed.key = key
        return
      }
      const returns = typed?.leaving === true && key === typed.from.key
      typed = undefined
      if (!underWay && !returns) left()
    })
  }, [router])

  const show = useCallback(
    (state: ReaderState) => {
      const here = stepKey(router.history)
      const own = typed?.key === here ? typed : undefined
      const target = { to: '/', search: writeAddress(state) } as const
      if (own?.leaving === true || router.buildLocation(target).href === router.latestLocation.href) return
      const { pathname } = router.latestLocation
      const from = own?.from ?? { key: here, pathname, state: stateNow() }
      mean('stay')
      asOurOwn(() => {
        void router.navigate({ ...target, replace: own !== undefined })
      })
      typed = { key: stepKey(router.history), from, leaving: false }
    },
    [router, stateNow],
  )

  const leave = useCallback(
    ({ key, pathname, state }: TypedStep['from'], replace: boolean) => {
      meanReturn(key)
      asOurOwn(() => {
        void router.navigate({
          to: pathname.startsWith('/departments/') ? '/' : pathname,
          search: writeAddress(changed(state, { query: undefined })),
          replace,
        })
      })
    },
    [router],
  )

  /** Whether there is something to clear, and one is on the way back. */
  const clear = useCallback(() => {
    const here = stepKey(router.history)
    const own = typed?.key === here ? typed : undefined
    if (own === undefined) {
      const from = { key: here, pathname: router.latestLocation.pathname, state: stateNow() }
      if (from.state.query === undefined) return false
      leave(from, false)
      typed = { key: stepKey(router.history), from, leaving: false }
    } else if (own.leaving || stateNow().query === undefined) return false
    else if (own.from.state.query === undefined) {
      own.leaving = true
      router.history.back()
    } else leave(own.from, true)
    return true
  }, [router, stateNow, leave])

  const search = useCallback(
    (words: string) => {
      const query = words.trim()
      if (query === '') {
        const left = stepKey(router.history)
        if (clear()) typeOn(router, left)
      } else show(changed(stateNow(), { query }))
    },
    [router, clear, show, stateNow],
  )
  return { show, search, clear }
}
