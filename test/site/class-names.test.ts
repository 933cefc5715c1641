import path from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { classNames, shortName } from '../../src/site/class-names.ts'

test('short names are letters, each number has its own', () => {
  expect([0, 25, 26, 27, 51, 52].map(shortName)).toEqual(['a', 'z', 'aa', 'ba', 'za', 'ab'])
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(20_000), { minLength: 2 }), (numbers) => {
      expect(new Set(numbers.map(shortName)).size).toBe(numbers.length)
    }),
  )
})

test('the same tree gives the same names; an unknown class is refused', () => {
  const file = path.resolve('src/ui/frame/Frame.module.css')
  const name = classNames('src')('masthead', file)
  expect(name).toMatch(/^[a-z]+$/)
  expect(classNames('src')('masthead', `${file}?used`)).toBe(name)
  expect(() => classNames('src')('nobody', file)).toThrow(RangeError)
})
