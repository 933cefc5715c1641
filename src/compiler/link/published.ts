import type { PublishedFile } from '../read/editorial-schema.ts'
import type { Register } from '../read/register.ts'
import { nearest } from '../report/nearest.ts'
import { formatWhere, type Report } from '../report/report.ts'
import type { GivenIds } from './given.ts'

type Section = PublishedFile['events']

/** How many ids a message names before it only counts. */
const NAMED = 5

/** Holds the edition to the ids that were public once: each lives on, leads to one that does, or was withdrawn. */
export function checkPublished(
  file: PublishedFile,
  ids: GivenIds & { departments: Register<string> },
  report: Report,
): void {
  const { withdrawn } = file.articles
  checkSection(
    'articles',
    file.articles,
    ids.articles,
    withdrawn.map(({ from }) => from),
    report,
  )
  // An event goes where its article goes.
  const gone = [...file.articles.redirects, ...withdrawn].map(({ from }) => from)
  checkSection('events', file.events, ids.events, gone, report)
  checkSection('departments', file.departments, ids.departments, [], report)
  checkSection('issues', file.issues, ids.issues, [], report)
  for (const { from } of withdrawn) {
    if (!ids.articles.has(from)) continue
    report.add('withdrawn-id-lives', file.articles.at.of('withdrawn', from), {
      reason: `“${from}” is withdrawn and is in the edition`,
      expected: 'a withdrawn article that no source holds',
      hint: 'take its lines out of the source, or declare them furniture; or take the entry out',
    })
  }
}

function checkSection(
  key: string,
  section: Section,
  living: Register<string>,
  withdrawn: readonly string[],
  report: Report,
): void {
  if (!living.whole) return
  const listed = new Map<string, number>()
  const redirected = new Set([...section.redirects.map(({ from }) => from), ...withdrawn])
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
    if (living.has(id) || redirected.has(id) || redirected.has(id.split('/')[0] ?? '')) return
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
  const fresh = living.ids.filter((id) => !listed.has(id))
  if (fresh.length === 0) return
  const more = fresh.length > NAMED ? ` and ${fresh.length - NAMED} more` : ''
  report.add('unpublished-id', section.at.of('ids'), {
    reason: `not listed under ${key}: ${fresh.slice(0, NAMED).join(', ')}${more}`,
    expected: 'every id listed before it is public',
    hint: 'npm run compile -- --publish',
  })
}
