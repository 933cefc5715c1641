/** The site that the browser tests read: built from an edition of the tests' own (build-site.ts). */
export const SITE = '.build/sites/ten-articles'

/** What it is built from. */
export const CONTENT = 'test/editions/ten-articles'
