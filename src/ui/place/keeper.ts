import type { RegisteredRouter } from '@tanstack/react-router'
import { decodeTolerantly, encodeFragment } from '../../reader/site-path.ts'
import { isPlainClick } from '../plain-press.ts'
import { announce } from './announce.ts'
import { hold, letGo } from './hold.ts'
import { asPressed, watchPresses } from './pressed-place.ts'
import { show } from './show.ts'
import { LOST_PAGE, stepKey } from './site-history.ts'
import { type StepPlaces, stepPlaces } from './step-places.ts'
import {
  findFocus,
  giveFocus,
  heading,
  isFocusLost,
  placeNow,
  scrollFor,
  type WindowPlace,
} from './window-place.ts'

/**
 * What a navigation means for the window. `go`: to what the address names, window and focus. `show`: there, but
 * the focus stays on the button one presses again. `stay`: nothing moves, what is shown changes under one's hands.
 */
export type Meaning = 'go' | 'show' | 'stay'

type Arrival = { type: Meaning } | { type: 'restore'; place: WindowPlace | undefined }

const SCROLL_PAUSE_MS = 100

interface Keeper {
  router: RegisteredRouter
  places: StepPlaces
  /** The step that the window shows. */
  step: string
  page: string
  arrival: Arrival | undefined
  /** Left for a moment, to come back to: not to be forgotten by scrolling elsewhere. */
  away: boolean
  /** Whether the reader has gone on, on the way: what they do then keeps the focus. */
  goesOn: boolean
}

let keeper: Keeper | undefined
let meant: Arrival | undefined

/** Says what the navigation means that is started next, in the same breath. */
export function mean(meaning: Meaning): void {
  intend({ type: meaning })
}

/** Says that the navigation started next returns to the place of a step that stays in the history. */
export function meanReturn(step: string): void {
  if (keeper?.step === step && !keeper.away) keeper.places.set(step, placeNow())
  intend({ type: 'restore', place: keeper?.places.get(step) })
}

function intend(arrival: Arrival): void {
  meant = arrival
  // Where no navigation follows it must not speak for a later one.
  queueMicrotask(() => {
    if (meant === arrival) meant = undefined
  })
}

/** Goes again to where the address is already. */
export function goAgain(): void {
  if (keeper !== undefined) arrive(keeper, { type: 'go' }, false)
}

/** Remembers where one is before one is led elsewhere on the page, to come back to by {@link comeBack} or Back. */
export function leaveForAMoment(): void {
  if (keeper === undefined || keeper.away) return
  keeper.places.set(keeper.step, { ...placeNow(), returns: true })
  keeper.away = true
}

/** One stays where one was led: what was remembered counts no more. */
export function stayHere(): void {
  if (keeper !== undefined) keeper.away = false
}

/** Comes back from where one was led for a moment; false when one was not. */
export function comeBack(): boolean {
  if (keeper?.away !== true) return false
  keeper.away = false
  restore(keeper.places.get(keeper.step), true)
  return true
}

/**
 * Owns where the window stands and what has the focus whenever the address changes: what is new is gone to, what
 * one comes back to is found as it was left, and the page is announced. Called once, before the app is drawn.
 */
