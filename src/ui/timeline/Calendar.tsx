import type { TimelineProps } from './props.ts'

export function Calendar(_props: TimelineProps) {
  return null
}
