const CONTROLS =
  'a[href], button:enabled, input:enabled, select:enabled, textarea:enabled, summary, [tabindex="0"]'
const LANDMARKS = 'main, aside, nav, search, header, footer, section, dialog'
const TRAIL_LENGTH = 8

/** What has the focus, and what is around it, should it vanish. */
interface Held {
  element: Element
  /** Names who takes the focus: the element with the same word in `data-takes-focus`. */
  heir: string | undefined
  /** The landmarks around it, innermost first. */
  landmarks: readonly Element[]
  /** The controls of the innermost landmark in order. */
  neighbours: readonly Element[]
  /** Which of them it is to a reader. */
  identity: string
}

/**
 * Hands the focus on when what has it vanishes, as a button does that puts its own panel away: to the heir
 * that `data-heir` names around it, else to what comes next in its landmark (in the main part to that itself),
 * else (a bar that was alone in its landmark) to where the focus came from. Made anew, as by code that takes a prerendered part's
 * place, it has it again. A main part that vanishes is a page that one leaves.
 */
export function keepFocus(): void {
  let held: Held | undefined
  let trail: Element[] = []

  const hold = (target: EventTarget | null) => {
    if (!(target instanceof Element) || target === document.body) return
    const landmarks = landmarksAround(target)
    trail = [target, ...trail.filter((element) => element !== target)].slice(0, TRAIL_LENGTH)
    held = {
      element: target,
      heir: target.closest('[data-heir]')?.getAttribute('data-heir') ?? undefined,
      landmarks,
      neighbours: [...(landmarks[0]?.querySelectorAll(CONTROLS) ?? [])],
      identity: identityOf(target),
    }
  }
  const handOver = () => {
    if (held === undefined || hasFocus() || isShown(held.element)) return
    const heir = heirOf(held, trail)
    held = undefined
    heir?.focus({ preventScroll: true })
  }
  const onLeave = ({ relatedTarget }: FocusEvent) => {
    if (relatedTarget !== null) return
    requestAnimationFrame(() => {
      handOver()
      // Left by a press on nothing: what vanishes later is no loss.
      if (!hasFocus()) held = undefined
    })
  }
  const observer = new MutationObserver(handOver)
  observer.observe(document.body, { childList: true, subtree: true })
  const onFocus = ({ target }: FocusEvent) => hold(target)
  // What has been reached before the app was there counts.
  hold(document.activeElement)
  document.addEventListener('focusin', onFocus)
  document.addEventListener('focusout', onLeave)
}

function hasFocus(): boolean {
  return document.activeElement !== null && document.activeElement !== document.body
}

function isShown(element: Element): boolean {
  return element.isConnected && element.checkVisibility({ visibilityProperty: true })
}

function landmarksAround(element: Element): Element[] {
  const landmark = element.closest(LANDMARKS)
  if (landmark === null) return []
  return [landmark, ...(landmark.parentElement === null ? [] : landmarksAround(landmark.parentElement))]
}

function canTake(element: Element | null): element is HTMLElement | SVGElement {
  if (!(element instanceof HTMLElement || element instanceof SVGElement) || !isShown(element)) return false
  // A paragraph that one was led to had the focus for that once.
  return element.tabIndex >= 0 || element.hasAttribute('tabindex')
}

function identityOf(element: Element): string {
  return [element.tagName, element.getAttribute('href'), element.ariaLabel ?? element.textContent].join(' ')
}

function heirOf({ element, heir, landmarks, neighbours, identity }: Held, trail: readonly Element[]) {
  const named = heir === undefined ? null : document.querySelector(`[data-takes-focus="${heir}"]`)
  if (canTake(named)) return named
  const main = document.querySelector('main')
  if (landmarks.length === 0) return [...trail, main].find(canTake)
  const left = landmarks.find(isShown)
  const anew = [...(left?.querySelectorAll(CONTROLS) ?? [])].find(
    (control) => canTake(control) && !neighbours.includes(control) && identityOf(control) === identity,
  )
  if (anew !== undefined && canTake(anew)) return anew
  if (left === main) return canTake(main) ? main : undefined
  if (left === undefined || left !== landmarks[0]) return undefined
  const at = neighbours.indexOf(element)
  return [
    ...neighbours.slice(at + 1),
    ...neighbours.slice(0, Math.max(0, at)).reverse(),
    ...trail,
    main,
  ].find(canTake)
}
