import type { Contents } from '../edition/edition.ts'
import type { InferenceId, SourceId } from '../edition/ids.ts'
import type { Evidence, Inference } from '../edition/schema.ts'
import type { Listing } from './listing.ts'
import { issueBeside } from './told-apart.ts'

/** What is concluded alike of one or several sources. */
export interface SharedInference extends Pick<Inference, 'what' | 'value' | 'reason'> {
  /** The places on the page about the edition that links to it name. */
  fragments: readonly string[]
  /** Newspaper and day of each issue it is of, where the edition has several. */
  issues: readonly string[]
  evidence: readonly Evidence[]
}

type Known = Pick<Listing, 'sources' | 'newspapers' | 'span'> & Pick<Contents, 'inferences'>

/** The place of an inference on the page about the edition: inference ids are their source's own. */
export function inferenceFragment(
  { sources }: Pick<Listing, 'sources'>,
  source: SourceId,
  id: InferenceId,
): string {
  return sources.length === 1 ? `inference-${id}` : `inference-${source}-${id}`
}

/** Everything the edition concludes, in its order; what is concluded of several sources in the same words once. */
export function sharedInferences(edition: Known): SharedInference[] {
  const issues = new Map(edition.sources.map(({ id, issue }) => [id, issueBeside(edition, issue)]))
  const shared = new Map<string, Inference[]>()
  for (const inference of edition.inferences) {
    const key = JSON.stringify([inference.what, inference.value, inference.reason])
    const known = shared.get(key)
    if (known === undefined) shared.set(key, [inference])
    else known.push(inference)
  }
  return [...shared.values()].flatMap((alike) => {
    const [first] = alike
    if (first === undefined) return []
    const { what, value, reason } = first
    return {
      what,
      value,
      reason,
      fragments: alike.map(({ source, id }) => inferenceFragment(edition, source, id)),
      issues: [...new Set(alike.flatMap(({ source }) => issues.get(source) ?? []))],
      evidence: alike.flatMap(({ evidence }) => evidence),
    }
  })
}
