import { presentedText } from '../../src/reader/presentation.ts'
import { tenArticles } from '../ten-articles.ts'
import { expect, test } from './console.ts'
import { clipboard, drag, ready, selected } from './selection.ts'

const edition = tenArticles()

test.beforeEach(async ({ context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
})

test('a triple click takes the whole paragraph, whatever marks stand in it, and quotes it alone', async ({
  page,
}) => {
  for (const article of edition.articles.filter(({ id }) =>
    ['mobilisation', 'commentary', 'bus'].includes(id),
  )) {
    await ready(page, `/articles/${article.id}/`)
    for (const block of article.blocks) {
      if (block.type !== 'paragraph') continue
      const paragraph = page.locator(`#p${block.number}`)
      const words = (await paragraph.textContent()) ?? ''
      // Near its beginning or its end, by turns.
      for (const share of process.env.RUNS === undefined ? [block.number % 2 ? 0.1 : 0.9] : [0.1, 0.9]) {
        const spot = await paragraph.evaluate((e, share) => {
          e.scrollIntoView({ block: 'center', behavior: 'instant' })
          const box = e.getBoundingClientRect()
          const y = box.y + Math.max(16, box.height * share - 16)
          // A press on a link follows it.
          const onText = (x: number) => document.elementFromPoint(x, y)?.closest('a') === null
          const lefts = Array.from({ length: 20 }, (_, i) => box.x + 40 + 16 * i)
          return { x: lefts.find(onText) ?? box.x + 40, y }
        }, share)
        await page.mouse.click(spot.x, spot.y, { clickCount: 3 })
        expect(await selected(page), `${article.id} ¶${block.number}`).toBe(words.trim())
      }
      await page.getByRole('toolbar', { name: '所选文字' }).getByRole('button', { name: '复制引文' }).click()
      await expect.poll(() => clipboard(page)).toContain(`，第${block.number}段。\n`)
      const [quoted] = (await clipboard(page)).split('\n')
      expect(quoted?.replace(/〔[^〕]*〕/gu, '')).toBe(presentedText(block).trim())
      await page.keyboard.press('Escape')
    }
  }
})

test('a selection made backwards is the words it covers, and a join names itself by no number of another entry', async ({
  page,
}) => {
  await test.step('a selection made backwards, or with its ends beside the words, is the words it covers', async () => {
    await ready(page, '/articles/bus/')
    const copy = async () => {
      await page.getByRole('toolbar', { name: '所选文字' }).getByRole('button', { name: '复制引文' }).click()
      return clipboard(page)
    }
    // From the next paragraph's beginning back to the one before's end.
    await page.evaluate(() => {
      const [four, five, six] = ['p4', 'p5', 'p6'].map((id) => document.getElementById(id))
      if (!four || !five || !six) throw new Error('no paragraphs')
      document.getSelection()?.setBaseAndExtent(six, 0, four, four.childNodes.length)
    })
    await expect.poll(copy).toContain('，第5段。')
    await page.evaluate(() => {
      const five = document.getElementById('p5')
      if (!five) throw new Error('no paragraph')
      document.getSelection()?.selectAllChildren(five)
    })
    await expect.poll(copy).toContain('，第5段。')
  })
  await test.step("a join's mark names itself by no number of another entry", async () => {
    await ready(page, '/articles/mobilisation/')
    const joins = page.locator('a[id^="join-"]')
    expect(await joins.count()).toBeGreaterThan(0)
    for (const join of await joins.all()) await expect(join).toHaveAccessibleName('接排')
    for (const mark of await page.locator('main a[href^="#about-"][data-number]').all()) {
      const number = await mark.getAttribute('data-number')
      const about = page.locator((await mark.getAttribute('href')) ?? '')
      await expect(about.getByRole('link')).toHaveText(number ?? '-')
    }
  })
})

test('words of links and lists are selected as text, and a press still follows the link', async ({
  page,
}) => {
  await test.step('text is selected from within a link, which a plain press still follows', async () => {
    await ready(page, '/articles/women/')
    const date = page.locator('p a[data-event]').first()
    await drag(page, date, 200)
    expect((await selected(page)).length).toBeGreaterThan(8)
    await expect(page).toHaveURL('/articles/women/')
    await drag(page, date, 40)
    expect((await selected(page)).length).toBeGreaterThan(1)
    await expect(page).toHaveURL('/articles/women/')
    const place = page.getByRole('link', { name: /在文中之处|见文/ }).first()
    await place.click()
    await expect(page).toHaveURL(/#org-/)
    const here = page.url()

    const item = page.getByRole('navigation', { name: '文章' }).getByRole('link').nth(3)
    await drag(page, item, 80, 16)
    expect(await selected(page)).toMatch(/\p{Script=Han}{2}/u)
    await expect(page).toHaveURL(here)
    await item.click()
    await expect(page).not.toHaveURL(/women/)
  })
  await test.step('headlines and sentences of lists are selected as text and opened by a press', async () => {
    await ready(page, '/')
    const headline = page.getByRole('heading', { level: 3 }).getByRole('link').first()
    await drag(page, headline, 120)
    expect(await selected(page)).toMatch(/\p{Script=Han}{2}/u)
    await expect(page).toHaveURL('/')
    await ready(page, `/?q=${encodeURIComponent('核酸')}`)
    const sentence = page
      .getByRole('main')
      .locator('li a', { has: page.locator('mark') })
      .first()
    await drag(page, sentence, 120)
    expect(await selected(page)).toMatch(/\p{Script=Han}{2}/u)
    await expect(page).toHaveURL(/\/\?q=/)
    await page.mouse.click(5, 300)
    await sentence.click()
    await expect(page).toHaveURL(/\/articles\/[a-z-]+\/\?q=.*#hit-/)
  })
  await test.step('a link is pressed again and again, and keeps its address', async () => {
    await ready(page, '/articles/women/')
    const link = page.getByRole('main').getByRole('link', { name: '第 2 段' })
    for (let i = 0; i < 2; i++) {
      await link.click({ force: true })
      await expect(page).toHaveURL('/articles/women/#p2')
      await expect(link).toHaveAttribute('href', '#p2')
    }
    await link.focus()
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL('/articles/women/#p2')
  })
})
