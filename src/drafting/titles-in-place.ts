import type { LineKind } from './finding.ts'
import type { PageLine } from './page-line.ts'
import type { RecognisedArticle } from './recognised-article.ts'

/** What decides whether titles open an article: themselves, what stands around them, what there is already. */
export interface Titles {
  group: readonly PageLine[]
  /** The line after them, and the last one before the next titles. */
  next: PageLine | undefined
  end: PageLine | undefined
  /** The first of the next titles. */
  later: PageLine | undefined
  current: RecognisedArticle | undefined
  kindOf(line: PageLine | undefined): LineKind | undefined
}
