import type { Edition } from '../../../src/edition/edition.ts'
import type { EventDate } from '../../../src/edition/schema.ts'

interface Item {
  id: string
  group: string
  content: string
  start: string
  end?: string
}

function days(date: EventDate, span: Edition['span']): { start: string; end?: string } {
  switch (date.shape) {
    case 'day':
      return { start: date.day }
    case 'period':
    case 'span':
      return { start: date.from, end: date.to }
    case 'beginning':
      return { start: date.from, end: span.to }
    case 'end':
      return { start: span.from, end: date.to }
    default:
      return date satisfies never
  }
}

/** Groups and items as vis-timeline takes them: a group per department, an item per event and department. */
export function timelineItems(edition: Edition): {
  groups: { id: string; content: string }[]
  items: Item[]
} {
  const items = edition.events.flatMap((event) =>
    event.departments.map((department) => ({
      id: `${department}:${event.id}`,
      group: department,
      content: event.label,
      ...days(event.date, edition.span),
    })),
  )
  const used = new Set(items.map((item) => item.group))
  const groups = edition.departments
    .filter(({ id }) => used.has(id))
    .map(({ id, short }) => ({ id, content: short }))
  return { groups, items }
}
