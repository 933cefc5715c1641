/** Parts of a whole, by name: each begins once those that it needs have passed. */
export type Parts<Name extends string> = Readonly<Record<Name, readonly Name[]>>

/**
 * Runs parts side by side as soon as they can begin. The first that fails ends the others: the signal that each is
 * given is aborted, and what has not begun does not begin.
 *
 * @returns the names of the parts that did not pass, the one that failed first; none when all passed
 */
export async function runParts<Name extends string>(
  parts: Parts<Name>,
  run: (name: Name, signal: AbortSignal) => Promise<boolean>,
): Promise<Name[]> {
  const names = Object.keys(parts) as Name[]
  const passed = new Set<Name>()
  const failed: Name[] = []
  const under = new Map<Name, Promise<void>>()
  const stop = new AbortController()
  const begin = (name: Name) => {
    const done = run(name, stop.signal).then((hasPassed) => {
      under.delete(name)
      if (hasPassed) passed.add(name)
      else if (failed.push(name) === 1) stop.abort()
    })
    under.set(name, done)
  }
  while (true) {
    const ready = names.filter(
      (name) =>
        !passed.has(name) &&
        !under.has(name) &&
        !failed.includes(name) &&
        parts[name].every((needed) => passed.has(needed)),
    )
    if (!stop.signal.aborted) ready.forEach(begin)
    if (under.size === 0) break
    await Promise.race(under.values())
  }
  return [...failed, ...names.filter((name) => !passed.has(name) && !failed.includes(name))]
}
