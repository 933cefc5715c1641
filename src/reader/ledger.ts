import type { Catalogue, Entry } from './catalogue.ts'
import { type Remark, remarks } from './remarks.ts'

/** An editorial entry with the article it stands in. */
export interface LedgerRow {
  entry: Entry
  remark: Remark
}

/** The sorts of editorial entries in the order the ledger lists them. */
export const LEDGER_SORTS = [
  { type: 'gap', name: '缺漏' },
  { type: 'sic', name: '存疑' },
  { type: 'note', name: '说明' },
  { type: 'join', name: '接排' },
  { type: 'duration', name: '没有定日的时间' },
] as const
export type LedgerSort = (typeof LEDGER_SORTS)[number]['type']

/** Every editorial entry of the edition, by sort, then in the order of the page. */
export function ledger(catalogue: Catalogue): { type: LedgerSort; name: string; rows: LedgerRow[] }[] {
  const all = catalogue.entries.flatMap((entry) =>
    remarks(entry.article).map((remark) => ({ entry, remark })),
  )
  return LEDGER_SORTS.map(({ type, name }) => ({
    type,
    name,
    rows: all.filter(({ remark }) => remark.type === type),
  }))
}
