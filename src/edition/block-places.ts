import * as z from 'zod/mini'
import { Ordinal, Words } from './text-schema.ts'

const file = { file: Words, line: Ordinal }

/** Where an editor finds what makes a block: its lines of the text, and the entries of the YAML that speak of it. */
export const BlockPlaces = z.strictObject({
  text: z.strictObject({ ...file, lastLine: Ordinal }),
  entries: z.array(
    z.strictObject({
      /** The entry's path within the YAML: `articles[2].events[0]`. */
      path: Words,
      ...file,
      column: Ordinal,
    }),
  ),
})
export type BlockPlaces = z.infer<typeof BlockPlaces>
