import { readdirSync, readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expect, test } from './console.ts'
import { goWithin } from './go-within.ts'
import { SITE } from './site.ts'
import { openLive, openLiveAnew } from './timeline/live.ts'

const ASSETS = `${SITE}/assets/`

interface StyleFile {
  name: string
  text: string
}

/** The style files of the built site: they may arrive in any order. */
function styleFiles(): StyleFile[] {
  return readdirSync(ASSETS)
    .filter((name) => name.endsWith('.css'))
    .map((name) => ({ name, text: readFileSync(ASSETS + name, 'utf8') }))
}

/**
 * What two files say differently of one element of the page with the same weight (layer, importance,
 * specificity), so that the later file would win: in whatever state the element might be.
 */
function undecided(page: Page, files: readonly StyleFile[]): Promise<string[]> {
  return page.evaluate((sources) => {
    interface Saying {
      file: string
      selector: string
      value: string
    }
    const STATE = /(?<!:):(?:hover|focus-visible|focus-within|focus|active|target|visited)(?![-\w])/g
    const PSEUDO = /::[-\w]+(?:\([^)]*\))?$/
    const sayings = new Map<Element, Map<string, Saying[]>>()

    const parts = (selector: string, at: RegExp): string[] => {
      const found = ['']
      let depth = 0
      for (const sign of selector) {
        if (sign === '(' || sign === '[') depth++
        if (sign === ')' || sign === ']') depth--
        if (depth === 0 && at.test(sign)) found.push('')
        else found.push(`${found.pop() ?? ''}${sign}`)
      }
      return found.map((part) => part.trim()).filter((part) => part !== '')
    }
    const add = (a: readonly number[], b: readonly number[]) => a.map((n, i) => n + (b[i] ?? 0))
    const heavier = (a: readonly number[], b: readonly number[]) => {
      const at = a.findIndex((n, i) => n !== b[i])
      return at !== -1 && (a[at] ?? 0) < (b[at] ?? 0) ? b : a
    }
    const weight = (selector: string): readonly number[] => {
      let sum: readonly number[] = [0, 0, 0]
      let rest = selector
      for (;;) {
        const called = /:(is|not|has|where)\(/.exec(rest)
        if (called === null) break
        let end = called.index + called[0].length
        for (let depth = 1; depth > 0; end++) {
          if (rest.charAt(end) === '(') depth++
          if (rest.charAt(end) === ')') depth--
        }
        const inside = rest.slice(called.index + called[0].length, end - 1)
        if (called[1] !== 'where') {
          sum = add(sum, parts(inside, /,/).map(weight).reduce(heavier, [0, 0, 0]))
        }
        rest = `${rest.slice(0, called.index)}${rest.slice(end)}`
      }
      const count = (pattern: RegExp) => {
        const { length } = rest.match(pattern) ?? []
        rest = rest.replace(pattern, '')
        return length
      }
      const attributes = count(/\[[^\]]*\]/g)
      const elements = count(/::[-\w]+(?:\([^)]*\))?/g)
      const ids = count(/#[-\w]+/g)
      const classes = count(/\.[-\w]+/g) + count(/:[-\w]+(?:\([^)]*\))?/g)
      return add(sum, [ids, attributes + classes, elements + count(/[a-z][-\w]*/gi)])
    }
    const visit = (file: string, rules: CSSRuleList, layer: string) => {
      for (const rule of rules) {
        if (rule instanceof CSSLayerBlockRule) visit(file, rule.cssRules, `${layer}.${rule.name}`)
        else if (rule instanceof CSSStyleRule) {
          for (const selector of parts(rule.selectorText, /,/)) {
            const pseudo = PSEUDO.exec(selector)?.[0] ?? ''
            const stateless = selector.replace(PSEUDO, '').replace(STATE, ':not(_)')
            for (const element of document.querySelectorAll(stateless === '' ? '*' : stateless)) {
              const said = sayings.get(element) ?? new Map<string, Saying[]>()
              sayings.set(element, said)
              for (const property of rule.style) {
                const { style } = rule
                const key = [layer, pseudo, property, style.getPropertyPriority(property), weight(selector)]
                const same = said.get(key.join(' ')) ?? []
                same.push({ file, selector, value: style.getPropertyValue(property) || style.cssText })
                said.set(key.join(' '), same)
              }
            }
          }
        } else if (rule instanceof CSSGroupingRule) visit(file, rule.cssRules, layer)
      }
    }
    for (const { name, text } of sources) {
      const sheet = new CSSStyleSheet()
      sheet.replaceSync(text)
      visit(name, sheet.cssRules, '')
    }
    const found = new Set<string>()
    for (const said of sayings.values()) {
      for (const [key, same] of said) {
        for (const one of same) {
          const other = same.find(({ file, value }) => file > one.file && value !== one.value)
          if (other === undefined) continue
          found.add(`${key}: ${[one, other].map((s) => `${s.selector} ${s.value} (${s.file})`).join(' / ')}`)
        }
      }
    }
    return [...found]
  }, files)
}

