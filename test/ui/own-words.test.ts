import { JSDOM } from 'jsdom'
import { expect, test } from 'vitest'
import { renderPage } from '../../src/prerender.tsx'
import { catalogue } from '../../src/reader/whole-catalogue.ts'
import { tenArticles } from '../ten-articles.ts'
import { twoNewspapers } from '../two-newspapers.ts'

const { archive } = twoNewspapers()
const all = catalogue(archive)
const PAGES = [
  '/',
  '/about/',
  '/404/',
  '/articles/ferry/',
  ...archive.articles.map(({ id }) => `/articles/${id}/`),
  ...archive.departments.map(({ id }) => `/departments/${id}/`),
]

async function page(path: string, of = all): Promise<HTMLElement> {
  return new JSDOM(await renderPage(of, path)).window.document.body
}

test('no page of another edition says a word of the one in src/content', async () => {
  for (const path of PAGES) {
    const words = (await page(path)).innerHTML.replaceAll(/<[^>]*>/g, ' ')
    expect(words.length, path).toBeGreaterThan(50)
    expect(words, path).not.toMatch(/朔州|十八日|2022|公交|疫情|一份城市|11月|13日/)
  }
})

test('the page about the edition says what its content says, and of each source and conclusion whose it is', async () => {
  const about = await page('/about/')
  const part = about.querySelector('#what')
  expect(part?.textContent).toBe('为什么编为了试验。')
  const sources = [...about.querySelectorAll('#source h3')].map((heading) => heading.textContent)
  expect(sources).toEqual([
    '《山河日报》2023年12月31日 第 A1 版',
    '《山河日报》2024年1月2日 第 1、4 版',
    '《湖滨晚报》2024年1月2日 第 1 版',
  ])
  expect(about.querySelectorAll('#inferences dt')).toHaveLength(1)
  expect(about.querySelector('#inferences dd')?.textContent).toContain(
    '《山河日报》2023年12月31日、《山河日报》2024年1月2日、《湖滨晚报》2024年1月2日',
  )
  expect(about.querySelector('#ledger')?.textContent).toContain('原在 articles/ferry/与事实不符。')
})

test('every id of the page about the edition is given once, and every link within it leads to one', async () => {
  for (const of of [all, catalogue(tenArticles())]) {
    const about = await page('/about/', of)
    const ids = [...about.querySelectorAll('[id]')].map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    const links = [...about.querySelectorAll('a[href^="#inference"]')]
    expect(links.length).toBeGreaterThan(0)
    for (const link of links) expect(ids).toContain(link.getAttribute('href')?.slice(1))
  }
})

test('the address of an article taken back says so, with the reason', async () => {
  const withdrawn = await page('/articles/ferry/')
  expect(withdrawn.querySelector('h1')?.textContent).toBe('文章已撤下')
  expect(withdrawn.textContent).toContain('已由本编撤下：与事实不符。')
  expect((await page('/articles/nobody/')).querySelector('h1')?.textContent).toBe('没有这一页')
})