export function keepPlaces(router: RegisteredRouter): void {
  const step = stepKey(router.history)
  const own: Keeper = {
    router,
    places: stepPlaces(),
    step,
    page: window.location.pathname,
    arrival: undefined,
    away: false,
    goesOn: false,
  }
  keeper = own
  const manually = () => {
    window.history.scrollRestoration = 'manual'
  }
  manually()
  openCold(own)

  let timer: ReturnType<typeof setTimeout> | undefined
  const remember = () => {
    clearTimeout(timer)
    if (own.arrival === undefined && !own.away) own.places.set(own.step, placeNow(asPressed()))
  }
  window.addEventListener(
    'scroll',
    () => {
      clearTimeout(timer)
      timer = setTimeout(remember, SCROLL_PAUSE_MS)
    },
    { passive: true },
  )
  window.addEventListener('pagehide', () => {
    remember()
    own.places.store()
    // Until the app is there again the browser does it.
    window.history.scrollRestoration = 'auto'
  })
  window.addEventListener('pageshow', manually)
  const goOn = () => {
    own.goesOn = true
  }
  for (const act of ['input', 'keydown', 'pointerdown']) window.addEventListener(act, goOn, true)
  watchPresses()
  window.addEventListener('click', (event) => followFragment(own, event))

  router.history.subscribe(({ location, action }) => {
    const next = location.state.__TSR_key ?? ''
    const back = action.type !== 'PUSH' && action.type !== 'REPLACE'
    const known = own.places.get(next)
    // When one edits the fragment by hand the browser has already moved.
    if (!(back && known === undefined)) remember()
    clearTimeout(timer)
    letGo()
    const left = own.places.get(own.step)
    if (action.type === 'REPLACE' && left !== undefined) own.places.set(next, left)
    else own.away = false
    if (back) own.arrival = { type: 'restore', place: known }
    // What is put right or refined while one is still on the way changes nothing about the way.
    else if (action.type === 'PUSH' || own.arrival === undefined || meant !== undefined)
      own.arrival = meant ?? { type: action.type === 'PUSH' ? 'go' : 'stay' }
    meant = undefined
    own.step = next
    own.goesOn = false
  })
  router.subscribe('onResolved', () => {
    const { arrival } = own
    if (arrival === undefined) return
    own.arrival = undefined
    const page = window.location.pathname
    const otherPage = page !== own.page
    own.page = page
    arrive(own, arrival, otherPage)
    if (otherPage) announce()
  })
}

/** The fragment of the address, of which the router leaves signs such as commas encoded. */
function fragmentOf(router: RegisteredRouter): string {
  return decodeTolerantly(router.latestLocation.hash)
}

/** A page that has just been loaded stood there before the app, and is where the browser or the reader put it. */
function openCold(own: Keeper): void {
  const known = own.places.get(own.step)
  const [opened] = performance.getEntriesByType('navigation')
  const anew = !(opened instanceof PerformanceNavigationTiming) || opened.type === 'navigate'
  const fragment = fragmentOf(own.router)
  if (!anew && known !== undefined) hold(() => scrollFor(known))
  // Where the browser goes by itself: by the address as it was, before the app put it right.
  else if (fragment !== '' && document.querySelector(':target') === null && window.scrollY < 1) show(fragment)
}

function arrive(own: Keeper, arrival: Arrival, otherPage: boolean): void {
  const fragment = fragmentOf(own.router)
  switch (arrival.type) {
    case 'stay':
      return
    case 'show':
      if (fragment !== '') show(fragment)
      return
    case 'go':
      goTo(own, fragment, otherPage)
      return
    case 'restore':
      if (arrival.place === undefined) goTo(own, fragment, otherPage)
      else restore(arrival.place, mayLead(own, otherPage || arrival.place.returns === true))
      return
    default:
      arrival satisfies never
  }
}

function goTo(own: Keeper, fragment: string, otherPage: boolean): void {
  if (fragment !== '') show(fragment, giveFocus)
  else restore({ y: 0 }, mayLead(own, otherPage))
}

function restore(place: WindowPlace | undefined, leadsFocus: boolean): void {
  if (place === undefined) return
  hold(() => scrollFor(place))
  if (!leadsFocus && !isFocusLost()) return
  const left = findFocus(place.focus)
  if (left === undefined && place.returns === true && document.activeElement instanceof HTMLElement)
    document.activeElement.blur()
  else giveFocus(left ?? heading())
}

/** Whether the focus is led along; never from under the hands of a reader who has gone on meanwhile. */
function mayLead({ goesOn }: Keeper, leads: boolean): boolean {
  return (leads && !goesOn) || isFocusLost()
}

/** A plain click on a link to a place of the page: a step of the history like any other, also to where one is. */
function followFragment({ router }: Keeper, event: MouseEvent): void {
  if (event.defaultPrevented || !isPlainClick(event)) return
  const target = event.target instanceof Element ? event.target : undefined
  const hash = target?.closest('a[href^="#"]')?.getAttribute('href')
  if (hash == null || router.latestLocation.pathname === LOST_PAGE) return
  event.preventDefault()
  const fragment = decodeTolerantly(hash.slice(1))
  if (fragment === fragmentOf(router)) goAgain()
  else {
    mean('go')
    const [page = ''] = router.latestLocation.publicHref.split('#')
    router.history.push(`${page}#${encodeFragment(fragment)}`)
  }
}
