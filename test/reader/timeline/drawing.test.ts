// @vitest-environment jsdom
import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { drawMarks, markId } from '../../../src/reader/timeline/drawing.ts'
import { pictureOf } from '../../../src/reader/timeline/picture.ts'
import { planTimeline } from '../../../src/reader/timeline/plan.ts'
import { NOMINAL_WIDTH } from '../../../src/reader/timeline/scale.ts'
import { printSvg, type SvgNode, textNode } from '../../../src/reader/timeline/svg.ts'
import { realEdition } from '../../real-edition.ts'
import { generatedEdition } from './generated-edition.ts'

// In jsdom a module's address is no file, so that the compiler cannot read its own version.
vi.mock('../../../src/compiler/compiler-version.ts', () => ({ compilerVersion: () => '0.0.0' }))

const edition = realEdition()
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
    plan.items.map((item) => markId(item.mark.event.id)),
  )
})

test('the drawing carries no style attribute, which the policy of the site forbids', () => {
  const plan = planTimeline(edition, { mode: 'one' })
  const names = drawMarks({ plan, frame: whole, ...looks }).flatMap(attributesOf)
  expect(names).not.toContain('style')
})

test('an event in two lanes has one id in the page', () => {
  fc.assert(
    fc.property(generatedEdition, (generated) => {
      const plan = planTimeline(generated, { mode: 'departments' })
      const ids = drawMarks({ plan, frame: whole, ...looks }).flatMap((mark) => mark.attributes.id ?? [])
      expect(new Set(ids).size).toBe(ids.length)
    }),
    { numRuns: 30 },
  )
})

test('a saved picture is well-formed, whole, and needs no style sheet', () => {
  fc.assert(
    fc.property(generatedEdition, (generated) => {
      const plan = planTimeline(generated, { mode: 'departments' })
      const address = 'https://example.org/?org=a&view=timeline'
      const svg = printSvg(
        pictureOf({ edition: generated, plan, window: { from: 0, to: 18 }, address, ...looks }),
      )
      const picture = parse(svg)
      expect(picture.querySelectorAll('a')).toHaveLength(plan.items.length)
      expect(picture.querySelectorAll('[class], [style], [data-key]')).toHaveLength(0)
      expect(svg).not.toMatch(/="[^"]*\d(?:rem|%)"/)
      expect(picture.documentElement.textContent).toContain(address)
      expect(picture.documentElement.textContent).toContain('自某日起')
      expect(picture.querySelector('title')?.textContent).toContain(generated.title)
    }),
    { numRuns: 20 },
  )
})

test('any text survives being printed as XML', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const back = parse(printSvg(textNode('text', { 'data-words': text }, text))).documentElement
      expect(back.textContent).toBe(text.replaceAll('\r\n', '\n').replaceAll('\r', '\n'))
    }),
  )
})
