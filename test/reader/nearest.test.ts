import { expect, test } from 'vitest'
import { ArticleId } from '../../src/edition/ids.ts'
import { nearestArticles } from '../../src/reader/nearest.ts'
import { catalogue } from '../../src/reader/whole-catalogue.ts'
import { smallEdition } from '../small-edition.ts'

const small = smallEdition()
const IDS = ['harbour', 'bridge', 'bridge-opened', 'barbours', 'ab']
const [article] = small.articles
if (article === undefined) throw new Error('no article')
const all = catalogue({
  ...small,
  articles: IDS.map((id) => ({ ...article, id: ArticleId.parse(id) })),
  events: [],
})
const nearest = (path: string, most?: number) =>
  nearestArticles(all, path, most).map(({ article: { id } }) => String(id))

test.each([
  ['/articles/bridg/', 'bridge'],
  ['/articles/BRIDGE-OPEN/', 'bridge-opened'],
  ['/articles/harbor', 'harbour'],
  ['/base/articles/arbours/more/../barbour/', 'barbours'],
  ['/ab', 'ab'],
])('of %s the nearest article is %s', (path, id) => {
  expect(nearest(path)[0]).toBe(id)
})

test('three come, or as many as are asked for, the nearest first, those alike in the order of the edition', () => {
  expect(nearest('/articles/bridge/')).toEqual(['bridge', 'bridge-opened', 'harbour'])
  expect(nearest('/articles/bridge/', 2)).toEqual(['bridge', 'bridge-opened'])
  expect(nearest('/')).toEqual(['harbour', 'bridge', 'bridge-opened'])
  expect(nearest('/x/')).toEqual(['harbour', 'bridge', 'bridge-opened'])
})

test('letters that repeat count as often as both words have them', () => {
  expect(nearest('/ababababab')[0]).toBe('ab')
  // Once all pairs of "ab" were taken for the same one, this would be nearest to `ab`.
  expect(nearest('/articles/abridgeab')[0]).toBe('bridge')
})
