import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { Edition } from '../../edition/edition.ts'
import { writeWhole } from '../../write-whole.ts'
import { siteAddress } from '../site-address.ts'
import { type BrokenLink, brokenLinks } from './broken-links.ts'
import { readBuiltSite } from './built-site.ts'
import {
  formatPublished,
  type LostLink,
  lostLinks,
  parsePublished,
  publicAddresses,
} from './published-links.ts'

const FIRST_LINES = `# Every address of this edition that has ever been public. \`npm run links -- --publish\` adds new ones after a
# build; nothing is ever taken out, and \`npm run links\` asks the built site for each.
`
const MISSING: Readonly<Record<LostLink['missing'] | BrokenLink['missing'], string>> = {
  page: '没有这一页',
  fragment: '页里没有这一处',
  passage: '找不到这些字，也找不到相近的',
}
/** So many of a kind are told one by one. */
const MOST_TOLD = 50

const { values } = parseArgs({ options: { publish: { type: 'boolean', default: false } } })
const out = process.env.SITE_OUT ?? 'dist'
const list = path.join(process.env.SITE_CONTENT ?? 'src/content', 'published-links.txt')
const { base } = siteAddress(process.env.SITE_URL)

if (!existsSync(path.join(out, 'edition.json'))) {
  process.stderr.write(`${out} 里没有网站。先运行 npm run build\n`)
  process.exit(1)
}
const site = readBuiltSite(out)
const archive = Edition.parse(JSON.parse(readFileSync(path.join(out, 'edition.json'), 'utf8')))
const before = existsSync(list) ? readFileSync(list, 'utf8') : FIRST_LINES
const published = parsePublished(before)
const broken = brokenLinks(site, base).map(
  ({ page, link, missing }) => `${page} 上的 ${link}：${MISSING[missing]}`,
)
const lost = lostLinks(published, site, archive).map(
  ({ address, missing }) => `${address}：${MISSING[missing]}`,
)
tell(broken, '处站内链接无效')
tell(lost, '个公布过的地址不再有效。换了 id 要写转向；改了网站的地址，旧的也要能到')
if (broken.length + lost.length > 0) process.exitCode = 1
else if (values.publish) {
  const known = new Set(published)
  const added = publicAddresses(site, archive).filter((address) => !known.has(address))
  if (added.length > 0) await writeWhole(list, formatPublished(before, added))
  process.stdout.write(`${list}：新增 ${added.length} 个地址。\n`)
} else {
  process.stdout.write(`${site.pages.size} 页的站内链接都有效；公布过的 ${published.length} 个地址都有效。\n`)
}

function tell(faults: readonly string[], words: string): void {
  if (faults.length === 0) return
  for (const fault of faults.slice(0, MOST_TOLD)) process.stderr.write(`${fault}\n`)
  if (faults.length > MOST_TOLD) process.stderr.write('……\n')
  process.stderr.write(`${faults.length} ${words}。\n`)
}
