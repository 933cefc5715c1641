/** The service worker's file, below the site's base. */
export const WORKER_FILE = 'service-worker.js'

/** The name of the Trusted Types policy that admits the address of the service worker, and nothing else. */
export const WORKER_POLICY = 'service-worker'

/** How long after the page is loaded it gets the rest of the edition, in ms: text and timeline come first. */
export const AFTER_LOAD_MS = 3000
