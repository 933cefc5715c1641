/** Work shorter than this, in milliseconds, is not worth telling. */
const LONG = 2000

/** How far long work has come and how long the rest will take, by what is done; nothing for short work. */
export function timeLeft(done: number, all: number, elapsed: number): string | undefined {
  if (elapsed < LONG || done >= all) return undefined
  const seconds = Math.ceil(((elapsed / done) * (all - done)) / 1000)
  return `${done}/${all}，约剩 ${seconds} 秒`
}
