import type { Ground } from './finding.ts'
import type { RecognisedArticle } from './recognised-article.ts'

interface Left {
  article: RecognisedArticle
  /** The page it goes on on, and the one that it leaves where that is known. */
  to: string
  from?: string
}

/** The articles that go on on another page, until their rest is found. */
export class Continuations {
  #left: Left[] = []

  /** An article leaves a page. */
  leave(article: RecognisedArticle, to: string, from: string | undefined): void {
    article.goesTo = to
    this.#left.push({ article, to, ...(from !== undefined && { from }) })
  }

  /** The article whose rest begins on a page with a mark that it comes from another; undefined if none left for here. */
  resume(from: string, here: string | undefined): { article: RecognisedArticle; ground: Ground } | undefined {
    const fitting = this.#left.filter(
      (left) => (here === undefined || left.to === here) && (left.from === undefined || left.from === from),
    )
    const [first, second] = fitting
    if (first === undefined) return undefined
    this.#left = this.#left.filter((left) => left !== first)
    delete first.article.goesTo
    const sure = second === undefined
    return {
      article: first.article,
      ground: {
        rule: sure ? `“上接第${from}版”，接前面下转的一篇` : `“上接第${from}版”，下转的不止一篇，按先后相接`,
        confidence: sure ? '高' : '低',
      },
    }
  }
}
