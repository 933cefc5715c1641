import fc from 'fast-check'
import { JSDOM } from 'jsdom'
import { micromark } from 'micromark'
import { expect, test } from 'vitest'
import { articleMarkdown, escapeMarkdown } from '../../src/exports/markdown.ts'
import { runs } from '../runs.ts'
import { tenArticles } from '../ten-articles.ts'
import { hostileText, SITE } from './any-edition.ts'
import { findArticle } from './find-article.ts'

const edition = tenArticles()

function rendered(markdown: string): DocumentFragment {
  return JSDOM.fragment(micromark(markdown))
}

test('a Markdown reader shows escaped text as it was', () => {
  fc.assert(
    fc.property(
      fc.oneof(hostileText, fc.string(), fc.stringMatching(/^[\d.)*_#>+=\-`~ |[\]()!:]+$/)),
      (text) => {
        const plain = text.replace(/\s+/gu, ' ').trim()
        fc.pre(plain !== '' && !plain.includes('\0'))
        const body = rendered(escapeMarkdown(text))
        expect(body.textContent?.trim()).toBe(plain)
        expect([...body.querySelectorAll('*')].map((element) => element.tagName)).toEqual(['P'])
      },
    ),
    { numRuns: runs(500) },
  )
})

test('every article has its headline as the only first heading, and its sections as second ones', () => {
  for (const article of edition.articles) {
    const body = rendered(articleMarkdown(edition, article, SITE))
    expect(body.querySelectorAll('h1')).toHaveLength(1)
    const sections = article.blocks.filter((block) => block.type === 'heading')
    expect(body.querySelectorAll('h2')).toHaveLength(sections.length)
  }
})

test('kicker and deck are set apart', () => {
  expect(articleMarkdown(edition, findArticle('zhao-ximing'), SITE)).toMatch(
    /^\*\*（战“疫”先锋）\*\*\n\n# 赵喜明：哪里需要到哪里\n/,
  )
  expect(
    rendered(articleMarkdown(edition, findArticle('mobilisation'), SITE)).querySelectorAll('strong'),
  ).toHaveLength(2)
})

test('every footnote is called once and explained once, in order', () => {
  for (const article of edition.articles) {
    const markdown = articleMarkdown(edition, article, SITE)
    const explained = [...markdown.matchAll(/^\[\^(\d+)\]: /gm)].map(([, n]) => Number(n))
    const called = [...markdown.matchAll(/\[\^(\d+)\](?!: )/g)].map(([, n]) => Number(n))
    expect(called).toEqual(explained)
    expect(explained).toEqual(explained.map((_, i) => i + 1))
  }
})

test('the lost photograph and its credit both show', () => {
  const markdown = articleMarkdown(edition, findArticle('women'), SITE)
  expect(markdown).toContain('〔照片缺〕[^2]刘淑花 摄')
  expect(markdown).toContain(`<${SITE.url}articles/women/>`)
})
