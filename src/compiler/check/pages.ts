import type { ArticleEntry, PageFile } from '../read/editorial-schema.ts'
import type { PageText } from '../read/page-text.ts'
import { formatWhere, type Report } from '../report/report.ts'

type PageEntry = PageFile['pages'][number]

/** Reports printed pages that overlap, share a number or leave lines out. */
export function checkPages(file: PageFile, page: PageText, report: Report): void {
  const byNumber = new Map<number, PageEntry>()
  for (const entry of file.pages) {
    const first = byNumber.get(entry.number)
    if (first !== undefined) {
      report.add('duplicate-id', entry.at.of('number'), {
        reason: `page ${entry.number} is already given at ${formatWhere(first.at.of('number'))}`,
        expected: 'a number that no other page has',
      })
    } else byNumber.set(entry.number, entry)
  }
  let next = 1
  for (const entry of file.pages.toSorted((a, b) => a.lines.first - b.lines.first)) {
    if (entry.lines.first !== next) {
      report.add('pages-incomplete', entry.at.of('lines'), {
        reason: `page ${entry.number} begins on line ${entry.lines.first}`,
        expected: `line ${next}, so that every line is on one printed page`,
      })
    }
    next = Math.max(next, entry.lines.last + 1)
  }
  if (next <= page.lines.count) {
    report.add('pages-incomplete', file.pages.at(-1)?.at.of('lines') ?? file.at.ofKey('pages'), {
      reason: `${linesFrom(next, page.lines.count)} on no printed page`,
      expected: `pages up to line ${page.lines.count}`,
    })
  }
}

const linesFrom = (first: number, last: number) =>
  first === last ? `line ${first} is` : `lines ${first}-${last} are`

/** The number of the printed page that an article stands on; one that runs over several is reported. */
export function pageOf(article: ArticleEntry, file: PageFile, report: Report): number | undefined {
  const { first, last } = article.lines
  const touched = file.pages.filter((p) => p.lines.first <= last && p.lines.last >= first)
  if (touched.length > 1) {
    report.add('article-across-pages', article.at.of('lines'), {
      reason: `lines ${first}-${last} are on pages ${touched.map((p) => p.number).join(', ')}`,
      expected: 'an article on one printed page',
    })
  }
  return touched[0]?.number
}

/** Reports line ranges that run backwards or beyond the end of the text. */
export function checkLineRanges(file: PageFile, page: PageText, report: Report): void {
  const { count } = page.lines
  const entries = [
    ...file.pages,
    ...file.furniture,
    ...file.articles,
    ...file.articles.flatMap((article) => article.joins),
  ]
  for (const { lines, at } of entries) {
    if (lines === 'blank' || (lines.first >= 1 && lines.first <= lines.last && lines.last <= count)) continue
    report.add('lines-out-of-range', at.of('lines'), {
      reason:
        lines.first > lines.last
          ? `lines ${lines.first}-${lines.last} run backwards`
          : `there are no lines ${lines.first}-${lines.last}: the text has lines 1-${count}`,
      expected: `lines from 1 to ${count}`,
    })
  }
}
