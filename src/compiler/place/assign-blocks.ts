import type { BlockType } from '../../edition/schema.ts'
import { type ArticleEntry, formatPlaces } from '../read/editorial-schema.ts'
import type { LineWords, SourceText } from '../read/source-text.ts'
import type { Report } from '../report/report.ts'
import type { DraftBlock, NamedPart } from './draft-block.ts'
import { type FurnitureLines, withoutFurniture } from './furniture.ts'
import { splitLine } from './split-line.ts'

type NamedEntry = ArticleEntry['headline']

function part(type: BlockType, { line, exact, prefix, suffix, doubt, at }: NamedEntry): NamedPart {
  return {
    type,
    line,
    exact,
    prefix,
    suffix,
    where: at.of('line'),
    ...(doubt === undefined ? {} : { doubt }),
  }
}

function namedParts(article: ArticleEntry): NamedPart[] {
  const named = (type: BlockType, entries: readonly NamedEntry[]) => entries.map((e) => part(type, e))
  return [
    ...named('kicker', article.kicker === undefined ? [] : [article.kicker]),
    ...named('headline', [article.headline]),
    ...named('deck', article.decks),
    ...named('heading', article.headings),
    ...article.bylines.flatMap((byline): NamedPart[] =>
      byline.line === undefined ? [] : [{ ...part('byline', { ...byline, line: byline.line }), byline }],
    ),
    ...article.photoCredits.map((credit): NamedPart => ({ ...part('photo-credit', credit), credit })),
  ]
}

/** The blocks of an article in the order of the text: every line a paragraph unless the YAML names it. */
export function assignBlocks(
  article: ArticleEntry,
  sourceText: SourceText,
  furniture: FurnitureLines,
  report: Report,
): DraftBlock[] {
  const lines: (LineWords & { place: number })[] = []
  for (const [place, { first, last }] of article.lines.entries()) {
    for (let number = first; number <= Math.min(last, sourceText.lines.count); number++) {
      const words = furniture.whole.has(number) ? undefined : sourceText.words(number)
      const rest = words && withoutFurniture(words, furniture.parts.get(number) ?? [], sourceText)
      if (rest !== undefined) lines.push({ ...rest, place })
    }
  }
  const parts = namedParts(article).filter((part) => {
    const known = lines.some((line) => line.number === part.line)
    if (!known) {
      const inside = article.lines.some(({ first, last }) => part.line >= first && part.line <= last)
      report.add('line-not-in-article', part.where, {
        reason: inside
          ? `第${part.line}行没有这篇文章的字`
          : `第${part.line}行不在这篇文章的第${formatPlaces(article.lines)}行里`,
        expected: `其中一行：${lines.map((line) => line.number).join('、')}`,
      })
    }
    return known
  })
  return lines.flatMap((line) =>
    splitLine(
      line,
      parts.filter((part) => part.line === line.number),
      line.place,
      sourceText,
      report,
    ),
  )
}
