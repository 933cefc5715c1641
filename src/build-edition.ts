import { rmSync } from 'node:fs'
import path from 'node:path'
import { compilerVersion } from './compiler/compiler-version.ts'
import type { Diagnostic } from './edition/diagnostic.ts'
import { placeContent } from './place-content.ts'
import { type BuildReport, buildSite } from './site/build-site.ts'
import type { Work } from './site/jobs/do-jobs.ts'
import { locked } from './site/output/lock.ts'
import { clearAway, workshopOf } from './site/output/swap.ts'
import type { SiteAddress } from './site/site-address.ts'

/** What is built, into which folder, by what. */
export interface EditionBuild {
  /** The content folder. */
  content: string
  out: string
  site: SiteAddress
  /** The hash of all code that makes the site, and the folder of the app built of it. */
  code: string
  app: (code: string) => Promise<string>
  /** Where compiled sources are kept. */
  compiled: string
  threads?: number
  threadsFrom?: number
  tell?: (work: Work) => void
}

/** What came of it: nothing built where the content has errors. */
export interface EditionBuilt {
  diagnostics: readonly Diagnostic[]
  report?: BuildReport
}

/** Content to site. Nothing of the site that is there changes until the new one is whole. */
export async function buildEdition(build: EditionBuild): Promise<EditionBuilt> {
  const { content, out, site, code } = build
  if (!path.relative(path.resolve(out), process.cwd()).startsWith('..'))
    throw new Error(`SITE_OUT 是 ${out}，那里面有本项目，不能换成网站。`)
  const workshop = workshopOf(out)
  return locked(workshop.lock, async () => {
    clearAway(out, workshop)
    // First, as it needs much memory while it is built, and the edition all the time after.
    const app = await build.app(code)
    try {
      const { diagnostics, placed } = await placeContent({ content, cache: build.compiled, workshop })
      if (placed === undefined) return { diagnostics }
      const { edition, own } = placed
      const setting = { code, site, own, compiler: compilerVersion() }
      return { diagnostics, report: await buildSite({ ...build, edition, setting, app, workshop }) }
    } catch (error) {
      rmSync(workshop.next, { recursive: true, force: true })
      throw error
    }
  })
}
