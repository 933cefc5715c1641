import { availableParallelism } from 'node:os'
import { type Hands, threadedHands } from './hands.ts'
import { jobKey, type Setting } from './job.ts'
import { keptResult, placeResult, type Result } from './kept-results.ts'
import type { PlannedJob } from './plan.ts'
import type { Hand, Place } from './run-job.ts'

/** From this many ms of work on, threads save more than they take to begin. */
const WORTH_THREADS = 20_000

/** How many jobs a hand has side by side: while one waits for the disc or Node's own threads, it does the other. */
const AT_A_TIME = 2

/** What of the work is done, in ms of what all of it takes. */
export interface Work {
  done: number
  total: number
}

/** A workplace: where jobs are done, by whom, and what is told of it. */
export interface Workplace {
  setting: Setting
  place: Place
  /** Who does all where it is little. */
  own: Hand
  threads?: number
  /** How much work, in ms, is worth threads. */
  threadsFrom?: number
  tell?: (work: Work) => void
}

/** What became of some jobs. */
export interface Done {
  results: Result[]
  /** How many were not kept from an earlier build. */
  made: number
}

/** Does jobs, but those whose results are kept, and puts all results into the tree; results in the order of the jobs. */
export class Workshift {
  private hands: Hands | undefined
  private readonly work: Work = { done: 0, total: 0 }

  constructor(private readonly at: Workplace) {}

  async do(jobs: readonly PlannedJob[]): Promise<Done> {
    const { setting, place } = this.at
    const results: Result[] = []
    const missing: (PlannedJob & { number: number })[] = []
    jobs.forEach((planned, number) => {
      const kept = keptResult(place.kept, jobKey(planned.job, setting))
      if (kept === undefined) missing.push({ ...planned, number })
      else {
        results[number] = kept
        placeResult(place.kept, kept, place.tree)
      }
    })
    this.work.total += missing.reduce((sum, { cost }) => sum + cost, 0)
    let failed = false
    const take = async (hand: Hand, queue: typeof missing) => {
      for (let next = queue.shift(); next !== undefined && !failed; next = queue.shift()) {
        try {
          const result = await hand.do(next.job)
          placeResult(place.kept, result, place.tree)
          results[next.number] = result
        } catch (error) {
          failed = true
          throw error
        }
        this.work.done += next.cost
        this.at.tell?.(this.work)
      }
    }
    const queue = [...missing]
    const hands = this.handsFor(missing)
    // To the end of each: none may write any more once a failure is known.
    const ends = await Promise.allSettled(
      hands.flatMap((hand) => Array.from({ length: AT_A_TIME }, () => take(hand, queue))),
    )
    for (const end of ends) if (end.status === 'rejected') throw end.reason
    return { results, made: missing.length }
  }

  async end(): Promise<void> {
    await this.hands?.dismiss()
  }

  private handsFor(jobs: readonly PlannedJob[]): readonly Hand[] {
    const { own, setting, place, threads = availableParallelism(), threadsFrom = WORTH_THREADS } = this.at
    const cost = jobs.reduce((sum, each) => sum + each.cost, 0)
    if (this.hands === undefined && (threads < 2 || cost < threadsFrom)) return [own]
    this.hands ??= threadedHands(threads, setting, place)
    return this.hands.hands
  }
}
