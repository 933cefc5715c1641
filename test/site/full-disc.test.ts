import { readdirSync } from 'node:fs'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { failureWords } from '../../src/site/output/failure-words.ts'
import { workshopOf } from '../../src/site/output/swap.ts'
import { writeManyIssues } from '../many-issues.ts'
import { type BuildFolder, buildFolder, filesIn } from './built-folder.ts'

/** How many files the disc still takes. */
const disc = vi.hoisted(() => ({ room: Number.POSITIVE_INFINITY }))

vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>()
  return {
    ...fs,
    writeFileSync: (...written: Parameters<typeof fs.writeFileSync>) => {
      if (disc.room-- > 0) return fs.writeFileSync(...written)
      throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' })
    },
  }
})

let at: BuildFolder
beforeEach(() => {
  at = buildFolder()
})
afterEach(() => {
  disc.room = Number.POSITIVE_INFINITY
  at.remove()
})

test('wherever the disc fills up, the site stays as it is, that is said, and the next build is whole', async () => {
  writeManyIssues(at.content, { issues: 2, articles: 1, days: 40, newspapers: 2, departments: 2 })
  await at.build()
  const before = filesIn(at.at(''))
  writeManyIssues(at.content, { issues: 3, articles: 1, days: 400, newspapers: 2, departments: 2 })
  await at.build({ name: 'anew' })
  const after = filesIn(at.at('', 'anew'))
  for (const room of [0, 1, 5, 20, 60]) {
    disc.room = room
    const failure: unknown = await at.build().catch((error: unknown) => error)
    expect(failureWords(failure, 'dist'), `${room}`).toBe('磁盘满了，没有写成。dist 没有改动。')
    disc.room = Number.POSITIVE_INFINITY
    expect(filesIn(at.at(''))).toEqual(before)
    expect(readdirSync(workshopOf(at.at('')).folder).sort()).toEqual(['kept', 'nginx.conf'])
  }
  await at.build()
  expect(filesIn(at.at(''))).toEqual(after)
})

test('so it is where the disc fills up under a thread', async () => {
  writeManyIssues(at.content, { issues: 2, articles: 1, days: 40 })
  disc.room = 0
  const failure: unknown = await at.build().catch((error: unknown) => error)
  expect(failureWords(structuredClone(failure), 'dist')).toMatch(/^磁盘满了/)
})

test('of another failure its own words are told', () => {
  expect(failureWords(new Error('the page names no data'), 'dist')).toBe('the page names no data')
  expect(failureWords('gone', 'dist')).toBe('gone')
})
