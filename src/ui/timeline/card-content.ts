import type { Listing } from '../../reader/listing.ts'
import { sentence } from '../../reader/remark-words.ts'
import { evidenceOf, phaseEvidence } from '../../reader/timeline/evidence.ts'
import type { Plan } from '../../reader/timeline/plan.ts'
import type { CardContent } from './EventCard.tsx'
import type { CardSubject } from './use-card.ts'

/** What the card says about a mark or a phase; nothing when it is gone. */
export function cardContent(subject: CardSubject, plan: Plan, edition: Listing): CardContent | undefined {
  switch (subject.type) {
    case 'mark': {
      const item = plan.items.find(({ key }) => key === subject.key)
      return (
        item && {
          type: 'event',
          article: item.mark.event.article,
          evidence: evidenceOf(item.mark.event, edition),
        }
      )
    }
    case 'phase': {
      const phase = edition.phases.find(({ id }) => id === subject.id)
      if (phase === undefined) return undefined
      const inference = edition.inferences.find(
        ({ id, source }) => id === phase.inferred && source === phase.source,
      )
      return {
        type: 'phase',
        name: phase.name,
        reason: inference === undefined ? '' : sentence(inference.reason),
        quotes: phaseEvidence(phase.evidence, edition),
      }
    }
    default:
      return subject satisfies never
  }
}
