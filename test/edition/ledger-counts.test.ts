import { expect, test } from 'vitest'
import { ledgerCounts } from '../../src/edition/ledger-counts.ts'
import { ledger } from '../../src/reader/ledger.ts'
import { catalogue } from '../../src/reader/whole-catalogue.ts'
import { draftOfTwo } from '../draft-of-two.ts'
import { tenArticles } from '../ten-articles.ts'
import { twoNewspapers } from '../two-newspapers.ts'

test.each([
  ['ten articles', tenArticles()],
  ['two newspapers', twoNewspapers().archive],
  ['a draft', draftOfTwo().archive],
])('of %s as many entries are counted as the ledger lists', (_, edition) => {
  const listed = Object.fromEntries(ledger(catalogue(edition)).map(({ type, rows }) => [type, rows.length]))
  expect(Object.values(listed).some((count) => count > 0)).toBe(true)
  expect(ledgerCounts(edition)).toEqual({ doubt: 0, unread: 0, withdrawn: 0, ...listed })
})
