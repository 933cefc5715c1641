import { expect, test } from 'vitest'
import { completeness } from '../../src/reader/completeness.ts'
import { remarks } from '../../src/reader/remarks.ts'
import { tenArticles } from '../ten-articles.ts'

const { articles } = tenArticles()
const of = (id: string) => {
  const article = articles.find((a) => a.id === id)
  if (article === undefined) throw new Error(`no article ${id}`)
  return completeness(article)
}

test('an article without gaps is called complete; one with gaps says what is missing', () => {
  expect(of('agriculture')).toBe('全文未见缺失。')
  expect(of('mobilisation')).toBe('不全，缺文字 1 处。')
})

test('an article is called incomplete exactly when the edition lists a gap in it', () => {
  for (const article of articles) {
    const gaps = remarks(article).filter((remark) => remark.type === 'gap')
    expect(completeness(article).startsWith('不全')).toBe(gaps.length > 0)
    const said = [...completeness(article).matchAll(/\d+/g)].reduce((sum, [count]) => sum + Number(count), 0)
    expect(said).toBe(gaps.length)
  }
})
