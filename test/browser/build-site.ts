import { spawnSync } from 'node:child_process'
import { CONTENT, SITE } from './site.ts'

const { status } = spawnSync(process.execPath, ['--import', 'tsx', 'src/site/build.ts'], {
  env: { ...process.env, SITE_CONTENT: CONTENT, SITE_OUT: SITE },
  stdio: 'inherit',
})
process.exit(status ?? 1)
