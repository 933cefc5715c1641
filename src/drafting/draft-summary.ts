import type { SourceDraft } from './draft-source.ts'
import { isDoubtful } from './finding.ts'
import { headlineOf } from './recognised-article.ts'

/** What a draft holds and where it differs from the file, for the editor at the command line. */
export function summaryOf({ folder, draft, differences, kept, proposed }: SourceDraft): string {
  const { articles, conversions } = draft
  const count = (of: (article: (typeof articles)[number]) => number) =>
    articles.reduce((sum, article) => sum + of(article), 0)
  const counts = [
    `${articles.length} 篇`,
    `署名 ${count(({ bylines }) => bylines.length)}`,
    `接续 ${count(({ joins }) => joins.length)}`,
    `日期 ${count(({ events }) => events.length)}`,
    `部门 ${count(({ departments }) => departments.length)}`,
    `残缺 ${count(({ gaps }) => gaps.length)}`,
  ]
  const doubts = articles
    .filter(({ ground }) => isDoubtful(ground))
    .map((article) => `  待核：${headlineOf(article)?.line.text ?? article.id}——${article.ground.rule}`)
  return [
    `${folder}：${counts.join('，')}`,
    ...conversions.map((words) => `  ${words}`),
    ...doubts,
    ...(proposed.length > 0 ? [`  提议登记的部门：${proposed.map(({ short }) => short).join('、')}`] : []),
    ...differences.map((words) => `  不同：${words}`),
    ...(kept > 0 ? [`  你改过的另外 ${kept} 处照旧`] : []),
  ].join('\n')
}
