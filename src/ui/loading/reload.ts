/** Remembers, for the visit, the build one reload was already spent on. */
const RELOADED_KEY = 'reloaded-for'

const BUILT = /(?:type="module" src|rel="preload" href)="([^"]+)"/g

/** What tells a build from another: the entry and the data that its pages name, by their hashes. */
function buildOf(page: string): string {
  return Array.from(page.matchAll(BUILT), ([, address]) => address).join(' ')
}

/** The build that this page's address gives now; undefined when it cannot be had. */
async function presentBuild(): Promise<string | undefined> {
  try {
    const response = await fetch(location.href, { cache: 'reload' })
    return response.ok ? buildOf(await response.text()) : undefined
  } catch {
    return undefined
  }
}

/** Whether a reload may be spent on a build; where storage is refused, only if this page was not reloaded. */
function spendReload(build: string): boolean {
  try {
    if (sessionStorage.getItem(RELOADED_KEY) === build) return false
    sessionStorage.setItem(RELOADED_KEY, build)
    return true
  } catch {
    const [navigation] = performance.getEntriesByType('navigation')
    return !(navigation instanceof PerformanceNavigationTiming && navigation.type === 'reload')
  }
}

/**
 * Loads the page anew when the site has been redeployed since it was loaded, at most once for a build;
 * false when that would not help: the page then stays as it is.
 */
export async function reloadAfterRedeploy(): Promise<boolean> {
  const present = await presentBuild()
  if (
    present === undefined ||
    present === buildOf(document.documentElement.innerHTML) ||
    !spendReload(present)
  )
    return false
  location.reload()
  return true
}

/** Loads the page anew when the network gives it, as one asked for; false when it does not. */
export async function reloadIfReachable(): Promise<boolean> {
  if ((await presentBuild()) === undefined) return false
  location.reload()
  return true
}