const region = (page: Page) => page.getByRole('region', { name: '时间线' })

async function nothingUndecided(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle')
  expect(await undecided(page, styleFiles())).toEqual([])
}

test('no style depends on the order in which files arrive: states of home', async ({ page }) => {
  await openLive(page, '/?org=women&q=核酸')
  await test.step('a filter and a query, the save panel, the settings and the help', async () => {
    await region(page).getByRole('button', { name: '保存图片' }).click()
    await page.getByText('阅读设置').click()
    // What is open already covers it.
    await region(page).getByRole('button', { name: '时间线的用法' }).dispatchEvent('click')
    await expect(page.getByRole('group', { name: '保存图片' })).toBeAttached()
    await expect(page.getByRole('group', { name: '字号' })).toBeAttached()
    await expect(page.getByRole('dialog')).toBeVisible()
    await nothingUndecided(page)
  })
  await test.step('a card', async () => {
    await openLiveAnew(page, '/')
    await page.locator('.vis-timeline a[data-key]:visible').first().focus()
    await expect(page.getByRole('tooltip')).toBeVisible()
    await nothingUndecided(page)
  })
  await test.step('nothing found', async () => {
    await openLiveAnew(page, '/?q=朔州朔州')
    await nothingUndecided(page)
  })
})

test('no style depends on the order in which files arrive: states of an article', async ({ page }) => {
  await test.step('hits', async () => {
    await openLive(page, '/articles/women/?q=核酸')
    await page.getByRole('button', { name: '下一处' }).click()
    await nothingUndecided(page)
  })
  await test.step('the source, and citing', async () => {
    await openLiveAnew(page, '/articles/women/')
    await page.getByRole('button', { name: '原文' }).click()
    await expect(page.getByRole('list', { name: '原文' }).first()).toBeVisible()
    await page.getByRole('button', { name: '引用' }).click()
    await expect(page.getByRole('dialog', { name: '引用本文' })).toBeVisible()
    await nothingUndecided(page)
  })
})

test.describe('besides', () => {
  test.use({ provoked: /404/ })
  test('no style depends on the order in which files arrive: calendar, list, about and no page', async ({
    page,
  }) => {
    for (const [address, shown] of [
      ['/?view=calendar', region(page).getByRole('table')],
      ['/?view=list', region(page).getByRole('button', { name: '列表', pressed: true })],
      ['/about/', page.getByRole('combobox', { name: '文章' })],
      ['/nowhere/', page.getByRole('heading', { level: 1, name: '没有这一页' })],
    ] as const) {
      await test.step(address, async () => {
        if (address === '/?view=calendar' || address === '/nowhere/') await page.goto(address)
        else await goWithin(page, address)
        await expect(shown).toBeVisible()
        await nothingUndecided(page)
      })
    }
  })
})
