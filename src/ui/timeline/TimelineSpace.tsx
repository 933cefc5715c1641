import type { ArticleId } from '../../edition/ids.ts'
import { WHOLE_EDITION } from '../../reader/address.ts'
import type { Listing } from '../../reader/listing.ts'
import { laneStates } from '../../reader/timeline/lane-states.ts'
import { AROUND_TIMELINE, AXIS_ROW, HEADER_ROW, LEGEND_ROW, PHASE_ROW } from '../../reader/timeline/scale.ts'
import { planSheet, sheetOf } from '../../reader/timeline/sheet.ts'
import { Strut } from './Strut.tsx'

const AROUND = AROUND_TIMELINE + HEADER_ROW + AXIS_ROW + LEGEND_ROW
/** The hairlines around axis, phases and the whole, 4 px. */
const HAIRLINES = 0.25

export interface TimelineSpaceProps {
  edition: Listing
  article: ArticleId
}

/** The room that the timeline will take on a wide page, kept while the page is still arriving. */
export function TimelineSpace({ edition, article }: TimelineSpaceProps) {
  const { lanes: mode } = WHOLE_EDITION
  const plan = planSheet(sheetOf(edition, mode, article), laneStates({}, article))
  const phases = plan.phases.length > 0 ? PHASE_ROW : 0
  return <Strut height={AROUND + HAIRLINES + phases + plan.height} />
}
