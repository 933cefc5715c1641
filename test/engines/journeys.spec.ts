import { expect } from '@playwright/test'
import { can, journey } from './journey.ts'
import type { Reader } from './reader.ts'

const main = { role: 'main' }
const timeline = { role: 'region', name: '时间线' }
const search = { role: 'searchbox', name: '搜索全文' }
const women = '市妇联：巾帼聚力暖“疫”线'
const shows = (count: number) => ({ role: 'status', words: `显示 ${count} 篇，共 10 篇`, within: main })
const button = (name: string) => ({ role: 'button', name })

/** The name of what has the focus, as the page gives it. */
const focused = (reader: Reader) =>
  reader.driver.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '')

/** The words that the page sets off because the address names them. */
const highlighted = (reader: Reader) =>
  reader.driver.evaluate(() => [...(CSS.highlights.get('passage') ?? [])].map(String).join())

/** Opens a page and waits until vis-timeline has drawn it. */
async function openLive(reader: Reader, path: string): Promise<void> {
  await reader.open(path)
  await expect
    .poll(() => reader.driver.evaluate(() => document.querySelector('.vis-timeline a[data-key]') !== null))
    .toBe(true)
}

/** Whether the hit that one has come to is in the window; runs in the page. */
function isHitInWindow(): boolean {
  const box = document.querySelector('article mark[data-target]')?.getBoundingClientRect()
  return box !== undefined && box.top >= 0 && box.bottom <= window.innerHeight
}

journey('one reads an article, goes back to the list and forward again', async ({ reader }) => {
  await reader.open('/')
  await reader.sees({ role: 'article', within: main }, 10)
  await reader.press({ role: 'link', name: women, within: main })
  await reader.isAt('/articles/women/')
  await reader.sees({ role: 'heading', name: women })
  await reader.sees({ words: '当天协助采样373份' })
  await reader.driver.back()
  await reader.isAt('/')
  await reader.sees(shows(10))
  await reader.driver.forward()
  await reader.sees({ words: '当天协助采样373份' })
})

journey('one filters by department, and the address, Back and a reload hold it', async ({ reader }) => {
  await reader.open('/')
  await reader.press({ role: 'checkbox', name: '市妇联…' })
  await reader.isAt('/?org=women')
  await reader.sees(shows(1))
  await reader.driver.reload()
  await reader.sees(shows(1))
  await reader.seesIt({ role: 'checkbox', name: '市妇联…' }, { checked: true })
  await reader.press(button('清除'))
  await reader.isAt('/')
  await reader.driver.back()
  await reader.isAt('/?org=women')
  await reader.sees(shows(1))
})

journey('one chooses days by a drag over the axis, and one day by a press', async ({ reader }) => {
  await openLive(reader, '/')
  const day = (name: string) => ({ ...button(name), within: timeline })
  await reader.drag(day('11月23日 星期三'), day('11月21日 星期一'))
  await reader.isAt('/?from=2022-11-21&to=2022-11-23')
  await reader.seesIt(day('11月22日 星期二'), { pressed: 'true' })
  await reader.press(day('11月30日 星期三'))
  await reader.isAt('/?from=2022-11-30')
  await reader.press(day('11月30日 星期三'))
  await reader.isAt('/')
})

journey('a mark leads to the words that date it, Back to the timeline', async ({ reader }) => {
  await openLive(reader, '/')
  await reader.press({ role: 'link', words: '滞留园区人员加入志愿者', within: timeline })
  await reader.isAt('/articles/volunteers/#stranded-join')
  await reader.sees({ words: '我们是志愿者' })
  const words = () => reader.driver.evaluate(() => document.activeElement?.id ?? '')
  await expect.poll(words).toBe('stranded-join')
  await reader.driver.back()
  await reader.isAt('/')
  await reader.sees(shows(10))
})

journey('a link to the words of an event, opened cold, shows them', async ({ reader }) => {
  await reader.open('/articles/bus/#ninety-drivers')
  await reader.hasInWindow({ role: 'link', words: '截至11月28日', within: { role: 'article' } })
})

journey('a passage that one selects has a link that shows it cold', async ({ reader }) => {
  await reader.open('/articles/women/')
  const paragraph = { role: 'paragraph', words: '本报讯', within: { role: 'article' } }
  const { x, y } = await reader.point(paragraph)
  const [first] = await reader.all(paragraph)
  if (first === undefined) throw new Error('no paragraph')
  const line = first.y + 14
  await reader.driver.drag([x - 60, x - 20, x + 20, x + 60].map((left) => ({ x: left, y: line })))
  const tools = { role: 'toolbar', name: '所选文字' }
  await reader.press({ ...button('复制链接'), within: tools })
  await reader.sees({ words: '已复制', within: tools })
  const selected = await reader.driver.evaluate(() => String(document.getSelection()))
  expect(selected.length).toBeGreaterThan(2)
  expect(y).toBeGreaterThan(0)
  const link = new URL(await reader.pastes())
  await reader.open(link.pathname + link.search + link.hash)
  await expect.poll(() => highlighted(reader)).toBe(selected)
})

journey('search finds as one types, and one goes from hit to hit', async ({ reader }) => {
  await reader.open('/')
  await reader.press(search)
  await reader.driver.type('汇聚力')
  await reader.isAt('/?q=汇聚力')
  await reader.sees({ role: 'mark', within: main })
  await reader.open('/articles/commentary/?q=汇聚力')
  const hits = { role: 'group', name: '“汇聚力”在本文' }
  await reader.press({ ...button('下一处'), within: hits })
  await reader.sees({ role: 'status', words: '1/', within: hits })
  await reader.driver.key('Alt+ArrowDown')
  await reader.sees({ role: 'status', words: '2/', within: hits })
  await expect.poll(() => reader.driver.evaluate(isHitInWindow)).toBe(true)
})

