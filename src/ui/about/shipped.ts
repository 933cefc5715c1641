import * as z from 'zod/mini'

/** A package that is shipped to the browser, as a part of the site's scripts. */
const ShippedPackage = z.strictObject({
  name: z.string(),
  version: z.string(),
  /** SPDX expression. */
  licence: z.string(),
  /**
   * Bytes of its part in the scripts as they are sent, brotli: a file's bytes are shared out among its packages by the
   * length of their code in it.
   */
  bytes: z.number(),
})
export type ShippedPackage = z.infer<typeof ShippedPackage>

/** What the app's scripts are made of: the site's own code apart from packages, the heaviest first. Workers are all own code, and not counted. */
export const Shipped = z.strictObject({ ownBytes: z.number(), packages: z.array(ShippedPackage) })
export type Shipped = z.infer<typeof Shipped>
