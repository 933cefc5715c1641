/** What a file holds, in the form of Subresource Integrity. */
export async function integrityOf(body: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', body))
  return `sha256-${btoa(String.fromCharCode(...digest))}`
}

/**
 * A response whose body holds what it should, to be passed on; undefined when it holds something else.
 * Throws when its body cannot be read to the end.
 */
export async function whole(response: Response, integrity: string): Promise<Response | undefined> {
  const body = await response.arrayBuffer()
  if ((await integrityOf(body)) !== integrity) return undefined
  const { status, statusText, headers } = response
  // A new one: a page may not be answered with a response that was redirected.
  return new Response(body, { status, statusText, headers })
}

/** A file that is kept: what it must hold, whether its name tells that, and where its copy is. */
export interface KeptCopy {
  integrity: string
  /** Its name has its hash: another file under it is damaged; a page may be of another build. */
  named: boolean
  copy: () => Promise<Response | undefined>
  keep: (response: Response) => Promise<void>
  /** Asks the network, past whatever else is kept. */
  fetch: () => Promise<Response>
}

/** What comes of asking for a kept file. */
export type Found =
  | { from: 'copy' | 'network'; response: Response }
  /** The network answers, but with something else than this build's file. */
  | { from: 'other-build'; response: Response }
  | { from: 'nowhere' }

async function wholeCopy({ copy, integrity }: KeptCopy): Promise<Response | undefined> {
  try {
    const response = await copy()
    return response && (await whole(response, integrity))
  } catch {
    return undefined
  }
}

async function fetchWhole(file: KeptCopy): Promise<Found> {
  try {
    const response = await file.fetch()
    const fresh = await whole(response.clone(), file.integrity)
    if (fresh === undefined) return { from: 'other-build', response }
    // A full disk must not keep the file from being read.
    await file.keep(fresh.clone()).catch(() => {})
    return { from: 'network', response: fresh }
  } catch {
    return { from: 'nowhere' }
  }
}

/**
 * A kept file: its copy if that is whole, or else from the network, which then replaces the copy. With
 * `networkFirst` the copy is only what is left when the network has nothing better.
 */
export async function findKept(file: KeptCopy, networkFirst: boolean): Promise<Found> {
  const response = await wholeCopy(file)
  const kept: Found | undefined = response && { from: 'copy', response }
  if (kept !== undefined && !networkFirst) return kept
  const found = await fetchWhole(file)
  switch (found.from) {
    case 'copy':
    case 'network':
      return found
    case 'other-build':
      return kept !== undefined && (file.named || !found.response.ok) ? kept : found
    case 'nowhere':
      return kept ?? found
  }
}
