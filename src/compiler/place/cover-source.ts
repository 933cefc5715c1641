import type { Furniture } from '../../edition/schema.ts'
import type { FurnitureEntry, LineRange, PageFile } from '../read/editorial-schema.ts'
import type { Run } from '../read/line-table.ts'
import { abridge, type SourceText } from '../read/source-text.ts'
import { cited } from '../report/characters.ts'
import { formatWhere, type Report, type Where } from '../report/report.ts'
import { type DraftBlock, stretches } from './draft-block.ts'

interface Claim extends Run {
  where: Where
  /** Index of the furniture rule; absent for a block. */
  rule?: number
}

/** Gives every character that is in no block to a furniture rule; what is left over or taken twice is reported. */
export function coverSource(
  sourceText: SourceText,
  file: PageFile,
  articles: readonly { where: Where; blocks: readonly DraftBlock[] }[],
  parts: ReadonlyMap<FurnitureEntry, Run>,
  whole: boolean,
  report: Report,
): Furniture[] {
  const claims: Claim[] = articles.flatMap(({ where, blocks }) =>
    blocks.flatMap((block) => stretches(block).map((stretch) => ({ ...stretch, where }))),
  )
  const joins = articles.flatMap(({ blocks }) => blocks.flatMap(joinedOver))
  file.furniture.forEach((entry, rule) => {
    if (entry.lines === 'blank') return
    const part = parts.get(entry)
    const run = part ?? wholeLines(entry.lines, sourceText)
    if (run === undefined || run.start >= run.end) return
    // Words that are not there are reported already; their line is no furniture if it is somebody else's.
    const isLost = entry.exact !== undefined && part === undefined
    if (isLost && claims.some(({ start, end }) => start < run.end && end > run.start)) return
    // A page number within a broken paragraph is part of what its join carries.
    const inJoin = joins.some(({ start, end }) => start <= run.start && run.end <= end)
    if (!inJoin) claims.push({ ...run, where: entry.at.of('lines'), rule })
  })
  claims.sort((a, b) => a.start - b.start || b.end - a.end)
  const blank = file.furniture.findIndex((entry) => entry.lines === 'blank')
  const furniture: Furniture[] = []
  const reported = new Set<string>()
  let unruledBlank: number | undefined
  let end = 0
  let previous: Claim | undefined
  for (const claim of claims) {
    leave(end, claim.start)
    if (claim.start < end && previous !== undefined) {
      const pair = `${formatWhere(previous.where)} ${formatWhere(claim.where)}`
      if (!reported.has(pair)) overlap(claim, previous)
      reported.add(pair)
    } else if (claim.rule !== undefined) {
      furniture.push({
        start: claim.start,
        text: sourceText.text.slice(claim.start, claim.end),
        rule: claim.rule,
      })
    }
    if (claim.end > end) {
      end = claim.end
      previous = claim
    }
  }
  leave(end, sourceText.text.length)
  if (unruledBlank !== undefined) {
    report.add('missing-characters', file.at.ofKey('furniture'), {
      reason: `段与段之间的空白没有归属，第一处在第${sourceText.lines.lineAt(unruledBlank)}行`,
      expected: 'furniture 里有一条管空白',
      hint: '加一条“- lines: blank”，写上 reason',
    })
  }
  return furniture

  function overlap(claim: Claim, before: Claim): void {
    const line = sourceText.lines.lineAt(claim.start)
    const words = sourceText.text.slice(claim.start, Math.min(before.end, claim.end))
    report.add('overlapping-lines', claim.where, {
      reason: `第${line}行的${cited(abridge(words))}归了两处，先在 ${formatWhere(before.where)}`,
      expected: '每个字只归一段文字或一条 furniture',
    })
  }

  /** What no claim takes: blanks go to the rule for blanks, words belong to nobody. */
  function leave(from: number, to: number): void {
    for (const piece of sourceText.text
      .slice(from, Math.max(from, to))
      .matchAll(/\s+|\S+(?:[^\S\n]+\S+)*/g)) {
      const start = from + piece.index
      const isBlank = piece[0].trim() === ''
      if (isBlank && blank !== -1) furniture.push({ start, text: piece[0], rule: blank })
      else if (!isBlank && whole) {
        report.add('missing-characters', sourceText.at(start), {
          reason: `第${sourceText.lines.lineAt(start)}行的${cited(abridge(piece[0]))}（${[...piece[0]].length}个字）没有归属`,
          expected: '每个字只归一段文字或一条 furniture',
          hint: `把第${sourceText.lines.lineAt(start)}行归入一篇文章，或写进 furniture 并说明 reason`,
        })
      } else if (isBlank) unruledBlank ??= start
    }
  }
}

/** The runs of source that lie between the parts of a block and are its own. */
function joinedOver({ runs, joins }: DraftBlock): Run[] {
  return runs
    .slice(1)
    .flatMap((run, i) =>
      joins[i]?.far === true ? [] : [{ start: runs[i]?.end ?? run.start, end: run.start }],
    )
}

/** The lines of a range that there are: what it has beyond the text is reported. */
function wholeLines({ first, last }: LineRange, { lines }: SourceText): Run | undefined {
  const [from, to] = [lines.line(first), lines.line(Math.min(last, lines.count))]
  return from && to && { start: from.start, end: to.end }
}
