/**
 * How many articles a list shows at first, and by how many it grows. A press on the filter draws the first ones
 * anew within its frame; what is asked for beyond them may take longer.
 */
export const FIRST_ARTICLES = 12
export const MORE_ARTICLES = 30

/** The same of the events of the list view. */
export const FIRST_EVENTS = 30
export const MORE_EVENTS = 100

/** How many events a page lists for those who read without scripts. */
export const MOST_WITHOUT_SCRIPTS = 100
