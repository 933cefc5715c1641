import type { Names, Register } from '../check/register.ts'
import type { PublishedFile } from '../read/editorial-schema.ts'
import { nearest } from '../report/nearest.ts'
import { formatWhere, type Report } from '../report/report.ts'

type Section = PublishedFile['articles']

/** Holds the edition to the ids that were public once: each lives on, or leads to one that does. */
export function checkPublished(file: PublishedFile, names: Names, report: Report): void {
  checkSection('articles', file.articles, names.articles, report)
  checkSection('events', file.events, names.events, report)
  checkSection('departments', file.departments, names.departments, report)
}

function checkSection(key: string, section: Section, living: Register<string>, report: Report): void {
  if (!living.whole) return
  const listed = new Map<string, number>()
  section.ids.forEach((id, index) => {
    const where = section.at.of('ids', index)
    const first = listed.get(id)
    if (first !== undefined) {
      report.add('duplicate-id', where, {
        reason: `“${id}” is already listed at ${formatWhere(section.at.of('ids', first))}`,
        expected: 'each id once',
      })
      return
    }
    listed.set(id, index)
    if (living.has(id) || section.redirects.some(({ from }) => from === id)) return
    const meant = nearest(
      id,
      living.ids.filter((other) => !section.ids.includes(other)),
    )
    report.add('published-id-gone', where, {
      reason: `“${id}” was published and is no longer in the edition`,
      expected: 'every published id, or a redirect from it',
      hint: `restore it, or add under ${key}: redirects: {${id}: ${meant ?? '<an id of the edition>'}}`,
    })
  })
  for (const { from, to } of section.redirects) {
    const where = section.at.of('redirects', from)
    if (living.has(from)) {
      report.add('redirect-from-living-id', where, {
        reason: `“${from}” is in the edition and needs no redirect`,
        hint: 'take the redirect out, or rename the living one',
      })
    }
    living.refer(to, 'redirect-to-unknown-id', where, report)
  }
  for (const id of living.ids) {
    if (listed.has(id)) continue
    report.add('unpublished-id', living.where(id) ?? section.at.of('ids'), {
      reason: `“${id}” is not listed under ${key} in published.yaml`,
      expected: 'every id listed before it is public',
      hint: 'npm run compile -- --publish',
    })
  }
}
