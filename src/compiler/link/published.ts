import type { PublishedFile } from '../read/editorial-schema.ts'
import type { Register } from '../read/register.ts'
import { cited } from '../report/characters.ts'
import { nearest } from '../report/nearest.ts'
import { formatWhere, type Report } from '../report/report.ts'
import type { GivenIds } from './given.ts'

type Section = PublishedFile['events']

/** What an id looks like in each section. */
const FORMS = {
  articles: '文章的 id，如 old-thanks',
  events: '文章/日期，如 old-thanks/opened',
  departments: '部门的 id，如 health-commission',
  issues: '报纸/出版日期，如 daily/2022-12-01',
} as const

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
  checkForms('articles', 'withdrawn', withdrawn, file.articles, ids.articles, report)
  // An event goes where its article goes.
  const gone = [...file.articles.redirects, ...withdrawn].map(({ from }) => from)
  checkSection('events', file.events, ids.events, gone, report)
  checkSection('departments', file.departments, ids.departments, [], report)
  checkSection('issues', file.issues, ids.issues, [], report)
  for (const { from } of withdrawn) {
    if (!ids.articles.has(from)) continue
    report.add('withdrawn-id-lives', file.articles.at.of('withdrawn', from), {
      reason: `${cited(from)}已写明撤下，却还在本编里`,
      expected: '撤下的文章不在任何抄本里',
      hint: '从抄本里删去它的条目，或把它的行写进 furniture；不撤了，就删去这一条',
    })
  }
}

/** Reports what was never public, as it cannot be an id: a page would be written for it at an address of no form. */
function checkForms(
  key: keyof typeof FORMS,
  list: 'redirects' | 'withdrawn',
  entries: Section['redirects'],
  { at }: Pick<Section, 'at'>,
  living: Register<string>,
  report: Report,
): void {
  for (const { from } of entries) {
    if (living.read(from) !== undefined) continue
    report.add('invalid-id', at.of(list, from), {
      reason: `${cited(from)}不会是公布过的 id`,
      expected: FORMS[key],
    })
  }
}

function checkSection(
  key: keyof typeof FORMS,
  section: Section,
  living: Register<string>,
  withdrawn: readonly string[],
  report: Report,
): void {
  checkForms(key, 'redirects', section.redirects, section, living, report)
  if (!living.whole) return
  const listed = new Map<string, number>()
  const redirected = new Set([...section.redirects.map(({ from }) => from), ...withdrawn])
  section.ids.forEach((id, index) => {
    const where = section.at.of('ids', index)
    const first = listed.get(id)
    if (first !== undefined) {
      report.add('duplicate-id', where, {
        reason: `${cited(id)}已经列在 ${formatWhere(section.at.of('ids', first))}`,
        expected: '每个 id 只列一次',
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
      reason: `${cited(id)}已经公布过，本编里却没有了`,
      expected: '公布过的 id 都在，或有转向',
      hint: `恢复它，或在 ${key} 下写“redirects: {${id}: ${meant ?? '本编里的 id'}}”`,
    })
  })
  for (const { from, to } of section.redirects) {
    const where = section.at.of('redirects', from)
    if (living.has(from)) {
      report.add('redirect-from-living-id', where, {
        reason: `${cited(from)}还在本编里，不用转向`,
        hint: '删去这条转向，或给现有的改 id',
      })
    }
    living.refer(to, 'redirect-to-unknown-id', where, report)
  }
  const fresh = living.ids.filter((id) => !listed.has(id))
  if (fresh.length === 0) return
  const more = fresh.length > NAMED ? ` 等${fresh.length}个` : ''
  report.add('unpublished-id', section.at.of('ids'), {
    reason: `${key} 下还没有列出：${fresh.slice(0, NAMED).join('、')}${more}`,
    expected: '公布之前，每个 id 都列出',
    hint: '运行 npm run compile -- --publish',
  })
}
