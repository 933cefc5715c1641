import type { Ground } from './finding.ts'
import type { PageLine } from './page-line.ts'

export type PartType = 'kicker' | 'headline' | 'deck' | 'byline' | 'heading' | 'photo-credit' | 'paragraph'

/** A line of an article, or words of one, and what it is. */
export interface Part {
  type: PartType
  line: PageLine
  /** The words, where two parts share the line. */
  exact?: string
  ground?: Ground
  /** Whether it is a paragraph by itself though no sentence ends there: a sign-off, a note. */
  whole?: true
  /** Why the article goes on here, away from the lines before. */
  continued?: Ground
}

/** An article as it is recognised: its parts in the order of the text. */
export interface RecognisedArticle {
  ground: Ground
  parts: Part[]
  /** The page that its rest is on, or its beginning, where that is not in the text. */
  goesTo?: string
  comesFrom?: string
}

/** The headline of an article. */
export function headlineOf({ parts }: RecognisedArticle): Part | undefined {
  return parts.find(({ type }) => type === 'headline')
}
