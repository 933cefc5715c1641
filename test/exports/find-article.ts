import type { Article } from '../../src/edition/schema.ts'
import { tenArticles } from '../ten-articles.ts'

/** An article of the ten; an Error when there is none of that id. */
export function findArticle(id: string): Article {
  const article = tenArticles().articles.find((a) => a.id === id)
  if (article === undefined) throw new Error(`no article ${id}`)
  return article
}
