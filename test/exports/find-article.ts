import type { Article } from '../../src/edition/schema.ts'
import { realEdition } from '../real-edition.ts'

/** An article of the real edition; an Error when there is none of that id. */
export function findArticle(id: string): Article {
  const article = realEdition().articles.find((a) => a.id === id)
  if (article === undefined) throw new Error(`no article ${id}`)
  return article
}
