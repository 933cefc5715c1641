import { sentence } from '../../reader/remark-words.ts'
import { evidenceOf, phaseEvidence, textsOf } from '../../reader/timeline/evidence.ts'
import type { Plan } from '../../reader/timeline/plan.ts'
import type { CardContent } from './EventCard.tsx'
import type { TimelineProps } from './props.ts'
import type { CardSubject } from './use-card.ts'

/** What the card says about a mark or a phase; nothing when it is gone. */
export function cardContent(
  subject: CardSubject,
  plan: Plan,
  { edition, opened }: Pick<TimelineProps, 'edition' | 'opened'>,
): CardContent | undefined {
  switch (subject.type) {
    case 'mark': {
      const event = plan.items.find(({ key }) => key === subject.key)?.mark.event
      return (
        event && {
          type: 'event',
          article: event.article,
          evidence: evidenceOf(event, edition, textsOf(event, edition, opened)),
        }
      )
    }
    case 'phase': {
      const phase = edition.phases.find(({ id }) => id === subject.id)
      if (phase === undefined) return undefined
      const inference = opened
        .get(phase.source)
        ?.inferences.find(({ id, source }) => id === phase.inferred && source === phase.source)
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
