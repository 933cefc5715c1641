import fc from 'fast-check'
import { expect, test } from 'vitest'
import { quoted, setPunctuation, titled } from '../../src/reader/punctuation.ts'

test('half-width marks between Chinese characters become Chinese punctuation', () => {
  expect(setPunctuation('本报讯(记者 赵娟娟)11月30日,我市召开')).toBe(
    '本报讯（记者 赵娟娟）11月30日，我市召开',
  )
  expect(setPunctuation('谁是英雄?慧源')).toBe('谁是英雄？慧源')
  expect(setPunctuation('赵喜明:哪里需要')).toBe('赵喜明：哪里需要')
  expect(setPunctuation('“疫情不退,我不退”')).toBe('“疫情不退，我不退”')
})

test('marks between Western characters stay', () => {
  expect(setPunctuation('早上7:00,气温-15℃')).toBe('早上7:00，气温-15℃')
  expect(setPunctuation('a,b')).toBe('a,b')
  expect(setPunctuation('Ａ:Ｂ')).toBe('Ａ:Ｂ')
  expect(setPunctuation('a, b 甲')).toBe('a, b 甲')
})

test('what stands beside a mark is looked for past spaces and other marks, on both sides', () => {
  expect(setPunctuation('a, 甲')).toBe('a， 甲')
  expect(setPunctuation('甲 ,b')).toBe('甲 ，b')
  expect(setPunctuation('甲),b')).toBe('甲），b')
  expect(setPunctuation('a ;!(甲')).toBe('a ；！（甲')
  expect(setPunctuation(', ')).toBe(', ')
})

test('marks within quotation marks or title marks are of the other kind', () => {
  expect(quoted('开展了“攻坚清零”行动')).toBe('“开展了‘攻坚清零’行动”')
  expect(quoted('说：‘好’')).toBe('“说：‘好’”')
  expect(quoted('他说：“读‘攻坚’二字。”')).toBe('“他说：‘读“攻坚”二字。’”')
  expect(quoted('it’s')).toBe('“it’s”')
  expect(quoted('“甲”与‘乙’')).toBe('“‘甲’与‘乙’”')
  expect(quoted('说“it’s好”')).toBe('“说‘it’s好’”')
  expect(quoted('说“‘甲’b”')).toBe('“说‘“甲”b’”')
  expect(quoted('说“‘a’乙”')).toBe('“说‘“a”乙’”')
  expect(titled('读《论语》')).toBe('《读〈论语〉》')
})

test('only marks change, and each for one code unit', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...'疫情防控,:;?!()7a “”。、 #')).map((letters) => letters.join('')),
      (text) => {
        const set = setPunctuation(text)
        expect(set).toHaveLength(text.length)
        for (let i = 0; i < text.length; i++) {
          if (set[i] !== text[i]) expect(',:;?!()').toContain(text[i])
        }
        expect(setPunctuation(set)).toBe(set)
      },
    ),
  )
})
