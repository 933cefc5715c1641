import type { LedgerCounts, LedgerSort } from '../edition/about-schema.ts'
import { DOUBT } from './remark-words.ts'

/** The sorts of rows in the order the ledger lists them. */
export const LEDGER_SORTS = [
  { type: 'gap', name: '缺漏' },
  { type: 'picture', name: '缺照片' },
  { type: 'sic', name: '存疑' },
  { type: 'note', name: '说明' },
  { type: 'doubt', name: DOUBT },
  { type: 'join', name: '接排' },
  { type: 'duration', name: '没有定日的时间' },
  { type: 'inference', name: '推定' },
  { type: 'unread', name: '未经校读' },
  { type: 'withdrawn', name: '撤下' },
] as const satisfies readonly { type: LedgerSort; name: string }[]
/** How much of each sort a whole ledger has, in words: 缺漏 3、存疑 20. */
export function ledgerSum(counts: LedgerCounts): string {
  return LEDGER_SORTS.filter(({ type }) => counts[type] > 0)
    .map(({ type, name }) => `${name} ${counts[type]}`)
    .join('、')
}
