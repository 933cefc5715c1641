import { MANY_BASE } from './many-issues/many-site.ts'

/** `TEST_PORT` lets two checkouts be tested side by side; each takes this port and the next. */
export const PORT = Number(process.env.TEST_PORT ?? 4199)
export const MANY_PORT = PORT + 1

/** Where the browser tests find the site of ten articles, at the root of its host. */
export const ADDRESS = `http://127.0.0.1:${PORT}/`

/** Where they find the site of many issues, below a base path. */
export const MANY_ADDRESS = `http://127.0.0.1:${MANY_PORT}${MANY_BASE}`
