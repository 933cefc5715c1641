import type { Work } from './jobs/do-jobs.ts'

const CELLS = 24

/** How far a build is and how long it will still take, as one line: `▇▇▇▇──── 52%，约剩 1 分 10 秒`. */
export function progressLine({ done, total }: Work, elapsedMs: number): string {
  const share = total === 0 ? 1 : done / total
  const full = Math.floor(share * CELLS)
  const bar = '▇'.repeat(full) + '─'.repeat(CELLS - full)
  const left = share === 0 ? '' : `，约剩 ${duration((elapsedMs / share) * (1 - share))}`
  return `${bar} ${Math.floor(share * 100)}%${left}`
}

/** A span of time in words: 不到 1 秒, 42 秒, 1 分 10 秒, 1 小时 5 分. */
export function duration(ms: number): string {
  const seconds = Math.round(ms / 1000)
  if (seconds < 1) return '不到 1 秒'
  if (seconds < 60) return `${seconds} 秒`
  const minutes = Math.floor(seconds / 60)
  if (minutes < 60) return seconds % 60 === 0 ? `${minutes} 分` : `${minutes} 分 ${seconds % 60} 秒`
  return `${Math.floor(minutes / 60)} 小时 ${minutes % 60} 分`
}
