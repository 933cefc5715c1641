import { existsSync, realpathSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'

/** Where the site of a folder is made, and what else its builds keep; beside the folder, on the same disc. */
export interface Workshop {
  /** The site while it is made. */
  next: string
  /** The site that was there before, while the new one takes its place. */
  before: string
  kept: string
  lock: string
  /** What belongs to the site and is no part of it. */
  folder: string
}

/** The workshop of a site's folder. */
export function workshopOf(out: string): Workshop {
  const folder = path.join(path.dirname(out), '.build', path.basename(out))
  const at = (name: string) => path.join(folder, name)
  return { folder, next: at('next'), before: at('before'), kept: at('kept'), lock: at('lock') }
}

/** Clears away what a build left that did not come to its end. A site that had just made way is put back. */
export function clearAway(out: string, { next, before }: Workshop): void {
  if (!existsSync(out) && existsSync(before)) renameSync(before, out)
  for (const folder of [next, before]) rmSync(folder, { recursive: true, force: true })
}

/** Puts the site that was made in the place of the one that is there: two renames, with nothing between them. */
export function swapIn(out: string, { next, before }: Workshop): void {
  // A folder that is a link stays one.
  const place = existsSync(out) ? realpathSync(out) : out
  if (existsSync(place)) renameSync(place, before)
  try {
    renameSync(next, place)
  } catch (error) {
    if (existsSync(before)) renameSync(before, place)
    throw error
  }
  rmSync(before, { recursive: true, force: true })
}
