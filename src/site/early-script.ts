import { PREFERENCES_KEY } from '../ui/settings/preferences.ts'

/** Holds for no medium: a stylesheet with it is fetched and waits until the early script says otherwise. */
export const LATE_MEDIA = 'not all'

/**
 * `data-text-first` holds back what surrounds an article until its text has arrived whole and is painted (the
 * first paint may have shown a part, so two frames more) and the late styles are there; at the latest until
 * the page is loaded or for ten seconds; not where the address leads to a note beside the text.
 */
const TEXT_FIRST = `
var painted, whole;
function late() { return [].slice.call(document.querySelectorAll("link[media]")) }
function show() {
  late().forEach(function (link) { link.media = "all" });
  delete d.textFirst
}
function look() {
  if (whole && late().every(function (link) { return link.sheet })) show()
}
function parsed() {
  if (painted && document.readyState != "loading")
    requestAnimationFrame(function () { requestAnimationFrame(function () { whole = 1; look() }) })
}
addEventListener("load", show);
document.addEventListener("load", look, true);
document.addEventListener("readystatechange", parsed);
try {
  new PerformanceObserver(function (list) {
    if (list.getEntriesByName("first-contentful-paint")[0]) { painted = 1; parsed(); setTimeout(show, 1e4) }
  }).observe({ type: "paint", buffered: true });
  if (!/^#about/.test(location.hash)) d.textFirst = ""
} catch (e) {}
`

/**
 * Should a script not arrive, the page shows as it does without. A late stylesheet that does not arrive is
 * asked for once more, and without it the rest shows as it is.
 */
const FAILURES = `
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
`

/** Applies the remembered preferences. */
const PREFERENCES = `
try {
  var stored = JSON.parse(localStorage.getItem(${JSON.stringify(PREFERENCES_KEY)}) || "{}");
  ["theme", "size", "leading", "face"].forEach(function (name) {
    if (typeof stored[name] == "string") d[name] = stored[name]
  })
} catch (e) {}
`

/**
 * The one inline script of every page, allowed by its hash: before the first paint it says that scripts run
 * and applies the remembered preferences; `data-asked` hides what the query string will change until the app
 * has read it, so that nothing shows and then vanishes.
 */
export const EARLY_SCRIPT = withoutSpace(`(function (d) {
d.scripted = "";
if (location.search) d.asked = "";
${TEXT_FIRST}${FAILURES}${PREFERENCES}
})(document.documentElement.dataset)`)

/** A script without the space that only its readers need; every page carries it. */
function withoutSpace(script: string): string {
  return script.replace(/\s*\n\s*/g, ' ').replace(/\s*([(){}[\]=&|?:;,+<>!])\s*/g, '$1')
}
