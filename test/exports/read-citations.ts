import { plugins } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import * as z from 'zod/mini'

const Name = z.union([
  z.pipe(
    z.string(),
    z.transform((name: string) => ({ family: name, literal: undefined })),
  ),
  z.object({
    family: z.optional(z.string()),
    given: z.optional(z.undefined()),
    literal: z.optional(z.string()),
  }),
])

const Item = z.object({
  id: z.string(),
  type: z.string(),
  genre: z.optional(z.string()),
  title: z.optional(z.string()),
  author: z.optional(z.array(Name)),
  /** What a RIS newspaper article's authors become; a lone one is no array. */
  reporter: z.optional(z.union([z.array(Name), Name])),
  'container-title': z.optional(z.string()),
  issued: z.optional(z.object({ 'date-parts': z.array(z.array(z.number())) })),
  language: z.optional(z.string()),
  page: z.optional(z.string()),
  URL: z.optional(z.string()),
  note: z.optional(z.string()),
})

/** The one reference of a file, as Citation.js reads it, whatever its format. */
export function readCitation(file: string) {
  const [item, ...others] = z.array(Item).parse(plugins.input.chain(file, { generateGraph: false }))
  if (item === undefined || others.length > 0) throw new Error(`${others.length + 1} references`)
  const { author, reporter, issued, ...rest } = item
  const names = [author ?? reporter ?? []].flat().map(({ family, literal }) => literal ?? family)
  return { ...rest, names, issued: issued?.['date-parts'][0] }
}
