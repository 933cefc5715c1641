/** How many dates a timeline shows, as marks, in counts or behind “+n”, and what its edges cut. */
export function shownDates(region: Element): { dates: number; cut: string[] } {
  const live = region.querySelector('.vis-timeline')
  const frame = live?.getBoundingClientRect()
  if (frame === undefined) return { dates: 0, cut: [] }
  const marks = [...region.querySelectorAll('.vis-timeline a[data-key]')].filter((mark) =>
    mark.checkVisibility({ visibilityProperty: true }),
  )
  const counted = [...region.querySelectorAll('[data-count]')].map((one) =>
    Number(one.getAttribute('data-count')),
  )
  const words = [
    ...marks.flatMap((mark) => [...mark.querySelectorAll('span')]),
    ...region.querySelectorAll('[role=group] text'),
  ]
  const cut = words.filter((word) => {
    const { left, right, width } = word.getBoundingClientRect()
    const outside = right <= frame.left + 1 || left >= frame.right - 1
    return width > 0 && !outside && (left < frame.left - 1 || right > frame.right + 1)
  })
  return {
    dates: marks.length + counted.reduce((sum, one) => sum + one, 0),
    cut: cut.map((word) => word.textContent ?? ''),
  }
}
