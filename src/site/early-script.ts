import { PREFERENCES_KEY } from '../ui/settings/preferences.ts'

/**
 * The one inline script of every page, allowed by its hash: before the first paint it applies the
 * remembered preferences and says that scripts run; `data-asked` hides what the query string will
 * change until the app has read it, so that nothing shows and then vanishes. Should a script not arrive,
 * the page shows as it does without. `data-text-first` holds back what surrounds an article until its text
 * has arrived whole and is painted, at the latest until the page is loaded; not where the address leads to a
 * note beside it.
 */
export const EARLY_SCRIPT = `(function(d){d.scripted="";if(location.search)d.asked="";function show(){delete d.textFirst}function shown(){requestAnimationFrame(document.querySelector("#main+*,#root>footer")?function(){requestAnimationFrame(show)}:shown)}try{new PerformanceObserver(function(l){if(l.getEntriesByName("first-contentful-paint")[0])shown()}).observe({type:"paint",buffered:true});if(!/^#about/.test(location.hash))d.textFirst="";addEventListener("load",show)}catch(e){}addEventListener("error",function(e){if(e.target.localName=="script"){delete d.scripted;delete d.asked}},true);try{var p=JSON.parse(localStorage.getItem(${JSON.stringify(PREFERENCES_KEY)})||"{}");["theme","size","leading","face"].forEach(function(k){if(typeof p[k]=="string")d[k]=p[k]})}catch(e){}})(document.documentElement.dataset)`
