import { expect, test } from 'vitest'
import { formatSummary, summarize } from '../../src/compiler/link/summary.ts'
import { rebuildSource } from '../../src/edition/rebuild-source.ts'
import { articleMarkdown } from '../../src/exports/markdown.ts'
import { articlePlainText } from '../../src/exports/plain-text.ts'
import { articleTei } from '../../src/exports/tei/tei-document.ts'
import { renderPage } from '../../src/prerender.tsx'
import { ledger } from '../../src/reader/ledger.ts'
import { remarkSentences, remarks } from '../../src/reader/remarks.ts'
import { catalogue } from '../../src/reader/whole-catalogue.ts'
import { draftOfTwo } from '../draft-of-two.ts'
import { SITE } from '../exports/any-edition.ts'
import { parseXml } from '../exports/parse-xml.ts'
import { relaxNgErrors } from '../exports/relax-ng.ts'
import { teiOf } from '../exports/whole-edition.ts'
import { twoNewspapers } from '../two-newspapers.ts'

const { archive } = draftOfTwo()
const read = twoNewspapers().archive

function article(id: string) {
  const found = archive.articles.find((a) => a.id === id)
  if (found === undefined) throw new Error(`no article ${id}`)
  return found
}
const said = (id: string) =>
  remarks(article(id)).map((remark) => [remark.name, remark.words, remarkSentences(remark).join('')])

test('each doubt of a draft is a remark at its words that says what they are taken for, and why it is unsure', () => {
  expect(said('bridge')).toEqual([
    ['待核', '新桥开工', '自动认作一篇的开头。字数多于小标题。'],
    ['待核', '水务局', '自动认作部门。按名称的结尾认出。'],
    ['待核', '1月2日', '自动认作日期。句中取不出说法。'],
    ['接排', expect.any(String), '待核：相隔两行。下转第4版。'],
    ['说明', '会上说新桥', '语意未完。'],
  ])
  expect(said('quay')).toEqual([['待核', '码头通航', '自动认作题目。独立的短行。']])
})

test('doubts change nothing of the text', () => {
  for (const { id } of archive.sources) expect(rebuildSource(archive, id)).toBe(rebuildSource(read, id))
})

test('the ledger counts the doubts, what is left out of every article too, and names none where there is none', () => {
  const part = (edition: typeof archive) => ledger(catalogue(edition)).find(({ type }) => type === 'doubt')
  expect(part(archive)?.rows.map(({ fact, reason }) => fact ?? reason)).toEqual([
    '自动认作一篇的开头。字数多于小标题。',
    '自动认作部门。按名称的结尾认出。',
    '自动认作日期。句中取不出说法。',
    '待核：相隔两行。下转第4版。',
    '自动认作题目。独立的短行。',
    expect.stringContaining('没有归入任何一篇'),
  ])
  expect(part(read)).toBeUndefined()
})

test('the compiler’s report counts drafts and their doubts, where there are any', () => {
  expect(summarize(archive)).toMatchObject({ drafts: 1, doubts: 6 })
  expect(formatSummary(summarize(archive))).toMatch(/待核 +6$/m)
  expect(formatSummary(summarize(read))).not.toMatch(/待核/)
})

test('the page marks the words and says the doubt in its margin', async () => {
  const page = await renderPage(catalogue(archive), '/articles/bridge/')
  expect(page).toMatch(/id="doubt-2"[^>]*>.{0,80}水务局/)
  expect(page).toContain('aria-label="待核：校读说明 2"')
  expect(page).toMatch(/id="about-doubt-2".*?自动认作部门。/)
})

test('the files say the doubts under the numbers of the page, and their TEI is valid', async () => {
  const text = articlePlainText(archive, article('bridge'), SITE)
  expect(text).toContain('水务局〔注2〕')
  expect(text).toContain('〔注2〕待核：自动认作部门。按名称的结尾认出。')
  expect(articleMarkdown(archive, article('bridge'), SITE)).toContain('[^3]: 待核：自动认作日期。')
  const tei = articleTei(archive, article('bridge'), SITE)
  const note = parseXml(tei).querySelector('standOff > note[target="#bridge.doubt-2"]')
  expect(note?.textContent).toBe('自动认作部门。按名称的结尾认出。')
  expect(await relaxNgErrors('tei-subset.rng', [tei, teiOf(archive)])).toEqual([])
})
