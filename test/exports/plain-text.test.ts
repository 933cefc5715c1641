import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readingText } from '../../src/edition/inline-text.ts'
import { articlePlainText } from '../../src/exports/plain-text.ts'
import { setPunctuation } from '../../src/reader/punctuation.ts'
import { runs } from '../runs.ts'
import { tenArticles } from '../ten-articles.ts'
import { anyEdition, SITE } from './any-edition.ts'
import { findArticle } from './find-article.ts'

const edition = tenArticles()

test('an incomplete article says where it ends too early, and why', () => {
  const text = articlePlainText(edition, findArticle('youyu'), SITE)
  expect(text).toContain('争当统筹疫情防控与经济社会发展〔此后缺〕〔注2〕')
  expect(text).toMatch(/^〔注2〕缺：长度不明。全文止于半句/m)
})

test('a sic keeps its words; the conjecture is a note', () => {
  const text = articlePlainText(edition, findArticle('commentary'), SITE)
  expect(text.split('\n')[0]).toBe('保持斗志 汇聚力〔注1〕 坚决打赢疫情歼灭战')
  expect(text).toContain('〔注1〕存疑：疑作“汇聚合力”。')
})

test('a phrase that the print broke is whole', () => {
  expect(articlePlainText(edition, findArticle('mobilisation'), SITE)).toContain('指挥调度中心')
})

test('the copy ends with its source, what is inferred marked as such', () => {
  const last = (id: string) => articlePlainText(edition, findArticle(id), SITE).trimEnd().split('\n').at(-1)
  expect(last('youyu')).toBe(
    `薛礼伟、张智宙：《刘亮在右玉县督导检查企业疫情防控情况》，《朔州日报》（推定），2022年12月1日（推定）。${SITE.url}articles/youyu/`,
  )
  expect(last('commentary')).toMatch(/^本报评论员：/)
  expect(last('volunteers')).toMatch(/^《我们是志愿者》，/)
})

test('without gaps and notes the words are those of reading view', () => {
  fc.assert(
    fc.property(anyEdition, (any) => {
      for (const article of any.articles) {
        const text = articlePlainText(any, article, SITE)
        for (const block of article.blocks) {
          const words = setPunctuation(readingText(block.inlines))
          const bare = text.replaceAll(/〔注\d+〕|〔(?:此前|此后|中间|照片)缺〕/g, '')
          expect(bare).toContain(words.trim())
        }
      }
    }),
    { numRuns: runs(50) },
  )
})
