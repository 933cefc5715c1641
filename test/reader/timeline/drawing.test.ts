import fc from 'fast-check'
import { JSDOM } from 'jsdom'
import { expect, test } from 'vitest'
import { Day } from '../../../src/edition/day-schema.ts'
import { markFragment } from '../../../src/edition/fragments.ts'
import type { EventDate } from '../../../src/edition/schema.ts'
import { keyOfEvent } from '../../../src/reader/event-key.ts'
import { drawMarks } from '../../../src/reader/timeline/drawing.ts'
import { textWidth } from '../../../src/reader/timeline/label.ts'
import { legendOf, yearNote } from '../../../src/reader/timeline/legend.ts'
import { pictureOf } from '../../../src/reader/timeline/picture.ts'
import { planTimeline } from '../../../src/reader/timeline/plan.ts'
import { NOMINAL_WIDTH } from '../../../src/reader/timeline/scale.ts'
import { printSvg, type SvgNode, textNode } from '../../../src/reader/timeline/svg.ts'
import { runs } from '../../runs.ts'
import { tenArticles } from '../../ten-articles.ts'
import { generatedEdition } from './generated-edition.ts'

const { DOMParser } = new JSDOM().window
const edition = tenArticles()
const whole = { from: 0, to: 18, width: NOMINAL_WIDTH }
const looks = {
  hrefOf: (event: string) => `/articles/x/#${event}`,
  nameOf: (event: string) => event,
  emphasisOf: () => ({ dim: false, own: false }),
}

function parse(svg: string): Document {
  const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml')
  expect(parsed.querySelector('parsererror')).toBeNull()
  return parsed
}

function attributesOf(drawing: SvgNode): string[] {
  return [...Object.keys(drawing.attributes), ...drawing.children.flatMap(attributesOf)]
}

test('every mark is a link with a name, in order of time, and an id for each event', () => {
  const plan = planTimeline(edition, { mode: 'departments' })
  const marks = drawMarks({ plan, frame: whole, ...looks })
  expect(marks.map((mark) => mark.attributes['data-key'])).toEqual(plan.items.map((item) => item.key))
  expect(marks.every((mark) => mark.tag === 'a' && mark.attributes['aria-label'] !== '')).toBe(true)
  expect(marks.map((mark) => mark.attributes.id)).toEqual(
    plan.items.map((item) => markFragment(keyOfEvent(item.mark.event))),
  )
})

test('the drawing carries no style attribute, which the policy of the site forbids', () => {
  const plan = planTimeline(edition, { mode: 'one' })
  const names = drawMarks({ plan, frame: whole, ...looks }).flatMap(attributesOf)
  expect(names).not.toContain('style')
})

