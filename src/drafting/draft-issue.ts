import type { Registries } from '../compiler/read/registries.ts'
import { findStatedDate } from '../compiler/read/stated-date.ts'
import { Day } from '../edition/day-schema.ts'
import type { Diagnostic } from '../edition/diagnostic.ts'
import { classify } from './classify.ts'
import type { Ground } from './finding.ts'
import type { InferenceDraft, IssueDraft } from './page-draft.ts'
import type { PageLine } from './page-line.ts'
import { refusal } from './refusal.ts'

/** What the editor says of the issue. */
export interface StatedIssue {
  newspaper?: string
  day?: Day
}

const SAID: Ground = { rule: '编者指定', confidence: '高' }
const POINTED_DAY = /(?<!\d)((?:19|20)\d{2})([.\-/．])(\d{1,2})\2(\d{1,2})(?!\d)/u
const NAMED_DAY = /(?<!\d)(\d{4})[-_.]?(\d{2})[-_.]?(\d{2})(?!\d)/

/** The issue that a text comes from: as the editor says, as its masthead says, or as can be inferred. */
export function draftIssue(
  path: string,
  lines: readonly PageLine[],
  stated: StatedIssue,
  { newspapers }: Registries,
  /** Where the day may be named: the file's path, or what a draft before took it from. */
  named = path,
): IssueDraft | Diagnostic[] {
  const kinds = classify(lines)
  const mastheads = lines.filter(({ number }) => kinds.get(number)?.kind === 'furniture')
  const newspaper = newspaperOf(mastheads, stated, newspapers)
  const day = dayOf(named, mastheads, stated)
  const refused: Diagnostic[] = []
  if (newspaper === undefined) {
    const unknown = stated.newspaper !== undefined
    refused.push(
      refusal('no-newspaper', path, 1, {
        reason: unknown ? `newspapers.yaml 里没有“${stated.newspaper}”` : '看不出是哪一份报纸',
        hint: `用 --newspaper 指定其一：${newspapers.map(({ id }) => id).join('、')}；新的报纸先写进 newspapers.yaml`,
      }),
    )
  }
  if (day === undefined) {
    refused.push(
      refusal('no-day', path, 1, {
        reason: '看不出是哪一天的报纸',
        hint: '用 --day 指定，如 --day 2022-12-01',
      }),
    )
  }
  return newspaper === undefined || day === undefined ? refused : { newspaper, day }
}

function newspaperOf(
  mastheads: readonly PageLine[],
  stated: StatedIssue,
  newspapers: Registries['newspapers'],
): IssueDraft['newspaper'] | undefined {
  if (stated.newspaper !== undefined) {
    const known = newspapers.find(({ id }) => id === stated.newspaper)
    return known && { id: known.id, ground: SAID }
  }
  const named = newspapers.find(({ name }) => mastheads.some(({ text }) => text.includes(name)))
  if (named !== undefined) return { id: named.id, ground: { rule: '报头写明报名', confidence: '高' } }
  const [only, other] = newspapers
  if (only === undefined || other !== undefined) return undefined
  const ground: Ground = { rule: '版面未见报头；登记的报纸只有这一份', confidence: '中' }
  const inference: InferenceDraft = { id: 'newspaper', what: '报纸名称', value: only.name, ...ground }
  return { id: only.id, ground, inference }
}

function dayOf(
  named: string,
  mastheads: readonly PageLine[],
  stated: StatedIssue,
): IssueDraft['day'] | undefined {
  if (stated.day !== undefined) return { day: stated.day, ground: SAID }
  for (const { text } of mastheads) {
    const [, year, , month, date] = POINTED_DAY.exec(text) ?? []
    const on =
      year === undefined ? findStatedDate(text)?.on : { year, month: Number(month), day: Number(date) }
    if (on?.year === undefined || on.month === undefined || on.day === undefined) continue
    const day = Day.safeParse(`${on.year}-${two(on.month)}-${two(on.day)}`)
    if (day.success) return { day: day.data, ground: { rule: '报头写明日期', confidence: '高' } }
  }
  const [, year, month, date] = NAMED_DAY.exec(named.split('/').at(-1) ?? '') ?? []
  const day = Day.safeParse(`${year}-${month}-${date}`)
  if (!day.success) return undefined
  const ground: Ground = { rule: '版面未见日期；取自文件名', confidence: '中' }
  return {
    day: day.data,
    ground,
    inference: { id: 'publication', what: '出版日期', value: day.data, ...ground },
  }
}

const two = (n: number) => String(n).padStart(2, '0')
