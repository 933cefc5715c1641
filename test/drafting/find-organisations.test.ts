import { expect, test } from 'vitest'
import { ArticleWords } from '../../src/drafting/article-words.ts'
import { findOrganisations } from '../../src/drafting/find-organisations.ts'
import { readPageText } from '../../src/drafting/page-text.ts'
import { ProposedDepartments } from '../../src/drafting/propose-departments.ts'
import type { PartType } from '../../src/drafting/recognised-article.ts'
import { DepartmentId } from '../../src/edition/ids.ts'
import { encode } from './draft-content.ts'
import { registriesOf } from './registry-of.ts'

const REGISTRY = registriesOf()
const GROUNDS = new Map([
  ['登记表里的名称 高', 'named'],
  ['登记表里的另一种叫法 中', 'other name'],
  ['按名称的结尾认出，登记表里没有 低', 'new'],
  ['登记表里的是机器的提议，还没有人核对 低', 'unread'],
  ['党委常委又任政府副职，按政府职务认作政府 低', 'both'],
])

/** The organisations that a line of a type names: their words, which they are and what speaks for it. */
function found(text: string, type: PartType = 'paragraph', unread = '', registry = REGISTRY): string {
  const page = readPageText({ path: 'in.txt', bytes: encode(text) })
  if (Array.isArray(page)) throw new Error(`${text} is no text`)
  const parts = page.lines.map((line) => ({ type, line }))
  const words = new ArticleWords({ parts, ground: { rule: '试', confidence: '高' } }, [])
  const ids = unread === '' ? [] : [DepartmentId.parse(unread)]
  return findOrganisations(words, new ProposedDepartments(registry, new Set(ids)))
    .map(({ block, start, end, department, ground }) =>
      [block.text.slice(start, end), department.id, GROUNDS.get(`${ground.rule} ${ground.confidence}`)].join(
        ' ',
      ),
    )
    .join('，')
}

const GOVERNMENT = (post: string, id: string) => `${post} ${id} both`

test.each([
  ['市水务局通报', '市水务局 water named'],
  ['河滨市水务局通报，市水务局回应', '河滨市水务局 water named，市水务局 water named'],
  ['河滨市卫生健康委员会通报', '河滨市卫生健康委员会 health other name'],
  ['市委党校开课', '市委党校 party-school new'],
  [
    '市委书记周小川到市委党校，市委发文',
    '市委 committee named，市委党校 party-school new，市委 committee named',
  ],
  ['会上，市公安局通报。市公安局回应', '市公安局 police new，市公安局 police new'],
  ['市教育局、市水务局', '市教育局 education new，市水务局 water named'],
  ['市水务局、市教育局', '市水务局 water named，市教育局 education new'],
  ['河水清了。', ''],
])('%s: %s', (text, expected) => expect(found(text)).toBe(expected))

test.each([
  ['市委常委、副市长王梅', GOVERNMENT('市委常委、副市长', 'city')],
  ['市委常委、常务副市长王梅', GOVERNMENT('市委常委、常务副市长', 'city')],
  ['县委常委、副县长李强', GOVERNMENT('县委常委、副县长', 'county-government')],
  ['区委常委、副区长李强', GOVERNMENT('区委常委、副区长', 'district-government')],
  ['省委常委、副省长李强', GOVERNMENT('省委常委、副省长', 'provincial-government')],
  ['会上，市委常委、副市长王梅说', GOVERNMENT('市委常委、副市长', 'city')],
  ['市委常委、宣传部长王梅', '市委 committee named'],
  ['市委常委副市长王梅', '市委 committee named'],
  ['市委书记、常委、副市长', '市委 committee named'],
  ['市水务局常委、副市长', '市水务局 water named'],
  ['市委副书记、市长', '市委 committee named'],
])('who is both acts for the government: %s', (text, expected) => expect(found(text)).toBe(expected))

test.each([
  ['《市水务局通告》印发', ''],
  ['《通告》由市水务局印发', '市水务局 water named'],
  ['学习《条例》。《市水务局通告》', ''],
  [`《${'好'.repeat(99)}市水务局`, ''],
  [`《${'好'.repeat(100)}市水务局`, '市水务局 water named'],
  ['〈市水务局〉', '市水务局 water named'],
])('a document’s title names others than the sentence: %s', (text, expected) =>
  expect(found(text)).toBe(expected),
)

test.each<[PartType, string]>([
  ['headline', '市水务局 water named'],
  ['kicker', '市水务局 water named'],
  ['heading', '市水务局 water named'],
  ['byline', ''],
  ['photo-credit', ''],
])('as a %s 市水务局 is %s', (type, expected) => expect(found('市水务局', type)).toBe(expected))

test('one that nobody has checked stays in doubt, by whatever name', () => {
  expect(found('市水务局和市卫生健康委员会', 'paragraph', 'health')).toBe(
    '市水务局 water named，市卫生健康委员会 health unread',
  )
  expect(found('市水务局和市卫健委', 'paragraph', 'water')).toBe(
    '市水务局 water unread，市卫健委 health named',
  )
})

test('nothing is proposed to a registry that has no kinds', () => {
  const { departments } = registriesOf()
  const registry = { ...REGISTRY, kinds: [], departments: departments.filter(({ id }) => id === 'committee') }
  expect(found('市教育局', 'paragraph', '', registry)).toBe('')
  expect(found('市委常委、副市长王梅', 'paragraph', '', registry)).toBe('市委 committee named')
})
