import { expect, test } from 'vitest'
import type { Article } from '../../src/edition/schema.ts'
import { gbt7714 } from '../../src/exports/gbt7714.ts'
import { tenArticles } from '../ten-articles.ts'
import { SITE } from './any-edition.ts'
import { findArticle } from './find-article.ts'

const edition = tenArticles()

function texts(article: Article, of = edition): string[] {
  return gbt7714(of, article, SITE).map((form) => `${form.standard} ${form.text}`)
}

test('a signed article, in both standards', () => {
  expect(texts(findArticle('youyu'))).toEqual([
    `2025 薛礼伟，张智宙. 刘亮在右玉县督导检查企业疫情防控情况[N/OL]. [朔州日报]，[2022-12-01]. ${SITE.url}articles/youyu/.`,
    `2015 薛礼伟, 张智宙. 刘亮在右玉县督导检查企业疫情防控情况[N/OL]. [朔州日报], [2022-12-01][引用日期]. ${SITE.url}articles/youyu/.`,
  ])
})

test('an unsigned article begins with its title, a commentator’s with his byline', () => {
  expect(texts(findArticle('volunteers'))[0]).toMatch(/^2025 我们是志愿者\[N\/OL\]\. /)
  expect(texts(findArticle('commentary'))[0]).toMatch(/^2025 本报评论员\. 保持斗志 汇聚力/)
})

test('the title in a reference has Chinese punctuation', () => {
  expect(texts(findArticle('bus'))[1]).toContain('符焯邦. 你看，夜空中最亮的“星”——市公交公司')
})

test('of more than three persons the first three are named', () => {
  const names = ['甲', '乙', '丙', '丁']
  const article: Article = { ...findArticle('bus'), bylines: [{ text: '记者', names, position: 'line' }] }
  expect(texts(article)[0]).toMatch(/^2025 甲，乙，丙，等\. /)
  expect(texts(article)[1]).toMatch(/^2015 甲, 乙, 丙, 等\. /)
})

test('what is inferred stands in brackets and is explained; what is stated does neither', () => {
  const [first] = gbt7714(edition, findArticle('bus'), SITE)
  expect(first?.remark).toBe('方括号内的报纸名称、出版日期为推定')
  const stated = {
    ...edition,
    sources: edition.sources.map((source) => ({
      ...source,
      inferred: {},
    })),
  }
  const [plain] = gbt7714(stated, findArticle('bus'), SITE)
  expect(plain?.text).toContain('. 朔州日报，2022-12-01. ')
  expect(plain).not.toHaveProperty('remark')
})
