// @vitest-environment jsdom
// Over 250 lines: every test works on the one page that is set up here.

import { cleanup, configure, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { renderToString } from 'react-dom/server'
import { afterEach, expect, test, vi } from 'vitest'
import { ArticleId, EventId, type EventKey } from '../../../src/edition/ids.ts'
import { type ReaderState, WHOLE_EDITION } from '../../../src/reader/address.ts'
import { keyOfEvent } from '../../../src/reader/event-key.ts'
import { FIRST_EVENTS } from '../../../src/reader/first-shown.ts'
import { Timeline, type TimelineChange, type TimelineProps } from '../../../src/ui/timeline/Timeline.tsx'
import { tenArticles } from '../../ten-articles.ts'

configure({ asyncUtilTimeout: 30_000 })

// In jsdom a module's address is no file, so that the compiler cannot read its own version.
vi.mock('../../../src/compiler/compiler-version.ts', () => ({ compilerVersion: () => '0.0.0' }))
// jsdom lays nothing out: the live drawing is shown in Chromium, here it fails to load.
vi.mock('../../../src/ui/timeline/vis-drawing.ts', () => {
  throw new Error('no drawing here')
})

const edition = tenArticles()
const opened = new Map(edition.sources.map(({ id }) => [id, edition] as const))
const EVENTS = edition.events.length
const hrefOf = (event: EventKey) => `/articles/x/#${event}`

afterEach(cleanup)

type PageProps = Pick<TimelineProps, 'onOpen'> &
  Partial<TimelineProps> & { start: Partial<ReaderState>; changes: TimelineChange[] }

function Page({ start, changes, ...more }: PageProps) {
  const [grown, setGrown] = useState<number>()
  const [state, setState] = useState<ReaderState>({ ...WHOLE_EDITION, ...start })
  return (
    <Timeline
      edition={edition}
      opened={opened}
      state={state}
      hrefOf={hrefOf}
      {...(grown === undefined ? {} : { grown })}
      onGrow={setGrown}
      onChange={(change) => {
        changes.push(change)
        setState((before) => Object.assign({ ...before }, change))
      }}
      {...more}
    />
  )
}

function setUp(start: Partial<ReaderState> = {}, more: Partial<TimelineProps> = {}) {
  const opened = vi.fn()
  const changes: TimelineChange[] = []
  render(<Page start={start} changes={changes} onOpen={opened} {...more} />)
  return { opened, changes, region: screen.getByRole('region', { name: '时间线' }), user: userEvent.setup() }
}

test('before any script the page holds every mark as a link and the same events as a list', () => {
  const html = renderToString(
    <Timeline
      edition={edition}
      opened={opened}
      state={WHOLE_EDITION}
      hrefOf={hrefOf}
      onOpen={() => {}}
      onChange={() => {}}
    />,
  )
  for (const event of edition.events) {
    expect(html).toContain(`href="/articles/x/#${keyOfEvent(event)}"`)
    expect(html).toContain(`id="mark-${event.article}.${event.id}"`)
  }
  expect(html).toMatch(/<noscript>.*<ol/)
  expect(html).not.toMatch(/<[^>]* style=/)
})

test('列表 swaps the drawing for an ordered list of the same events, in order of time', async () => {
  const { region, user, changes } = setUp()
  const drawn = within(region)
    .getAllByRole('link')
    .map((link) => link.getAttribute('href'))
  await user.click(within(region).getByRole('button', { name: '列表' }))
  expect(changes).toEqual([{ view: 'list' }])
  const list = within(region).getByRole('list')
  expect(list.tagName).toBe('OL')
  const listed = within(list)
    .getAllByRole('link')
    .map((link) => link.getAttribute('href'))
  expect(listed).toHaveLength(EVENTS)
  expect(listed).toEqual(drawn)
  expect(within(list).getByText('11月21日凌晨', { selector: 'mark' })).toBeDefined()
})

test('a title within a headline keeps marks of its own in 列表', () => {
  const { region } = setUp(
    { view: 'list' },
    {
      edition: {
        ...edition,
        articles: edition.articles.map((one) => ({ ...one, headline: '《条例》施行' })),
      },
    },
  )
  expect(within(region).getAllByText(/^《〈条例〉施行》/)).toHaveLength(EVENTS)
})

test('a long list shows its first events, and more of them when asked, which the focus goes to', async () => {
  const [first] = edition.events
  if (first === undefined) throw new Error('the edition has no events')
  const many = {
    ...edition,
    events: Array.from({ length: FIRST_EVENTS + 3 }, (_, i) => ({
      ...first,
      id: EventId.parse(`event-${i}`),
    })),
  }
  const { region, user } = setUp({ view: 'list' }, { edition: many })
  expect(within(region).getAllByRole('link')).toHaveLength(FIRST_EVENTS)
  await user.click(within(region).getByRole('button', { name: '更多（还有 3 条）' }))
  const links = within(region).getAllByRole('link')
  expect(links).toHaveLength(FIRST_EVENTS + 3)
  expect(document.activeElement).toBe(links[FIRST_EVENTS])
  expect(within(region).queryByRole('button', { name: /更多/ })).toBeNull()
})

/** The first so many events as a filter lets them through. */
const firstEvents = (many: number) => Uint8Array.from(edition.events, (_, place) => (place < many ? 1 : 0))

test('the list leaves out what the filter leaves out, and counts it', () => {
  const { region } = setUp({ view: 'list' }, { matching: firstEvents(1) })
  expect(within(region).getAllByRole('link')).toHaveLength(1)
  expect(region.textContent).toContain(`另有 ${EVENTS - 1} 条不在筛选之内`)
})

test('a click opens; a click with a key is left to the browser', async () => {
  const { region, user, opened } = setUp({ view: 'list' })
  const link = within(region).getByRole('link', { name: /成立工作组专班/ })
  await user.keyboard('{Control>}')
  await user.click(link)
  await user.keyboard('{/Control}')
  expect(opened).not.toHaveBeenCalled()
  await user.click(link)
  expect(opened).toHaveBeenCalledExactlyOnceWith('policy-office/liaison-notice')
})

test('a day on the axis is a button that says its weekday and whether it is chosen', async () => {
  const { region, user, changes } = setUp()
  const day = within(region).getByRole('button', { name: '11月21日 星期一' })
  expect(day.getAttribute('aria-pressed')).toBe('false')
  await user.click(day)
  expect(changes.at(-1)).toEqual({ from: '2022-11-21', to: '2022-11-21' })
  expect(day.getAttribute('aria-pressed')).toBe('true')
  await user.click(day)
  expect(changes.at(-1)).toEqual({ from: undefined, to: undefined })
})

test('Shift extends the choice by click and by arrow; the axis is one Tab stop', async () => {
  const { region, user, changes } = setUp()
  const axis = within(region).getByRole('group', { name: '选日期' })
  expect(
    within(axis)
      .getAllByRole('button')
      .filter((button) => button.tabIndex === 0),
  ).toHaveLength(1)
  await user.click(within(axis).getByRole('button', { name: /^11月23日/ }))
  await user.keyboard('{Shift>}')
  await user.click(within(axis).getByRole('button', { name: /^11月21日/ }))
  expect(changes.at(-1)).toEqual({ from: '2022-11-21', to: '2022-11-23' })
  await user.keyboard('{ArrowLeft}{/Shift}')
  expect(changes.at(-1)).toEqual({ from: '2022-11-20', to: '2022-11-23' })
  await user.keyboard('{End}')
  expect(document.activeElement?.textContent).toBe('11月30日 星期三')
})

test('marks are one Tab stop; arrows go through them in time and between lanes', async () => {
  const { region, user, opened } = setUp()
  const marks = within(region).getAllByRole('link')
  expect(marks).toHaveLength(EVENTS)
  expect(marks.filter((mark) => mark.getAttribute('tabindex') === '0')).toHaveLength(1)
  marks[0]?.focus()
  await user.keyboard('{ArrowRight}')
  expect(document.activeElement?.getAttribute('aria-label')).toBe(
    '11月13日起，田志刚24小时待命值班，市公交公司',
  )
  await user.keyboard('{End}')
  expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^11月30日，/)
  await user.keyboard('{Home}{ArrowDown}')
  expect(document.activeElement?.getAttribute('aria-label')).toMatch(/市政府$/)
  expect(marks.filter((mark) => mark.getAttribute('tabindex') === '0')).toEqual([document.activeElement])
  await user.click(document.activeElement ?? document.body)
  expect(opened).toHaveBeenCalledExactlyOnceWith('youyu/youyu-inspection')
})

