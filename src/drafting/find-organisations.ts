import type { Department } from '../edition/schema.ts'
import type { ArticleWords, WordBlock } from './article-words.ts'
import type { Passage } from './find-dates.ts'
import type { Ground } from './finding.ts'
import { PROPOSED, type ProposedDepartments, UNREAD } from './propose-departments.ts'
import { type Run, sentencesOf } from './sentences.ts'
import { findOrganisationNames } from './words/organisation-names.ts'

/** A place where an article names an organisation. */
export interface Mention extends Passage {
  department: Department
  ground: Ground
}

/** Every mention of an organisation in an article: as the registry names it, or by the form of its name. */
export function findOrganisations(words: ArticleWords, departments: ProposedDepartments): Mention[] {
  return words.blocks
    .filter(({ type }) => type !== 'byline' && type !== 'photo-credit')
    .flatMap((block) => inBlock(block, departments).map((found) => ({ ...found, block })))
}

function inBlock(
  block: WordBlock,
  departments: ProposedDepartments,
): (Run & { department: Department; ground: Ground })[] {
  const known = departments.known.find(block.text)
  const formed = sentencesOf(block.text).flatMap(({ start, end }) =>
    findOrganisationNames(block.text.slice(start, end)).map((run) => ({
      start: start + run.start,
      end: start + run.end,
    })),
  )
  // A name by its form may hold a shorter one of the registry at its beginning, 市委 in 市委党校, not at its end.
  const longer = formed.filter((run) => !known.some((k) => k.end >= run.end && k.start < run.end))
  const named = longer.flatMap((run) => {
    const name = block.text.slice(run.start, run.end)
    const of = departments.of(name)
    if (of === undefined) return []
    const ground: Ground = of.isNew
      ? { rule: PROPOSED, confidence: '低' }
      : { rule: '登记表里的另一种叫法', confidence: '中' }
    return [{ ...run, department: of.department, ground }]
  })
  const kept = known.filter((run) => !named.some((n) => n.start < run.end && run.start < n.end))
  return [
    ...named,
    ...kept.map((run) => ({ ...run, ground: { rule: '登记表里的名称', confidence: '高' } as const })),
  ]
    .filter(({ start }) => !isInTitle(block.text, start))
    .map((found) => governmentOf(found, block.text, departments) ?? found)
    .map((found) =>
      departments.isUnread(found.department)
        ? { ...found, ground: { rule: UNREAD, confidence: '低' } as const }
        : found,
    )
    .sort((a, b) => a.start - b.start)
}

const LONGEST_TITLE = 100

/** Whether a place is within 《》: a document's title names others than the sentence. */
function isInTitle(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - LONGEST_TITLE), at)
  return before.lastIndexOf('《') > before.lastIndexOf('》')
}

/** 市委常委、副市长: who is both acts for the government. */
function governmentOf<F extends Run & { department: Department; ground: Ground }>(
  found: F,
  text: string,
  departments: ProposedDepartments,
): F | undefined {
  const name = text.slice(found.start, found.end)
  const post = /^常委、(?:常务)?副[省市县区]长/.exec(text.slice(found.end, found.end + 10))
  if (!/[省市县区]委$/.test(name) || post === null) return undefined
  const government = departments.of(name.replace(/委$/, '政府'))
  if (government === undefined) return undefined
  const ground: Ground = { rule: '党委常委又任政府副职，按政府职务认作政府', confidence: '低' }
  return { ...found, end: found.end + post[0].length, department: government.department, ground }
}
