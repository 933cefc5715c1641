/** What to say of a build that failed, in the words of whoever builds; `out` is the site that it leaves as it was. */
export function failureWords(error: unknown, out: string): string {
  if (!(error instanceof Error)) return String(error)
  // By its message: an error loses its code on the way from a thread.
  return error.message.startsWith('ENOSPC') ? `磁盘满了，没有写成。${out} 没有改动。` : error.message
}
