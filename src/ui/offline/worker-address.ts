/** The service worker's file, below the site's base. */
export const WORKER_FILE = 'service-worker.js'

/** The name of the only Trusted Types policy of the site. */
export const WORKER_POLICY = 'service-worker'
