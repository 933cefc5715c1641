import { readFile } from 'node:fs/promises'
import { runs } from '../../runs.ts'
import { expect, test } from '../console.ts'
import { openLive, openLiveAnew } from './live.ts'

test('hundreds of changes of the filter leave no node, listener or timer behind', async ({ page }) => {
  test.setTimeout(runs(150) * 1000)
  await page.addInitScript(() => {
    const running = new Set<number>()
    const { setInterval: start, clearInterval: stop } = window
    Object.assign(window, {
      running,
      setInterval: (...input: Parameters<typeof start>) => {
        const id = Number(start(...input))
        running.add(id)
        return id
      },
      clearInterval: (id: number) => {
        running.delete(id)
        stop(id)
      },
    })
  })
  await openLive(page, '/')
  const client = await page.context().newCDPSession(page)
  const change = (times: number) =>
    page.evaluate(async (count) => {
      const boxes = [...document.querySelectorAll<HTMLInputElement>('input[type=checkbox]')].slice(0, 8)
      for (let i = 0; i < count; i++) {
        boxes[i % boxes.length]?.click()
        await new Promise((resolve) => requestAnimationFrame(resolve))
      }
      for (const box of boxes) if (box.checked) box.click()
      await new Promise((resolve) => setTimeout(resolve, 500))
    }, times)
  const count = async () => {
    await client.send('HeapProfiler.collectGarbage')
    const { nodes, jsEventListeners } = await client.send('Memory.getDOMCounters')
    const timers = await page.evaluate(() => Reflect.get(window, 'running').size)
    return { nodes, jsEventListeners, timers }
  }
  await change(64)
  const before = await count()
  await change(runs(150))
  const after = await count()
  expect(after.timers).toBe(before.timers)
  // The page itself differs by a few nodes from moment to moment; a leak would show hundredfold.
  expect(after.jsEventListeners).toBeLessThan(before.jsEventListeners + 50)
  expect(after.nodes).toBeLessThan(before.nodes + 250)
})

test('the drawing comes, goes and stays', async ({ page }) => {
  await test.step('leaving the drawing takes it down, and coming back makes one', async () => {
    const { region } = await openLive(page, '/')
    for (let i = 0; i < 5; i++) {
      await region.getByRole('button', { name: '列表' }).click()
      await expect(page.locator('.vis-timeline')).toHaveCount(0)
      await region.getByRole('button', { name: '时间线', exact: true }).click()
      await expect(page.locator('.vis-timeline')).toHaveCount(1)
    }
  })
  await test.step('the drawing stays when one opens an article and goes back', async () => {
    const { frame, marks } = await openLiveAnew(page, '/')
    await frame.evaluate((drawing) => drawing.setAttribute('data-first', ''))
    await marks.filter({ hasText: '滞留园区人员' }).click()
    await expect(page).toHaveURL('/articles/volunteers/#stranded-join')
    await expect(page.locator('.vis-timeline[data-first] [aria-current]')).toBeVisible()
    await page.goBack()
    await expect(page.getByRole('main').getByRole('article')).toHaveCount(10)
    await expect(page.locator('.vis-timeline[data-first]')).toBeVisible()
  })
  await test.step('print shows the drawing as SVG with all its marks', async () => {
    await openLiveAnew(page, '/')
    await page.emulateMedia({ media: 'print' })
    await expect(page.locator('.vis-timeline')).toBeHidden()
    await expect(page.locator('section[aria-label=时间线] svg a[data-key]:visible')).toHaveCount(11)
  })
  await test.step('forced colours keep every mark and the chosen days apart from the ground', async () => {
    await page.emulateMedia({ media: 'screen', forcedColors: 'active' })
    const { marks, region } = await openLiveAnew(page, '/?from=2022-11-29&to=2022-11-29')
    const day = region.getByRole('button', { name: '11月29日 星期二' })
    const other = region.getByRole('button', { name: '11月28日 星期一' })
    const ground = (element: Element) => getComputedStyle(element).backgroundColor
    expect(await day.evaluate(ground)).not.toBe(await other.evaluate(ground))
    for (const mark of await marks.all()) {
      const seen = await mark
        .locator('span')
        .first()
        .evaluate((body) => {
          const { borderLeftColor, borderRightColor, borderLeftWidth, borderRightWidth } =
            getComputedStyle(body)
          return [
            borderLeftWidth === '0px' ? '' : borderLeftColor,
            borderRightWidth === '0px' ? '' : borderRightColor,
          ]
        })
      expect(seen.some((colour) => colour !== '' && colour !== 'rgb(255, 255, 255)')).toBe(true)
    }
  })
})

test('without its chunk the timeline stays as a drawing whose links work', async ({ page }) => {
  await page.route(/vis-drawing[^/]*\.js/, (route) =>
    route.fulfill({ body: 'throw new Error()', contentType: 'text/javascript' }),
  )
  await page.goto('/')
  const region = page.getByRole('region', { name: '时间线' })
  await expect(region.getByText('时间线未能载入')).toBeVisible()
  await region.getByRole('button', { name: '放大' }).click()
  await expect(page).toHaveURL(/window=/)
  await region.getByRole('button', { name: '整段' }).click()
  await region.getByRole('link', { name: /下沉社区/ }).click()
  await expect(page).toHaveURL('/articles/women/#women-in-community')
})

test('pictures', async ({ page }) => {
  await test.step('the picture is saved as SVG and as PNG with title, legend and address', async () => {
    const { region } = await openLive(page, '/?org=women')
    await region.getByRole('button', { name: '保存图片' }).click()
    const [svg] = await Promise.all([
      page.waitForEvent('download'),
      region.getByRole('button', { name: '存为 SVG' }).click(),
    ])
    const drawing = await readFile(await svg.path(), 'utf8')
    for (const words of ['朔州十八日', '自某日起', '?org=women', '参与“下沉社区”疫情防控'])
      expect(drawing).toContain(words)
    const [png] = await Promise.all([
      page.waitForEvent('download'),
      region.getByRole('button', { name: '存为 PNG' }).click(),
    ])
    expect(png.suggestedFilename()).toMatch(/\.png$/)
    const bytes = await readFile(await png.path())
    expect(bytes.subarray(1, 4).toString()).toBe('PNG')
    expect(bytes.readUInt32BE(16)).toBe(2880)
  })
  await test.step('a picture is saved at any address, with the chosen days', async () => {
    const { region } = await openLiveAnew(page, '/?q=100%&from=2022-11-21&to=2022-11-23')
    await region.getByRole('button', { name: '保存图片' }).click()
    const [svg] = await Promise.all([
      page.waitForEvent('download'),
      region.getByRole('button', { name: '存为 SVG' }).click(),
    ])
    await expect(region.getByText('已存为 SVG')).toBeVisible()
    const drawing = await readFile(await svg.path(), 'utf8')
    expect(drawing).toContain('q=100%25')
    expect(drawing.match(/<rect[^>]* height="40" fill="#9b2226"/g)).toHaveLength(3)
  })
})

test('neither calendar nor list fetches the drawing', async ({ page }) => {
  let code: string[] = []
  page.on('request', (request) => code.push(request.url()))
  for (const view of ['calendar', 'list']) {
    await test.step(view, async () => {
      code = []
      await page.goto(`/?view=${view}`)
      const timeline = () => code.filter((url) => /\/Timeline-[\w-]+\.js$/.test(url))
      await expect.poll(timeline).toHaveLength(1)
      await page.waitForLoadState('networkidle')
      expect(timeline()).toHaveLength(1)
      expect(code.filter((url) => url.includes('/vis-drawing-'))).toEqual([])
    })
  }
})
