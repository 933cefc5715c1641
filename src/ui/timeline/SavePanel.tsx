import type { Plan } from '../../reader/timeline/plan.ts'
import type { MarkLink } from './live-mark.ts'
import type { TimelineProps } from './props.ts'

interface SavePanelProps extends Pick<TimelineProps, 'edition' | 'state'> {
  plan: Plan
  links: readonly MarkLink[]
  onClose: () => void
}

export function SavePanel(_props: SavePanelProps) {
  return null
}
