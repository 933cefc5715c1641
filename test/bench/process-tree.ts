import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'

/** What a program took, with all that it started. */
export interface Taken {
  /** Processor time, in ms: on a busy machine the clock says little. */
  cpu: number
  clock: number
  /** The most memory that was resident at once, in bytes; what several processes share counts for each. */
  memory: number
  /** The most until so long after its start, in ms. */
  memoryUntil: (ms: number) => number
}

const LOOK_EVERY_MS = 50
/** What the kernel counts processor time in, on every Linux that Node runs on. */
const TICK_MS = 10
const PAGE_BYTES = 4096

interface Process {
  parent: number
  /** Its own processor time and that of those it waited for, in ms. */
  cpu: number
  memory: number
}

/** Runs a program to its end and measures it (Linux: by what /proc tells); what it prints is left out. */
export async function measured(
  command: string,
  args: readonly string[],
  options: { cwd?: string; env?: NodeJS.ProcessEnv } = {},
): Promise<Taken> {
  const start = performance.now()
  const child = spawn(command, args, { ...options, stdio: ['ignore', 'ignore', 'inherit'] })
  const root = child.pid
  if (root === undefined) throw new Error(`${command} does not start`)
  const most = { cpu: 0, memory: 0 }
  const seen: { at: number; memory: number }[] = []
  const look = () => {
    const now = treeOf(root)
    most.cpu = Math.max(most.cpu, now.cpu)
    most.memory = Math.max(most.memory, now.memory)
    seen.push({ at: performance.now() - start, memory: now.memory })
  }
  const timer = setInterval(look, LOOK_EVERY_MS)
  const [code] = await once(child, 'exit')
  clearInterval(timer)
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${code}`)
  const memoryUntil = (ms: number) =>
    seen.reduce((before, { at, memory }) => (at > ms ? before : Math.max(before, memory)), 0)
  return { ...most, clock: performance.now() - start, memoryUntil }
}

function treeOf(root: number): { cpu: number; memory: number } {
  const all = new Map<number, Process>()
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue
    const found = processOf(Number(name))
    if (found !== undefined) all.set(Number(name), found)
  }
  const within = (pid: number): boolean => {
    if (pid === root) return true
    const parent = all.get(pid)?.parent
    return parent !== undefined && parent !== 0 && within(parent)
  }
  const own = [...all].filter(([pid]) => within(pid)).map(([, found]) => found)
  return {
    cpu: own.reduce((sum, { cpu }) => sum + cpu, 0),
    memory: own.reduce((sum, { memory }) => sum + memory, 0),
  }
}

/** A process as proc(5) tells of it; nothing when it has just ended. */
function processOf(pid: number): Process | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1')
    // The name, in brackets, may hold anything: what follows the last of them is numbers.
    const fields = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number)
    const [parent = 0, ticks, pages = 0] = [fields[1], fields.slice(11, 15), fields[21]]
    return {
      parent,
      cpu: ticks.reduce((sum, each) => sum + each, 0) * TICK_MS,
      memory: pages * PAGE_BYTES,
    }
  } catch {
    return undefined
  }
}
