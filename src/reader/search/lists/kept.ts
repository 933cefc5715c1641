/**
 * Keeps the last so many answers, each under its name, and the promise of one that is on its way; what failed may be
 * asked for again.
 */
export function kept<Answer>(most: number): (name: string, ask: () => Promise<Answer>) => Promise<Answer> {
  const answers = new Map<string, Promise<Answer>>()
  return (name, ask) => {
    const known = answers.get(name)
    const answer = known ?? ask()
    // Once more at the end, so that the one longest not asked for goes first.
    answers.delete(name)
    answers.set(name, answer)
    if (known === undefined) answer.catch(() => answers.delete(name))
    const [oldest] = answers.keys()
    if (answers.size > most && oldest !== undefined) answers.delete(oldest)
    return answer
  }
}