test('nothing is placed in rem that WebKit would take for nothing', () => {
  const days = (from: string, to: string) => ({ from: Day.parse(from), to: Day.parse(to) })
  const month: EventDate = {
    shape: 'period',
    edtf: '2022-11',
    precision: 'month',
    ...days('2022-11-01', '2022-11-30'),
  }
  const coarse = {
    ...edition,
    events: edition.events.map((event, i) => (i === 0 ? { ...event, date: month } : event)),
  }
  const svg = [edition, coarse].flatMap((of) =>
    drawMarks({ plan: planTimeline(of, { mode: 'departments' }), frame: whole, ...looks }).map(printSvg),
  )
  const placed = svg.flatMap((mark) => [...mark.matchAll(/<(svg|text|line)([^>]*)>/g)].map(([tag]) => tag))
  for (const tag of ['svg', 'text', 'line']) expect(placed.some((it) => it.startsWith(`<${tag}`))).toBe(true)
  expect(placed.filter((tag) => / (?:[xy][12]?|d[xy])="[^"]*rem"/.test(tag))).toEqual([])
})

test('what is coarse is a band without a sharp edge or a day’s dot, and the legend says so', () => {
  const day = (on: string) => Day.parse(on)
  const dates: EventDate[] = [
    { shape: 'period', edtf: '2022-11', precision: 'month', from: day('2022-11-01'), to: day('2022-11-30') },
    { shape: 'day', edtf: '2022-11-20~', day: day('2022-11-20'), qualifier: 'approximate' },
    { shape: 'beginning', edtf: '2022/..', precision: 'year', from: day('2022-01-01') },
    { shape: 'end', edtf: '../2022-11', precision: 'month', to: day('2022-11-30') },
  ]
  const classes = (drawing: SvgNode): string[] => [
    ...String(drawing.attributes.class ?? '').split(' '),
    ...drawing.children.flatMap(classes),
  ]
  for (const date of dates) {
    const coarse = { ...edition, events: edition.events.slice(0, 1).map((event) => ({ ...event, date })) }
    const [mark] = drawMarks({ plan: planTimeline(coarse, { mode: 'one' }), frame: whole, ...looks })
    const drawn = mark && classes(mark)
    expect(drawn).toEqual(expect.arrayContaining(['fade', 'about']))
    for (const sharp of ['edge', 'dot', 'bar']) expect(drawn).not.toContain(sharp)
    expect(legendOf(coarse.events).map(({ words }) => words)).toContain('约略：某月、某年、前后')
  }
  expect(legendOf(edition.events).map(({ words }) => words)).not.toContain('约略：某月、某年、前后')
})

test('an event in two lanes has one id in the page', () => {
  fc.assert(
    fc.property(generatedEdition, (generated) => {
      const plan = planTimeline(generated, { mode: 'departments' })
      const ids = drawMarks({ plan, frame: whole, ...looks }).flatMap((mark) => mark.attributes.id ?? [])
      expect(new Set(ids).size).toBe(ids.length)
    }),
    { numRuns: runs(30) },
  )
})

test('a saved picture is well-formed, whole, and needs no style sheet', () => {
  fc.assert(
    fc.property(generatedEdition, (generated) => {
      const plan = planTimeline(generated, { mode: 'departments' })
      const address = 'https://example.org/?org=a&view=timeline'
      const svg = printSvg(
        pictureOf({
          edition: generated,
          plan,
          window: { from: 0, to: 18 },
          chosen: undefined,
          filtered: false,
          address,
          ...looks,
        }),
      )
      const picture = parse(svg)
      expect(picture.querySelectorAll('a')).toHaveLength(plan.items.length)
      expect(picture.querySelectorAll('[class], [style], [data-key]')).toHaveLength(0)
      expect(svg).not.toMatch(/="[^"]*\d(?:rem|%)"| (?:x|y)[12]?="[^"]*em"/)
      expect(picture.documentElement.textContent).toContain(address)
      expect(picture.documentElement.textContent).toContain('自某日起')
      expect(picture.querySelector('title')?.textContent).toContain(generated.title)
    }),
    { numRuns: runs(20) },
  )
})

test('a saved picture sets off the chosen days, and no others', () => {
  const plan = planTimeline(edition, { mode: 'departments' })
  const [from, to] = [plan.days[8], plan.days[10]]
  if (from === undefined || to === undefined) throw new Error('no such days')
  const options = {
    edition,
    plan,
    window: { from: 0, to: 18 },
    address: 'https://example.org/',
    filtered: false,
    ...looks,
  }
  const heads = (chosen: { from: typeof from; to: typeof to } | undefined) =>
    [
      ...parse(printSvg(pictureOf({ ...options, chosen }))).querySelectorAll(
        'rect[fill="#9b2226"][height="40"]',
      ),
    ].map((rect) => Number(rect.getAttribute('x')))
  expect(heads(undefined)).toEqual([])
  const width = (1440 - 40 - 152 - 40) / 18
  expect(heads({ from, to }).map((x) => Math.round(x / width))).toEqual([8, 9, 10])
})

test('a long address is whole within the picture', () => {
  const plan = planTimeline(edition, { mode: 'one' })
  const address = `https://example.org/?q=${'社区防控'.repeat(80)}`
  const options = { edition, plan, window: { from: 0, to: 18 }, chosen: undefined, filtered: false, ...looks }
  const heightOf = (words: string) => Number(pictureOf({ ...options, address: words }).attributes.height)
  const picture = parse(printSvg(pictureOf({ ...options, address })))
  const lines = [...picture.querySelectorAll('text')].map((text) => text.textContent ?? '')
  const from = lines.findIndex((line) => line.startsWith('https://'))
  expect(lines.slice(from).join('')).toBe(address)
  for (const line of lines.slice(from)) expect(textWidth(line) * 12).toBeLessThanOrEqual(1360)
  expect(heightOf(address)).toBeGreaterThan(heightOf('https://example.org/'))
})

test('the year is called inferred where it is, and only there', () => {
  const event = edition.events[0]
  if (event === undefined) throw new Error('no event')
  const stated = { ...event, inferred: [] }
  expect(yearNote(edition.events)).toBe('年份都是推定')
  expect(yearNote([stated, event])).toBe('1 个日期的年份是推定')
  expect(yearNote([stated, stated])).toBeUndefined()
  const plan = planTimeline({ ...edition, events: [stated] }, { mode: 'one' })
  const options = {
    plan,
    window: { from: 0, to: 18 },
    chosen: undefined,
    filtered: false,
    address: '',
    ...looks,
  }
  expect(printSvg(pictureOf({ ...options, edition: { ...edition, events: [stated] } }))).not.toContain('年份')
})

test('any text survives being printed as XML', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const back = parse(printSvg(textNode('text', { 'data-words': text }, text))).documentElement
      expect([back.textContent, back.getAttribute('data-words')]).toEqual([text, text])
    }),
  )
})