journey('calendar and list show the same events and choose by them', async ({ reader }) => {
  await openLive(reader, '/')
  await reader.press({ ...button('日历'), within: timeline })
  await reader.isAt('/?view=calendar')
  const table = { role: 'table', within: timeline }
  await reader.press({ ...button('11月30日 星期三'), within: table })
  await reader.isAt('/?from=2022-11-30&view=calendar')
  await reader.press({ ...button('列表'), within: timeline })
  await reader.isAt('/?from=2022-11-30&view=list')
  await reader.sees({ role: 'link', words: '“巩固清零”工作动员会', within: timeline })
  await reader.press({ ...button('时间线'), within: timeline })
  await reader.isAt('/?from=2022-11-30')
})

journey('by the keyboard one goes through the marks, opens one, and opens the help', async ({ reader }) => {
  await openLive(reader, '/')
  const focusMarks = () =>
    reader.driver.evaluate(() => {
      document.querySelector<HTMLElement>('.vis-timeline a[data-key][tabindex="0"]')?.focus()
      return document.activeElement?.hasAttribute('data-key')
    })
  await expect.poll(focusMarks).toBe(true)
  await reader.driver.key('End')
  await expect.poll(() => focused(reader)).toMatch(/^11月30日/)
  await reader.driver.key('Home')
  await expect.poll(() => focused(reader)).toMatch(/^11月13日起/)
  await reader.driver.key('ArrowRight')
  await expect.poll(() => focused(reader)).toMatch(/^11月13日起，(?!三年)/)
  await reader.driver.key('?')
  await reader.sees({ role: 'dialog', name: '时间线的用法' })
  await reader.driver.key('Escape')
  await reader.sees({ role: 'dialog' }, 0)
  await reader.driver.key('Enter')
  await reader.isAt(/^\/articles\/bus\/#/)
})

journey('阅读设置 holds after a reload', async ({ reader }) => {
  await reader.open('/articles/women/')
  const size = () =>
    reader.driver.evaluate(() =>
      Number.parseFloat(getComputedStyle(document.querySelector('#p2') ?? document.body).fontSize),
    )
  const before = await size()
  await reader.press({ words: '阅读设置' })
  await reader.press({ role: 'radio', name: '特大' })
  await reader.press({ role: 'radio', name: '深色' })
  await expect.poll(size).toBeGreaterThan(before)
  await reader.driver.reload()
  expect(await size()).toBeGreaterThan(before)
  const dark = () => reader.driver.evaluate(() => getComputedStyle(document.documentElement).colorScheme)
  expect(await dark()).toBe('dark')
})

journey('原文 shows the lines as they were copied', async ({ reader }) => {
  await reader.open('/articles/mobilisation/')
  await reader.press(button('原文'))
  await reader.seesIt(button('原文'), { pressed: 'true' })
  await reader.sees({ words: '本报讯(记者 赵娟娟)11月30日,我市召开' })
  await reader.press(button('原文'))
  await reader.sees({ words: '本报讯(记者 赵娟娟)11月30日,我市召开' }, 0)
})

journey('one copies a reference; a press beside its dialog closes it', async ({ reader }) => {
  await reader.open('/articles/women/')
  await reader.press(button('引用'))
  const dialog = { role: 'dialog', name: '引用本文' }
  await reader.press({ ...button('复制 2025 格式'), within: dialog })
  await reader.sees({ words: '已复制', within: dialog })
  await reader.driver.drag([{ x: 20, y: 20 }])
  await reader.sees({ role: 'dialog' }, 0)
  expect(await reader.pastes()).toMatch(/^武跃林\. 市妇联：巾帼聚力暖“疫”线\[N\/OL\]/)
})

journey('one prints: the button asks for it, and the text is on paper', async ({ reader, engineName }) => {
  await reader.open('/articles/women/')
  // A real print dialog would wait for somebody.
  await reader.driver.evaluate(() => {
    window.print = () => {
      document.title = 'asked to print'
    }
  })
  await reader.press(button('打印'))
  await expect.poll(() => reader.driver.evaluate(() => document.title)).toBe('asked to print')
  const { pdf } = reader.driver
  if (!can(engineName, 'pdf') || pdf === undefined) return
  const paper = Buffer.from(await pdf.call(reader.driver)).toString('latin1')
  expect(paper).toMatch(/^%PDF-/)
  // A subset of a Chinese font alone is larger than a page without words.
  expect(paper.length).toBeGreaterThan(20_000)
})

journey.describe('with the network gone', () => {
  journey.use({ provoked: /ERR_CONNECTION_REFUSED|connection|network|load failed|status of (?:404|503)/i })

  journey(
    'an edition that was kept at the first visit is read, filtered and searched',
    async ({ reader, site }) => {
      await reader.open('/')
      await expect
        .poll(() => reader.driver.evaluate(() => navigator.serviceWorker.controller?.state))
        .toBe('activated')
      await site.stop()
      await reader.open('/articles/women/')
      await reader.sees({ words: '当天协助采样373份' })
      await reader.open('/?org=women')
      await reader.sees(shows(1))
      await reader.press(search)
      await reader.driver.type('火星')
      await reader.sees({ role: 'status', words: '显示 0 篇' })
      await site.start()
    },
  )
})
