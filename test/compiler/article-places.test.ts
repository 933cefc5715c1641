import { expect, test } from 'vitest'
import { articlePlaces } from '../../src/compiler/article-places.ts'
import { fixtureContent } from './fixtures.ts'

const valid = fixtureContent('valid')
const page = valid.filter(({ path }) => path.includes('/xinmin/'))
const beside = (name: string) =>
  page.map((file) => ({ ...file, path: file.path.replace('/xinmin/', `/${name}/`) }))

test.each([
  [
    'whose YAML cannot be read',
    beside('a').map((file) => ({ ...file, bytes: new TextEncoder().encode('source: [') })),
  ],
  ['whose text is missing', beside('a').filter(({ path }) => path.endsWith('.yaml'))],
  [
    'that has other articles',
    beside('a').map((file) => ({
      ...file,
      bytes: new TextEncoder().encode(
        new TextDecoder().decode(file.bytes).replace('id: thanks', 'id: others'),
      ),
    })),
  ],
])('a source %s is passed over for one that has the article', (_what, before) => {
  const places = articlePlaces(valid, 'content', 'thanks')
  expect(places?.length).toBeGreaterThan(0)
  expect(articlePlaces([...before, ...valid], 'content', 'thanks')).toEqual(places)
})

test('an article that no source has is nowhere', () => {
  expect(articlePlaces(valid, 'content', 'nowhere')).toBeUndefined()
  expect(articlePlaces([], 'content', 'thanks')).toBeUndefined()
})
