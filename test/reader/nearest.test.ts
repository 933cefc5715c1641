import { describe, expect, test } from 'vitest'
import { ArticleId } from '../../src/edition/ids.ts'
import { nearestArticles, nearestIssues } from '../../src/reader/nearest.ts'
import { catalogue } from '../../src/reader/whole-catalogue.ts'
import { smallEdition } from '../small-edition.ts'
import { twoNewspapers } from '../two-newspapers.ts'

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

test('what is not found takes nothing away, and what repeats counts as often as both have it', () => {
  expect(nearest('/articles/zzab')[0]).toBe('ab')
  expect(nearest('/articles/abababrs')[0]).toBe('barbours')
})

describe('of the issues of a newspaper, newest first, the nearest to', () => {
  const two = catalogue(twoNewspapers().archive)
  const [newest, oldest] = ['river-daily/2024-01-02', 'river-daily/2023-12-31']
  test.each([
    ['2023', oldest],
    ['2023-12', oldest],
    ['2023/12', oldest],
    ['202312', oldest],
    ['20231231', oldest],
    ['2023-12-5', oldest],
    ['2023-12-31/9', oldest],
    ['2024-1-2', newest],
    ['2023-13', newest],
    ['20231', oldest],
    ['20231231/2', oldest],
    ['12023-12-31', newest],
    ['2023123', oldest],
    ['nothing', newest],
  ])('%s is %s', (words, path) => {
    const found = nearestIssues(two, `/issues/river-daily/${words}/`)
    expect(found.map((issue) => issue.path)).toHaveLength(2)
    expect(found[0]?.path).toBe(path)
  })
})
