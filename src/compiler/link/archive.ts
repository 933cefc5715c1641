import { createHash } from 'node:crypto'
import {
  type Bundle,
  type DaySpan,
  Edition,
  FORMAT,
  type Redirects,
  type Withdrawal,
} from '../../edition/edition.ts'
import { serializeEdition, withoutDigest } from '../../edition/serialize.ts'
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
  const draft: Edition = {
    format: FORMAT,
    ...own,
    compiler,
    span,
    digest: NO_DIGEST,
    newspapers,
    kinds,
    departments,
    sources: bundles.flatMap((bundle) => bundle.sources),
    inferences: bundles.flatMap((bundle) => bundle.inferences),
    articles: bundles.flatMap((bundle) => bundle.articles),
    events: bundles.flatMap((bundle) => bundle.events),
    phases: bundles.flatMap((bundle) => bundle.phases),
    ...lasting,
  }
  const digest = createHash('sha256')
    .update(withoutDigest(serializeEdition(draft)))
    .digest('hex')
  return Edition.parse(JSON.parse(serializeEdition({ ...draft, digest })))
}
