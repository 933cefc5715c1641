// Builds the content below a folder as src/build.ts does, keeps all it needs there, and writes down what took how long.
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { buildEdition } from '../../src/build-edition.ts'
import { codeHash, keptApp } from '../../src/site/app/kept-app.ts'
import { siteAddress } from '../../src/site/site-address.ts'

const work = process.argv[2]
if (work === undefined) throw new RangeError('no folder')
const site = siteAddress(undefined)
const { report } = await buildEdition({
  content: path.join(work, 'content'),
  out: path.join(work, 'site'),
  site,
  code: codeHash(),
  app: (code) => keptApp(path.join(work, 'app'), code, site.base),
  compiled: path.join(work, 'compiled'),
})
if (report === undefined) throw new Error('the content does not compile')
writeFileSync(path.join(work, 'report.json'), JSON.stringify(report))
