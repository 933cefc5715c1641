import type { Content } from '../read/content.ts'
import type { ArticleEntry, EvidenceEntry } from '../read/editorial-schema.ts'
import { formatWhere, type Report } from '../report/report.ts'
import { checkNotReserved, emptyNames, type Names } from './register.ts'

/** Enters every id that the content gives; malformed, reserved and double ones are reported. */
export function enterNames(content: Content, report: Report): Names {
  const names = emptyNames()
  const registry = content.departments?.lost
  names.kinds.whole = registry?.has('kinds') === false
  names.departments.whole = registry?.has('departments') === false
  const kept = (key: string) => content.whole && content.sources.every(({ lost }) => !lost.has(key))
  names.articles.whole = kept('articles')
  names.events.whole = kept('articles') && kept('events')
  names.inferences.whole = kept('inferences')
  for (const kind of content.departments?.value.kinds ?? [])
    names.kinds.enter(kind.id, kind.at.of('id'), report)
  for (const department of content.departments?.value.departments ?? []) {
    names.departments.enter(department.id, department.at.of('id'), report)
  }
  for (const { id, where, file } of content.sources) {
    names.sources.enter(id, where, report)
    for (const inference of file.inferences)
      names.inferences.enter(inference.id, inference.at.of('id'), report)
    for (const phase of file.phases) names.phases.enter(phase.id, phase.at.of('id'), report)
    for (const article of file.articles) {
      names.articles.enter(article.id, article.at.of('id'), report)
      for (const event of article.events) {
        names.events.enter(event.id, event.at.of('id'), report)
        checkNotReserved(event.id, event.at.of('id'), report)
      }
    }
  }
  return names
}

/** Reports every id that refers to nothing. */
export function checkReferences(content: Content, names: Names, report: Report): void {
  for (const department of content.departments?.value.departments ?? []) {
    names.kinds.refer(department.kind, 'unknown-kind', department.at.of('kind'), report)
  }
  for (const { file, lost } of content.sources) {
    const inferred = [file.newspaper, file.published, ...file.pages, ...file.phases]
    for (const entry of inferred) {
      if (entry.inferred === undefined) continue
      names.inferences.refer(entry.inferred, 'unknown-inference', entry.at.of('inferred'), report)
    }
    const evidence: EvidenceEntry[] = [...file.inferences, ...file.phases].flatMap((entry) => entry.evidence)
    for (const { article, at } of evidence)
      names.articles.refer(article, 'unknown-article', at.of('article'), report)
    for (const article of file.articles) checkArticle(article, lost.has('departments'))
  }

  function checkArticle({ departments, events }: ArticleEntry, departmentsLost: boolean): void {
    const named = new Map<string, (typeof departments)[number]>()
    for (const entry of departments) {
      names.departments.refer(entry.id, 'unknown-department', entry.at.of('id'), report)
      const first = named.get(entry.id)
      if (first !== undefined) {
        report.add('duplicate-id', entry.at.of('id'), {
          reason: `the article already names “${entry.id}” at ${formatWhere(first.at.of('id'))}`,
          expected: 'each department once in an article',
        })
      } else named.set(entry.id, entry)
    }
    for (const event of events) {
      for (const [index, id] of event.departments.entries()) {
        const where = event.at.of('departments', index)
        names.departments.refer(id, 'unknown-department', where, report)
        if (event.departments.indexOf(id) !== index) {
          report.add('duplicate-id', where, {
            reason: `the event already names “${id}”`,
            expected: 'each department once',
          })
        } else if (names.departments.has(id) && !named.has(id) && !departmentsLost) {
          report.add('event-department-not-in-article', where, {
            reason: `the article of this event does not name the department “${id}”`,
            expected: `one of ${[...named.keys()].join(', ')}`,
            hint: 'name it under the article’s departments, with the words that show it',
          })
        }
      }
      for (const part of ['year', 'month', 'day'] as const) {
        const id = event.inferred?.[part]
        if (id === undefined) continue
        names.inferences.refer(id, 'unknown-inference', event.at.of('inferred', part), report)
      }
    }
  }
}
