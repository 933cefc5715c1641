/** Methods of vis-timeline's ranges that the site has its own of, as source, by name. */
export const RANGE_METHODS: ReadonlyMap<string, string> = new Map([
  // vis keeps ranges at hand for a quarter of the window on both sides. By its own method they are not visible there, so that
  // each step of a pan takes them from the page and puts them back.
  [
    'isVisible',
    `isVisible({ start, end }) {
    const aside = (end - start) / 4
    return this.data.start <= end + aside && this.data.end >= start - aside
  }`,
  ],
])
