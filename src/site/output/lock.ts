import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { isRunning } from './running.ts'

/** Does something while no other build of the same site does: the file says which process it is. */
export async function locked<T>(lock: string, act: () => Promise<T>): Promise<T> {
  take(lock)
  try {
    return await act()
  } finally {
    rmSync(lock, { force: true })
  }
}

function take(lock: string): void {
  mkdirSync(path.dirname(lock), { recursive: true })
  for (;;) {
    if (tookPlace(lock)) return
    const holder = Number(readHolder(lock))
    if (Number.isInteger(holder) && holder > 0 && isRunning(holder)) {
      throw new Error(
        `另一次构建（进程 ${holder}）正在写同一个网站，等它结束再来。如果并没有，删去 ${lock}。`,
      )
    }
    rmSync(lock, { force: true })
  }
}

/** Makes the file with what it says at once, unless it is there. */
function tookPlace(lock: string): boolean {
  const draft = `${lock}.${process.pid}`
  writeFileSync(draft, String(process.pid))
  try {
    linkSync(draft, lock)
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  } finally {
    rmSync(draft)
  }
}

function readHolder(lock: string): string {
  try {
    return readFileSync(lock, 'utf8')
  } catch {
    return ''
  }
}
