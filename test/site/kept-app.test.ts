import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { keptApp } from '../../src/site/app/kept-app.ts'

test('what a killed build of the app left is cleared away, not what another one makes now', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'apps-'))
  const key = createHash('sha256').update('code /').digest('hex').slice(0, 16)
  const { pid: ended } = spawnSync(process.execPath, ['--version'])
  const making = `.${key}.${process.ppid}`
  for (const name of [key, `.${key}.${ended}`, making])
    mkdirSync(path.join(folder, name, 'files'), { recursive: true })
  expect(await keptApp(folder, 'code', '/')).toBe(path.join(folder, key))
  expect(readdirSync(folder).sort()).toEqual([making, key].sort())
  rmSync(folder, { recursive: true })
})
