import { reloadAfterRedeploy, reloadIfReachable } from './reload.ts'

/** The code of a part, or of a page, could not be had. */
export class PartMissing extends Error {
  override name = 'PartMissing'
}

let pageMissing = false

/** Whether the code of a page could not be had since this page was loaded. */
export function isPageMissing(): boolean {
  return pageMissing
}

/** The code of a page on its way; throws PartMissing, which the router leaves to its error component. */
export function pageCode<Module>(arriving: Promise<Module>): Promise<Module> {
  return arriving.catch((cause) => {
    pageMissing = true
    throw new PartMissing('the code of a page is missing', { cause })
  })
}

/**
 * Imports the code of a part that comes late. Where the site was redeployed and the file is gone, the
 * page is loaded anew; throws PartMissing when that was in vain.
 */
export async function importPart<Module>(load: () => Promise<Module>): Promise<Module> {
  try {
    return await load()
  } catch (cause) {
    // Never settles while the page is being left.
    if (await reloadAfterRedeploy()) return new Promise(() => {})
    throw new PartMissing('the code of a part is missing', { cause })
  }
}

/**
 * Tries again what failed. A browser asks only once for a file of code, so that one that was missing
 * needs the whole page anew.
 */
export function retryAfter(error: unknown, again: () => void): void {
  if (error instanceof PartMissing) void reloadIfReachable()
  else again()
}
