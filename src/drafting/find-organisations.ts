import type { Department } from '../edition/schema.ts'
import type { ArticleWords, WordBlock } from './article-words.ts'
import type { Passage } from './find-dates.ts'
import type { Ground } from './finding.ts'
import type { ProposedDepartments } from './propose-departments.ts'
import { type Run, sentencesOf } from './sentences.ts'
import { findOrganisationNames } from './words/organisation-names.ts'

/** An organisation that an article names, at its first mention. */
export interface FoundOrganisation extends Passage {
  department: Department
  role: 'subject' | 'mentioned'
  ground: Ground
}

/** How far into the first paragraph an organisation is still what the article is about. */
const OPENING = 40
const TITLES = ['kicker', 'headline', 'deck']

/** The organisations of an article: as the registry names them, or by the form of their names. */
export function findOrganisations(
  words: ArticleWords,
  departments: ProposedDepartments,
): FoundOrganisation[] {
  const first = new Map<Department, FoundOrganisation>()
  for (const block of words.blocks) {
    if (block.type === 'byline' || block.type === 'photo-credit') continue
    for (const found of inBlock(block, departments)) {
      if (first.has(found.department)) continue
      const opens = block === words.paragraphs[0] && found.start < OPENING
      const role = TITLES.includes(block.type) || opens ? 'subject' : 'mentioned'
      first.set(found.department, { ...found, block, role })
    }
  }
  return [...first.values()]
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
      ? { rule: '按名称的结尾认出，登记表里没有', confidence: '低' }
      : { rule: '登记表里的另一种叫法', confidence: '中' }
    return [{ ...run, department: of.department, ground }]
  })
  const kept = known.filter((run) => !named.some((n) => n.start < run.end && run.start < n.end))
  return [
    ...named,
    ...kept.map((run) => ({ ...run, ground: { rule: '登记表里的名称', confidence: '高' } as const })),
  ].sort((a, b) => a.start - b.start)
}
