import { integrityOf, whole } from './kept-copy.ts'

/** The header under which a kept download says what it held when it came. */
const DIGEST = 'Kept-Digest'

/** Keeps downloads with their digest, and gives none back that is no longer what was kept. */
export const digestedDownloads = {
  async cacheWillUpdate({ response }: { response: Response }): Promise<Response | null> {
    if (response.status !== 200) return null
    const body = await response.arrayBuffer()
    const headers = new Headers(response.headers)
    headers.set(DIGEST, await integrityOf(body))
    return new Response(body, { headers })
  },
  async cachedResponseWillBeUsed({
    cachedResponse,
  }: {
    cachedResponse?: Response | undefined
  }): Promise<Response | null> {
    const digest = cachedResponse?.headers.get(DIGEST)
    if (cachedResponse === undefined || digest === null || digest === undefined) return null
    return (await whole(cachedResponse, digest).catch(() => undefined)) ?? null
  },
}
