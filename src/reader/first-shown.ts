/** How many articles a list shows at first, and by how many it grows. */
export const STEP = 30

/** How many events a page lists for those who read without scripts. */
export const MOST_WITHOUT_SCRIPTS = 100
