import { spawnSync } from 'node:child_process'
import { buildLarge } from './large-edition/large-site.ts'
import { MANY_CONTENT, MANY_SITE, MANY_URL, writeManyContent } from './many-issues/many-site.ts'
import { CONTENT, SITE } from './site.ts'

function build(content: string, out: string, url?: string): void {
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', 'src/build.ts'], {
    env: { ...process.env, SITE_CONTENT: content, SITE_OUT: out, SITE_URL: url },
    stdio: 'inherit',
  })
  if (status !== 0) process.exit(status ?? 1)
}

writeManyContent()
build(CONTENT, SITE)
build(MANY_CONTENT, MANY_SITE, MANY_URL)
buildLarge(build)
