import { twoNewspapers } from '../two-newspapers.ts'

const { archive, index, bundles: delivered } = twoNewspapers()
const bundles = delivered.map(({ bundle }) => bundle)

/** The edition of two newspapers: its archive and its index. */
export { archive, index }

/** The id of its article of a name. */
export function idOf(name: string) {
  const found = archive.articles.find(({ id }) => id === name)
  if (found === undefined) throw new Error(`no article ${name}`)
  return found.id
}

/** The bundle that has its article of a name. */
export function bundleOf(name: string) {
  const found = bundles.find(({ articles }) => articles.some(({ id }) => id === name))
  if (found === undefined) throw new Error(`no bundle of ${name}`)
  return found
}
