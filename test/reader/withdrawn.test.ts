import { expect, test } from 'vitest'
import { withdrawalOf } from '../../src/reader/withdrawn.ts'
import { twoNewspapers } from '../two-newspapers.ts'

const { archive } = twoNewspapers()

test.each(['/articles/ferry/', '/articles/ferry', '/base/Articles/Ferry/', '/articles/ferry/more'])(
  'at %s one is told why the article was taken back',
  (path) => {
    expect(withdrawalOf(archive, path)).toMatchObject({ article: 'ferry', reason: '与事实不符' })
  },
)

test.each(['/articles/bridge/', '/articles/ferry-boat/', '/articles/', '/departments/ferry/', '/ferry/'])(
  'at %s nothing was taken back',
  (path) => {
    expect(withdrawalOf(archive, path)).toBeUndefined()
  },
)
