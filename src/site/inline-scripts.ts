import { PREFERENCES_KEY } from '../ui/settings/preferences.ts'

/** Holds for no medium: a stylesheet with it is fetched and waits until {@link ARRIVAL_SCRIPT} says otherwise. */
export const LATE_MEDIA = 'not all'

/** Applies the remembered preferences. */
const PREFERENCES = `
try {
  var stored = JSON.parse(localStorage.getItem(${JSON.stringify(PREFERENCES_KEY)}) || "{}");
  ["theme", "size", "leading", "face", "keys"].forEach(function (name) {
    if (typeof stored[name] == "string") d[name] = stored[name]
  })
} catch (e) {}
`

/**
 * In every page's head, and all that must be known before the first paint: that scripts run, and the remembered
 * preferences. `data-asked` hides what the query string will change until the app has read it, so that nothing
 * shows and then vanishes. `data-arriving` holds back the controls that need the app, `data-text-first` what
 * surrounds an article (not where the address leads to a note beside the text); see {@link ARRIVAL_SCRIPT}.
 */
export const EARLY_SCRIPT = withoutSpace(`(function (d) {
d.scripted = d.arriving = "";
if (location.search) d.asked = "";
if (!/^#about/.test(location.hash)) d.textFirst = "";
${PREFERENCES}
})(document.documentElement.dataset)`)

/**
 * Below the text. Once that is painted (the first paint may have shown a part, so two frames more) it lets the
 * controls show, and with the late styles the surroundings; at the latest when the page is loaded or after ten
 * seconds. A late stylesheet that does not arrive is asked for once more, and without it the rest shows as it
 * is; should a script not arrive, the page shows as it does without.
 */
export const ARRIVAL_SCRIPT = withoutSpace(`(function (d) {
var painted;
function late() { return [].slice.call(document.querySelectorAll("link[media]")) }
function show() {
  late().forEach(function (link) { link.media = "all" });
  delete d.arriving;
  delete d.textFirst
}
function look() {
  if (painted && late().every(function (link) { return link.sheet })) show()
}
addEventListener("load", show);
document.addEventListener("load", look, true);
addEventListener("error", function (e) {
  var missing = e.target, again;
  if (missing.localName == "script") { delete d.scripted; delete d.asked }
  if (missing.media) {
    again = missing.cloneNode();
    again.last = 1;
    missing.last ? missing.remove() : missing.replaceWith(again);
    look()
  }
}, true);
try {
  new PerformanceObserver(function (list) {
    if (list.getEntriesByName("first-contentful-paint")[0]) {
      setTimeout(show, 1e4);
      requestAnimationFrame(function () {
        requestAnimationFrame(function () { painted = 1; delete d.arriving; look() })
      })
    }
  }).observe({ type: "paint", buffered: true })
} catch (e) { show() }
})(document.documentElement.dataset)`)

/** A script without the space that only its readers need; every page carries it. */
function withoutSpace(script: string): string {
  return script.replace(/\s*\n\s*/g, ' ').replace(/\s*([(){}[\]=&|?:;,+<>!])\s*/g, '$1')
}
