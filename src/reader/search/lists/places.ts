/** An article takes whole rooms, so that which article a place is of can be said without the length of every text. */
export const ROOM = 256

/** Which article stands in a room, and how many rooms there are. */
export interface Rooms {
  articles: number
  /** For each room the article that stands in it. */
  of: readonly number[]
}

/** Rooms for articles that take so many each. */
export function roomsFor(counts: readonly number[]): Rooms {
  return { articles: counts.length, of: counts.flatMap((count, i) => Array<number>(count).fill(i)) }
}

/** The articles of some places, each once; the places ascend. */
export function articlesAt(places: readonly number[], { of }: Rooms): number[] {
  const articles: number[] = []
  for (const place of places) {
    const article = of[Math.floor(place / ROOM)]
    if (article !== undefined && article !== articles.at(-1)) articles.push(article)
  }
  return articles
}