test('+ and − zoom about the mark in hand, Escape returns to the whole span', async () => {
  const { region, user, changes } = setUp()
  within(region)
    .getByRole('link', { name: /下沉社区/ })
    .focus()
  await user.keyboard('++')
  expect(changes.at(-1)).toEqual({ window: { from: '2022-11-23', to: '2022-11-30' } })
  expect(region.querySelector('[aria-live]')?.textContent).toBe('显示11月23日—30日，8 天')
  await user.keyboard('-')
  expect(changes.at(-1)).toEqual({ window: { from: '2022-11-19', to: '2022-11-30' } })
  await user.keyboard('{Escape}')
  expect(changes.at(-1)).toEqual({ window: undefined })
  expect(within(region).getByRole('button', { name: '缩小' }).getAttribute('aria-disabled')).toBe('true')
})

test('the height of the drawing is the same under every filter', () => {
  const heights = new Set<string | null | undefined>()
  for (let n = 0; n <= EVENTS; n++) {
    const { region } = setUp({}, { matching: firstEvents(n) })
    heights.add(region.querySelector('svg[role=group]')?.getAttribute('height'))
    cleanup()
  }
  expect(heights.size).toBe(1)
})

test('the filter dims marks and says so in their names', () => {
  const { region } = setUp({}, { matching: firstEvents(1) })
  expect(within(region).getAllByRole('link', { name: /不在筛选之内/ })).toHaveLength(EVENTS - 1)
})

