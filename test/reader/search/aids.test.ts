import { expect, test } from 'vitest'
import { variantsOf } from '../../../src/reader/search/aids.ts'
import { characterFolding, fold } from '../../../src/reader/search/fold.ts'
import { RADICALS } from '../../../src/reader/search/radicals.ts'

test('variants stand in pairs, characters of two code units too', () => {
  expect([...variantsOf({ variants: '國国𠮷吉務务', initials: {} })]).toEqual([
    ['國', '国'],
    ['𠮷', '吉'],
    ['務', '务'],
  ])
  expect([...variantsOf({ variants: '', initials: {} })]).toEqual([])
})

test('each radical and stroke stands for one ideograph, none for itself', () => {
  const odd = [...RADICALS].filter(
    ([radical, ideograph]) =>
      !/^[\u2e80-\u2eff\u31c0-\u31ef]$/.test(radical) || !/^\p{Unified_Ideograph}$/u.test(ideograph),
  )
  expect(odd).toEqual([])
  expect(RADICALS.get('⺁')).toBe('厂')
  expect(RADICALS.get('⺇')).toBe('𠘨')
  expect(RADICALS.get('㇡')).toBe('𠄎')
  expect(RADICALS.get('厂')).toBeUndefined()
})

test('characters fold by the variants given, whatever was folded before by others', () => {
  const [one, other] = [new Map([['國', '国']]), new Map([['國', '囯']])]
  expect(['國', '國'].map(characterFolding(one))).toEqual(['国', '国'])
  expect(['國', '國'].map(characterFolding(other))).toEqual(['囯', '囯'])
  expect(['國', '國'].map(characterFolding())).toEqual(['國', '國'])
  expect(fold('國', one).text + fold('國').text + fold('國', other).text).toBe('国國囯')
})

test('what a character folds to is folded by variants, too', () => {
  const variants = new Map([['馬', '马']])
  expect(fold('⾺', variants).text).toBe('马')
  expect(fold('㊒㍿', new Map([['會', '会']])).text).toBe('有株式会社')
})
