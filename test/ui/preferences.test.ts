import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readPreferences } from '../../src/ui/settings/preferences.ts'

test('known preferences are read, all else is left out', () => {
  expect(readPreferences({ theme: 'dark', size: 'huge', face: 'hei', keys: 'off', other: 1 })).toEqual({
    theme: 'dark',
    face: 'hei',
    keys: 'off',
  })
})

test('whatever is stored is read without error and holds only what is known', () => {
  fc.assert(
    fc.property(fc.anything(), (stored) => {
      expect(
        Object.keys(readPreferences(stored)).every((k) =>
          ['theme', 'size', 'leading', 'face', 'keys'].includes(k),
        ),
      ).toBe(true)
    }),
  )
})
