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
        reason: `第${entry.name}版已经写在 ${formatWhere(first.at.of('name'))}`,
        expected: '别的版没有用过的版名',
      })
    } else byName.set(entry.name, entry)
  }
  const inOrder = file.pages.toSorted((a, b) => a.lines.first - b.lines.first)
  const last = inOrder.at(-1)
  // Nothing printed on pages, a broadcast, has none.
  if (last === undefined) return
  let next = 1
  for (const entry of inOrder) {
    if (entry.lines.first !== next) {
      report.add('pages-incomplete', entry.at.of('lines'), {
        reason: `第${entry.name}版从第${entry.lines.first}行开始`,
        expected: `从第${next}行开始，使每一行都在一个版上`,
      })
    }
    next = Math.max(next, entry.lines.last + 1)
  }
  if (next <= sourceText.lines.count) {
    report.add('pages-incomplete', last.at.of('lines'), {
      reason: `${linesFrom(next, sourceText.lines.count)}不在任何一版上`,
      expected: `各版直到第${sourceText.lines.count}行`,
    })
  }
}

const linesFrom = (first: number, last: number) => (first === last ? `第${first}行` : `第${first}-${last}行`)

/** Names of the printed pages that an article stands on, as it is read; a run of lines over several is reported. */
export function pagesOf(article: ArticleEntry, file: PageFile, report: Report): string[] {
  const names = article.lines.flatMap(({ first, last }) => {
    const touched = file.pages.filter((p) => p.lines.first <= last && p.lines.last >= first)
    if (touched.length > 1) {
      report.add('article-across-pages', article.at.of('lines'), {
        reason: `第${first}-${last}行分在第${touched.map((p) => p.name).join('、')}版上`,
        expected: '连续的行都在一个版上',
        hint: `文章转到别版的，写成“lines: [${acrossPages({ first, last }, touched)}]”`,
      })
    }
    return touched.map(({ name }) => name)
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
          ? `${lines.first}-${lines.last} 前大后小`
          : `没有第${lines.first}-${lines.last}行：抄本只有第1-${count}行`,
      expected: `1 至 ${count} 之间的行号`,
    })
  }
}
