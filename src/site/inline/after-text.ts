// Below the text of every page. Once that is painted (the first paint may have shown a part, so two frames more)
// it lets the controls show, and with the late styles the surroundings; at the latest when the page is loaded or
// after ten seconds. A late stylesheet that does not arrive is asked for once more, and without it the rest shows
// as it is; should a script not arrive, the page shows as it does without.
import { allArrived, textPainted, withoutScripts } from '../../ui/loading/phases.ts'

const LATEST_MS = 10_000

const askedAgain = new WeakSet<Node>()
let painted = false

const late = () => document.querySelectorAll<HTMLLinkElement>('link[media]')

function show() {
  for (const link of late()) link.media = 'all'
  allArrived()
}

function look() {
  if (painted && [...late()].every(({ sheet }) => sheet)) show()
}

addEventListener('load', show)
document.addEventListener('load', look, true)
addEventListener(
  'error',
  ({ target }) => {
    if (target instanceof HTMLScriptElement) withoutScripts()
    if (!(target instanceof HTMLLinkElement) || !target.media) return
    if (askedAgain.has(target)) target.remove()
    else {
      const again = target.cloneNode()
      askedAgain.add(again)
      target.replaceWith(again)
    }
    look()
  },
  true,
)
try {
  new PerformanceObserver((list) => {
    if (list.getEntriesByName('first-contentful-paint').length === 0) return
    setTimeout(show, LATEST_MS)
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        painted = true
        textPainted()
        look()
      }),
    )
  }).observe({ type: 'paint', buffered: true })
} catch {
  show()
}
