/**
 * A page arrives in phases. While `<html>` bears an attribute, styles hold back what waits (`data-scripted` the
 * other way round). All bear theirs from before the first paint; here alone they change. `data-partial` is the build's: the
 * edition has more than the page is made from, so that any query gives the timeline another height.
 *
 * | attribute         | until                               | what waits                                        |
 * | ----------------- | ----------------------------------- | ------------------------------------------------- |
 * | `data-arriving`   | the text is painted                 | controls that need the app; their room is kept    |
 * | `data-text-first` | that, and the late styles are there | `data-after-text`: what surrounds an article      |
 * | `data-asked`      | the app has read the query          | `data-waits-for-query`: what it will change       |
 * | `data-view-asked` | that, and the view asked for shows  | `data-waits-for-view`: it, and what it would move |
 * | `data-scripted`   | a script or the data fails to come  | `data-needs-script`, from then until it does come |
 */
const flags = () => document.documentElement.dataset

let isViewShown = false

/** What gives the timeline another height than it has on the page as it was made. */
const ASKS_FOR_VIEW = /[?&](?:view|lanes|folded|unfolded|full)=/i

/** Before the first paint of a page whose scripts run. */
export function begin({ search, hash }: Location): void {
  const now = flags()
  now.scripted = now.arriving = ''
  if (search !== '') now.asked = ''
  // At a place within the page the window moves with what it shows.
  if (hash === '' && search !== '' && ('partial' in now || ASKS_FOR_VIEW.test(search))) now.viewAsked = ''
  // An address may lead to a note beside the text.
  if (!hash.startsWith('#about')) now.textFirst = ''
}

/** The text is painted: the controls may show. */
export function textPainted(): void {
  delete flags().arriving
}

/** All of the page may show. */
export function allArrived(): void {
  delete flags().arriving
  delete flags().textFirst
}

/** The app has read what the address asks for. */
export function queryRead(): void {
  delete flags().asked
  if (isViewShown || document.getElementById('timeline') === null) delete flags().viewAsked
}

/** The timeline shows as the address asks, as far as the query has been read. */
export function viewShown(): void {
  isViewShown = true
  if (flags().asked === undefined) delete flags().viewAsked
}

/** The page shows as it does where no script runs. */
export function withoutScripts(): void {
  delete flags().scripted
  delete flags().asked
  delete flags().viewAsked
}

/** The page shows with what needs scripts, as in development or when what was gone has come after all. */
export function withScripts(): void {
  flags().scripted = ''
}
