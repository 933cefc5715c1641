import type { ArticleEntry, PageFile } from '../read/editorial-schema.ts'
import type { YamlPlace } from '../read/yaml-place.ts'
import type { Report } from '../report/report.ts'

interface Doubtful {
  doubt?: string | undefined
  at: YamlPlace
}

/** Reports what is left of a draft's doubts in a source that is no draft any more. */
export function checkDoubts({ source, furniture, articles }: PageFile, report: Report): void {
  if (source.status === 'draft') return
  for (const { doubt, at } of [...furniture, ...articles.flatMap(entriesOf)]) {
    if (doubt === undefined) continue
    report.add('doubt-without-draft', at.of('doubt'), {
      reason: '这一份已经不是草稿（没有 status: draft），这一项却还写着 doubt，待核',
      expected: '核对过的项没有 doubt',
      hint: '核对之后删去这一行；还没有校读完，就在 source 之下写回 status: draft',
    })
  }
}

function entriesOf(article: ArticleEntry): Doubtful[] {
  const { kicker, headline, decks, bylines, headings, photoCredits, joins, gaps, departments, events } =
    article
  return [
    article,
    ...(kicker === undefined ? [] : [kicker]),
    headline,
    ...[decks, bylines, headings, photoCredits, joins, gaps, departments, events].flat(),
  ]
}
