import type { ArticleId } from '../../edition/ids.ts'
import { WHOLE_EDITION } from '../../reader/address.ts'
import type { Listing } from '../../reader/listing.ts'
import { laneStates } from '../../reader/timeline/lane-states.ts'
import { PHASE_ROW } from '../../reader/timeline/scale.ts'
import { planSheet, sheetOf } from '../../reader/timeline/sheet.ts'
import { Strut } from './Strut.tsx'

/** Heights in rem of what stands around the lanes where nothing wraps: padding, header, axis, legend. */
const AROUND = 1.75 + 2.5 + 2.25 + 1.875
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
