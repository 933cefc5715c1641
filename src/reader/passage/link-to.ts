import type { Article } from '../../edition/schema.ts'
import { type ArticleWords, articleWords, type Place, type Run, runOf, spelt } from './article-words.ts'
import { blockName } from './block-name.ts'
import { findPassage } from './find-passage.ts'
import { formatPassageLink, type PassageLink } from './link.ts'

/** Up to how many characters a link quotes a passage whole. */
const QUOTED_WHOLE = 24
/** With how many characters at either end a longer passage is quoted, and how many of context; more if need be. */
const FEWEST_QUOTED = 6
const CONTEXT_STEP = 4

/**
 * The fragment of a link to a passage, without its `#`: as few words as lead back to that very passage.
 * Undefined when the place holds no words, only punctuation.
 */
export function linkTo(article: Article, place: Place): string | undefined {
  const words = articleWords(article)
  const run = runOf(words, place)
  if (run === undefined) return undefined
  for (const link of candidates(article, words, run)) {
    if (leadsTo(article, words, link, run)) return formatPassageLink(link)
  }
  // Not reached: with all the words before it in its block a passage is the first of its kind there.
  throw new RangeError(`no link leads to ${JSON.stringify(place)} in ${article.id}`)
}

function leadsTo(article: Article, words: ArticleWords, link: PassageLink, { start, end }: Run): boolean {
  const found = findPassage(article, link)
  if (found.type !== 'found') return false
  const run = runOf(words, found.place)
  return run?.start === start && run.end === end
}

/** Links to a run, the plainest first. */
function* candidates(article: Article, words: ArticleWords, run: Run): Generator<PassageLink> {
  const first = words.from[run.start]?.block ?? 0
  const last = words.from[run.end - 1]?.block ?? 0
  const block = blockName(article, first)
  const own = words.blocks[first] ?? run
  const following = words.blocks[last] ?? run
  const quote = (start: number, end: number) => spelt(article, words, { start, end })
  const length = run.end - run.start
  const reach = Math.max(run.start - own.start, following.end - run.end, length)
  const whole = first === last && length <= QUOTED_WHOLE

  for (let context = 0; context < reach + CONTEXT_STEP; context += CONTEXT_STEP) {
    const prefix = quote(Math.max(own.start, run.start - context), run.start)
    const suffix = quote(run.end, Math.min(following.end, run.end + context))
    const around = { ...(prefix === '' ? {} : { prefix }), ...(suffix === '' ? {} : { suffix }) }
    if (whole) {
      yield { block, start: quote(run.start, run.end), ...around }
      continue
    }
    const quoted = Math.min(FEWEST_QUOTED + context, Math.ceil(length / 2))
    const end = {
      ...(first === last ? {} : { block: blockName(article, last) }),
      words: quote(run.end - quoted, run.end),
    }
    const link = { block, start: quote(run.start, run.start + quoted), end }
    yield link
    yield { ...link, ...around }
  }
  yield { block, start: quote(run.start, run.end), prefix: quote(own.start, run.start) }
}
