import { PREFERENCES_KEY } from '../ui/settings/preferences.ts'

/** Holds for no medium: a stylesheet with it is fetched and waits until the early script says otherwise. */
export const LATE_MEDIA = 'not all'

/** Applies the remembered preferences. */
const PREFERENCES = `try{var p=JSON.parse(localStorage.getItem(${JSON.stringify(PREFERENCES_KEY)})||"{}");["theme","size","leading","face"].forEach(function(k){if(typeof p[k]=="string")d[k]=p[k]})}catch(e){}`

/**
 * `data-text-first` holds back what surrounds an article until its text has arrived whole and is painted (the
 * first paint may have shown a part, so two frames more) and the late styles are there, at the latest until the
 * page is loaded; not where the address leads to a note beside the text. A late stylesheet that does not
 * arrive is taken away, for the app to ask for it again.
 */
const TEXT_FIRST = `var painted,whole,late=function(){return[].slice.call(document.querySelectorAll("link[media]"))};function show(){late().forEach(function(l){l.media="all"});delete d.textFirst}function look(){if(whole&&late().every(function(l){return l.sheet}))show()}function parsed(){if(painted&&document.readyState!="loading")requestAnimationFrame(function(){requestAnimationFrame(function(){whole=1;look()})})}addEventListener("load",show);document.addEventListener("load",look,true);document.addEventListener("readystatechange",parsed);try{new PerformanceObserver(function(l){if(l.getEntriesByName("first-contentful-paint")[0]){painted=1;parsed()}}).observe({type:"paint",buffered:true});if(!/^#about/.test(location.hash))d.textFirst=""}catch(e){}`

/** Should a script not arrive, the page shows as it does without. */
const FAILURES = `addEventListener("error",function(e){var t=e.target;if(t.localName=="script"){delete d.scripted;delete d.asked}if(t.media){t.remove();look()}},true);`

/**
 * The one inline script of every page, allowed by its hash: before the first paint it says that scripts run
 * and applies the remembered preferences; `data-asked` hides what the query string will change until the app
 * has read it, so that nothing shows and then vanishes.
 */
export const EARLY_SCRIPT = `(function(d){d.scripted="";if(location.search)d.asked="";${TEXT_FIRST}${FAILURES}${PREFERENCES}})(document.documentElement.dataset)`
