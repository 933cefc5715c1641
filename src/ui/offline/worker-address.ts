/** The service worker's file, below the site's base. */
export const WORKER_FILE = 'service-worker.js'

/** The name of the Trusted Types policy that admits the address of the service worker, and nothing else. */
export const WORKER_POLICY = 'service-worker'
