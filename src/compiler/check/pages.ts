import { type ArticleEntry, formatPlaces, type LineRange, type PageFile } from '../read/editorial-schema.ts'
import type { SourceText } from '../read/source-text.ts'
import { formatWhere, type Report } from '../report/report.ts'

type PageEntry = PageFile['pages'][number]

/** Reports printed pages that overlap, share a number or leave lines out. */
export function checkPages(file: PageFile, sourceText: SourceText, report: Report): void {
  const byName = new Map<string, PageEntry>()
  for (const entry of file.pages) {
    const first = byName.get(entry.name)
    if (first !== undefined) {
      report.add('duplicate-id', entry.at.of('name'), {
        reason: `page ${entry.name} is already given at ${formatWhere(first.at.of('name'))}`,
        expected: 'a name that no other page has',
      })
    } else byName.set(entry.name, entry)
  }
  // Nothing printed on pages, a broadcast, has none.
  if (file.pages.length === 0) return
  let next = 1
  for (const entry of file.pages.toSorted((a, b) => a.lines.first - b.lines.first)) {
    if (entry.lines.first !== next) {
      report.add('pages-incomplete', entry.at.of('lines'), {
        reason: `page ${entry.name} begins on line ${entry.lines.first}`,
        expected: `line ${next}, so that every line is on one printed page`,
      })
    }
    next = Math.max(next, entry.lines.last + 1)
  }
  if (next <= sourceText.lines.count) {
    report.add('pages-incomplete', file.pages.at(-1)?.at.of('lines') ?? file.at.ofKey('pages'), {
      reason: `${linesFrom(next, sourceText.lines.count)} on no printed page`,
      expected: `pages up to line ${sourceText.lines.count}`,
    })
  }
}

const linesFrom = (first: number, last: number) =>
  first === last ? `line ${first} is` : `lines ${first}-${last} are`

/** Names of the printed pages that an article stands on, as it is read; a run of lines over several is reported. */
export function pagesOf(article: ArticleEntry, file: PageFile, report: Report): string[] {
  const names = article.lines.flatMap(({ first, last }) => {
    const touched = file.pages.filter((p) => p.lines.first <= last && p.lines.last >= first)
    if (touched.length > 1) {
      report.add('article-across-pages', article.at.of('lines'), {
        reason: `lines ${first}-${last} are on pages ${touched.map((p) => p.name).join(', ')}`,
        expected: 'a run of lines on one printed page',
        hint: `for an article that goes on elsewhere, write lines: [${acrossPages({ first, last }, touched)}]`,
      })
    }
    return touched.slice(0, 1).map(({ name }) => name)
  })
  return [...new Set(names)]
}

function acrossPages({ first, last }: LineRange, pages: readonly PageEntry[]): string {
  return formatPlaces(
    pages.map(({ lines }) => ({ first: Math.max(first, lines.first), last: Math.min(last, lines.last) })),
  )
}

/** Reports line ranges that run backwards or beyond the end of the text. */
export function checkLineRanges(file: PageFile, sourceText: SourceText, report: Report): void {
  const { count } = sourceText.lines
  const entries = [
    ...file.pages,
    ...file.furniture,
    ...file.articles.flatMap(({ lines, at }) => lines.map((run) => ({ lines: run, at }))),
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
