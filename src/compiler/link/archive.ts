import { createHash } from 'node:crypto'
import {
  type Bundle,
  type DaySpan,
  Edition,
  FORMAT,
  type Redirects,
  type Withdrawal,
} from '../../edition/edition.ts'
import { printEdition, withoutDigest } from '../../edition/serialize.ts'
import type { Registries } from '../read/registries.ts'

const NO_DIGEST = '0'.repeat(64)

/** The whole edition in one piece, with its digest: for people who take it away. */
export function assembleArchive(
  bundles: readonly Bundle[],
  registries: Registries & { own: NonNullable<Registries['own']> },
  span: DaySpan,
  lasting: { redirects: Redirects; withdrawn: Withdrawal[] },
  compiler: string,
): Edition {
  const { own, newspapers, kinds, departments } = registries
  // Bundles were validated when they were made, part by part in the schema's order; parsed again, all would be there twice.
  const frame = Edition.parse({
    format: FORMAT,
    ...own,
    compiler,
    span,
    digest: NO_DIGEST,
    newspapers,
    kinds,
    departments,
    sources: [],
    inferences: [],
    articles: [],
    events: [],
    phases: [],
    ...lasting,
  } satisfies Edition)
  const draft: Edition = {
    ...frame,
    sources: bundles.flatMap((bundle) => bundle.sources),
    inferences: bundles.flatMap((bundle) => bundle.inferences),
    articles: bundles.flatMap((bundle) => bundle.articles),
    events: bundles.flatMap((bundle) => bundle.events),
    phases: bundles.flatMap((bundle) => bundle.phases),
  }
  const digest = createHash('sha256')
    .update(withoutDigest(printEdition(draft)))
    .digest('hex')
  return { ...draft, digest }
}
