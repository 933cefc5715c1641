/** The oldest browsers the site is built for. */
export const BROWSERS = ['chrome123', 'firefox121', 'safari17.5']
