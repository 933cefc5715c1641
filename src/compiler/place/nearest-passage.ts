import type { Run } from '../read/line-table.ts'

/** The passage of a text with the fewest edits to some words (Sellers), unless over a third would differ. */
export function nearestPassage(text: string, words: string): Run | undefined {
  let costs = Array.from({ length: words.length + 1 }, (_, i) => i)
  let starts = Array.from({ length: words.length + 1 }, () => 0)
  let best: (Run & { cost: number }) | undefined
  for (let end = 1; end <= text.length; end++) {
    const nextCosts = [0]
    const nextStarts = [end]
    for (let i = 1; i <= words.length; i++) {
      const same = text[end - 1] === words[i - 1]
      const swap = (costs[i - 1] ?? 0) + (same ? 0 : 1)
      const skip = (costs[i] ?? 0) + 1
      const add = (nextCosts[i - 1] ?? 0) + 1
      const cost = Math.min(swap, skip, add)
      nextCosts.push(cost)
      nextStarts.push((cost === swap ? starts[i - 1] : cost === skip ? starts[i] : nextStarts[i - 1]) ?? 0)
    }
    costs = nextCosts
    starts = nextStarts
    const cost = costs[words.length] ?? 0
    if (best === undefined || cost < best.cost) best = { cost, start: starts[words.length] ?? 0, end }
  }
  if (best === undefined || best.cost > words.length / 3 || best.end === best.start) return undefined
  return text.slice(best.start, best.end).includes('\n') ? undefined : { start: best.start, end: best.end }
}
