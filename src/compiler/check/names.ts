import {
  ArticleId,
  DepartmentId,
  EventId,
  InferenceId,
  NewspaperId,
  PhaseId,
  SourceId,
} from '../../edition/ids.ts'
import type { ArticleEntry, EvidenceEntry } from '../read/editorial-schema.ts'
import { checkNotReserved, Register } from '../read/register.ts'
import type { Registries } from '../read/registries.ts'
import type { SourceContent } from '../read/source.ts'
import { cited } from '../report/characters.ts'
import { formatWhere, type Report } from '../report/report.ts'

/** The ids that a source may refer to: its own, and those of the registries. */
export interface Names {
  articles: Register<ArticleId>
  inferences: Register<InferenceId>
  newspapers: Register<NewspaperId>
  departments: Register<DepartmentId>
}

/** Enters every id that a source gives; malformed, reserved and double ones are reported. */
export function enterNames({ file, lost }: SourceContent, registries: Registries, report: Report): Names {
  const names: Names = {
    articles: new Register('文章', ArticleId),
    inferences: new Register('推定', InferenceId, '写进本文件的 inferences'),
    newspapers: new Register('报纸', NewspaperId, '加进 newspapers.yaml'),
    departments: new Register('部门', DepartmentId, '加进 departments.yaml 的 departments'),
  }
  for (const { id } of registries.newspapers) names.newspapers.know(id)
  for (const { id } of registries.departments) names.departments.know(id)
  names.newspapers.whole = !registries.lost.includes('newspapers')
  names.departments.whole = !registries.lost.includes('departments')
  names.articles.whole = !lost.has('articles')
  names.inferences.whole = !lost.has('inferences')
  if (file.source.id !== undefined)
    new Register('抄本', SourceId).enter(file.source.id, file.source.at.of('id'), report)
  for (const { id, at } of file.inferences) names.inferences.enter(id, at.of('id'), report)
  const phases = new Register('阶段', PhaseId)
  for (const { id, at } of file.phases) phases.enter(id, at.of('id'), report)
  for (const article of file.articles) {
    names.articles.enter(article.id, article.at.of('id'), report)
    const events = new Register('日期', EventId)
    for (const { id, at } of article.events) {
      events.enter(id, at.of('id'), report)
      checkNotReserved(id, at.of('id'), report)
    }
  }
  return names
}

/** Reports every id that refers to nothing. */
export function checkReferences({ file, lost }: SourceContent, names: Names, report: Report): void {
  const { issue } = file
  names.newspapers.refer(issue.newspaper, 'unknown-newspaper', issue.at.of('newspaper'), report)
  for (const part of ['newspaper', 'day', 'number'] as const) {
    const id = issue.inferred?.[part]
    if (id === undefined || issue.inferred === undefined) continue
    names.inferences.refer(id, 'unknown-inference', issue.inferred.at.of(part), report)
  }
  for (const entry of [...file.pages, ...file.phases]) {
    if (entry.inferred === undefined) continue
    names.inferences.refer(entry.inferred, 'unknown-inference', entry.at.of('inferred'), report)
  }
  const evidence: EvidenceEntry[] = [...file.inferences, ...file.phases].flatMap((entry) => entry.evidence)
  for (const { article, at } of evidence)
    names.articles.refer(article, 'unknown-article', at.of('article'), report, '这份抄本里')
  for (const article of file.articles) checkArticle(article, lost.has('departments'), names, report)
}

function checkArticle(
  { departments, events }: ArticleEntry,
  departmentsLost: boolean,
  names: Names,
  report: Report,
): void {
  const named = new Map<string, (typeof departments)[number]>()
  for (const entry of departments) {
    names.departments.refer(entry.id, 'unknown-department', entry.at.of('id'), report)
    const first = named.get(entry.id)
    if (first !== undefined) {
      report.add('duplicate-id', entry.at.of('id'), {
        reason: `这篇文章已经写了${cited(entry.id)}，在 ${formatWhere(first.at.of('id'))}`,
        expected: '一篇文章里每个部门只写一次',
      })
    } else named.set(entry.id, entry)
  }
  for (const event of events) {
    for (const [index, id] of event.departments.entries()) {
      const where = event.at.of('departments', index)
      names.departments.refer(id, 'unknown-department', where, report)
      if (event.departments.indexOf(id) !== index) {
        report.add('duplicate-id', where, {
          reason: `这个日期已经写了${cited(id)}`,
          expected: '每个部门只写一次',
        })
      } else if (names.departments.has(id) && !named.has(id) && !departmentsLost) {
        report.add('event-department-not-in-article', where, {
          reason: `这篇文章的 departments 里没有${cited(id)}`,
          expected: named.size === 0 ? '文章写了的部门' : `其中之一：${[...named.keys()].join('、')}`,
          hint: '先写进这篇文章的 departments，并引出写到它的字',
        })
      }
    }
    for (const [part, id] of Object.entries(event.inferred ?? {})) {
      if (typeof id !== 'string') continue
      names.inferences.refer(id, 'unknown-inference', event.at.of('inferred', part), report)
    }
  }
}