test('beside an article its own marks are current and the lane of the others is folded', async () => {
  const article = edition.articles.find(({ id }) => id === 'bus')?.id
  if (article === undefined) throw new Error('the article is gone')
  const { region, user } = setUp({}, { article })
  const current = within(region)
    .getAllByRole('link')
    .filter((link) => link.getAttribute('aria-current') === 'true')
  expect(current.map((link) => link.getAttribute('href'))).toEqual([
    '/articles/x/#bus/driver-on-call',
    '/articles/x/#bus/ninety-drivers',
  ])
  const others = within(region).getByRole('button', { name: '其他部门' })
  expect(others.getAttribute('aria-expanded')).toBe('false')
  expect(within(region).getAllByRole('link')).toHaveLength(EVENTS)
  await user.click(others)
  expect(others.getAttribute('aria-expanded')).toBe('true')
})

test('日历 is a table with headers that chooses department and day', async () => {
  const chosen = vi.fn()
  const { region, user, changes } = setUp({ view: 'calendar' }, { onChooseDepartments: chosen })
  const table = await within(region).findByRole('table')
  expect(within(table).getAllByRole('columnheader')).toHaveLength(20)
  expect(
    within(table)
      .getAllByRole('rowheader')
      .map((head) => head.textContent),
  ).toContain('市妇联')
  await user.click(within(table).getByRole('button', { name: '市妇联' }))
  expect(chosen).toHaveBeenLastCalledWith(['women'])
  await user.click(within(table).getByRole('button', { name: /^市妇联，11月29日上午/ }))
  expect(chosen).toHaveBeenLastCalledWith(['women'], { from: '2022-11-29', to: '2022-11-29' })
  const lastDay = within(table).getAllByRole('button', { name: /，11月30日/ })
  await user.click(lastDay[0] ?? table)
  expect(chosen.mock.lastCall?.[1], 'the last day is the end of the edition').toEqual({ from: '2022-11-30' })
  await user.click(within(table).getByRole('button', { name: '11月29日 星期二' }))
  expect(changes.at(-1)).toEqual({ from: '2022-11-29', to: '2022-11-29' })
  expect(
    within(table)
      .getAllByRole('cell')
      .filter((cell) => cell.textContent === '无文字'),
  ).toHaveLength(9 * 8)
})

test('a timeline that cannot be loaded says so, keeps its drawing and tries again', async () => {
  const { region, user } = setUp()
  const retry = await within(region).findByRole('button', { name: '重试' }, { timeout: 5000 })
  expect(region.textContent).toContain('时间线未能载入')
  expect(within(region).getAllByRole('link')).toHaveLength(EVENTS)
  await user.click(retry)
  expect(await within(region).findByRole('button', { name: '重试' }, { timeout: 5000 })).toBeDefined()
})

test('a dated phrase of an article leads back to its mark, from any view', async () => {
  const { region, user } = setUp({ view: 'list' }, { article: ArticleId.parse('commentary') })
  const phrase = document.body.appendChild(document.createElement('a'))
  phrase.href = '#four-days'
  phrase.dataset.event = 'four-days'
  phrase.textContent = '从26日起连续4天'
  await user.click(phrase)
  const mark = await within(region).findByRole('link', { name: /^11月26日—29日，/ })
  await vi.waitFor(() => expect(document.activeElement).toBe(mark))
  expect(screen.getByRole('tooltip').textContent).toContain('基本实现社会面清零')
  expect(window.location.hash).toBe('')
  phrase.remove()
})

test('a “+n” opens its lane in place and takes the focus to what it held back', async () => {
  const [first] = edition.events
  if (first === undefined) throw new Error('the edition has no events')
  const events = Array.from({ length: 12 }, (_, index) => ({ ...first, id: EventId.parse(`event-${index}`) }))
  const { region, user } = setUp({}, { edition: { ...edition, events } })
  const more = within(region).getByRole('button', { name: '11月30日另有 6 条，展开' })
  expect(within(region).getAllByRole('link')).toHaveLength(6)
  await user.click(more)
  expect(within(region).getAllByRole('link')).toHaveLength(12)
  expect(within(region).queryByRole('button', { name: /另有/ })).toBeNull()
  expect(document.activeElement?.getAttribute('data-key')).toMatch(/\/event-6$/)
})
