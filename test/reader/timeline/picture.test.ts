import fc from 'fast-check'
import { expect, test } from 'vitest'
import { pictureOf } from '../../../src/reader/timeline/picture.ts'
import { pictureAxis } from '../../../src/reader/timeline/picture-axis.ts'
import { planSheet, sheetOf } from '../../../src/reader/timeline/sheet.ts'
import type { SvgNode } from '../../../src/reader/timeline/svg.ts'
import { runs } from '../../runs.ts'
import { anyEdition } from './long-edition.ts'

const withAll = (node: SvgNode): SvgNode[] => [node, ...node.children.flatMap(withAll)]

test('a saved picture of a long span has every event as a mark, in a count or behind a “+n”, and names the year', () => {
  fc.assert(
    fc.property(anyEdition, (edition) => {
      const plan = planSheet(sheetOf(edition, 'departments'))
      const nodes = withAll(
        pictureOf({
          edition,
          plan,
          window: { from: 0, to: plan.days.length },
          chosen: undefined,
          filtered: false,
          address: '',
          hrefOf: (event) => `https://name.example/#${event}`,
          nameOf: (event) => event,
          emphasisOf: () => ({ dim: false, own: false }),
        }),
      )
      const texts = nodes.flatMap(({ tag, text }) => (tag === 'text' && text !== undefined ? [text] : []))
      for (const { more, cells } of plan.lanes) {
        for (const { marks } of more) expect(texts).toContain(`+${marks.length}`)
        for (const { marks } of cells) expect(texts).toContain(`${marks.length}`)
      }
      const boxes = nodes.filter(
        ({ attributes }) => attributes['stroke-width'] === 2 && 'fill-opacity' in attributes,
      )
      expect(boxes).toHaveLength(plan.lanes.reduce((sum, { cells }) => sum + cells.length, 0))
      expect(nodes.filter(({ tag }) => tag === 'a')).toHaveLength(plan.items.length)
      expect(texts.some((text) => text.startsWith(`${edition.span.from.slice(0, 4)}年`))).toBe(true)
    }),
    { numRuns: runs(40) },
  )
})

test('the axis of a saved picture has a column for what has room, no line a day over years', () => {
  fc.assert(
    fc.property(anyEdition, (edition) => {
      const plan = planSheet(sheetOf(edition, 'one'))
      const window = { from: 0, to: plan.days.length }
      const picture = pictureOf({
        edition,
        plan,
        window,
        chosen: { from: edition.span.from, to: edition.span.from },
        filtered: true,
        address: '',
        hrefOf: () => '',
        nameOf: () => '',
        emphasisOf: () => ({ dim: true, own: false }),
      })
      const columns = pictureAxis(plan, edition.span, window)?.units.length ?? plan.days.length
      expect(columns).toBeLessThanOrEqual(62)
      const { children, attributes } = picture.children.find(({ tag }) => tag === 'svg') ?? picture
      const down = children.filter((line) => line.tag === 'line' && line.attributes.y2 === attributes.height)
      expect(down).toHaveLength(columns)
      expect(picture.attributes.width).toBe(1440)
    }),
    { numRuns: runs(40) },
  )
})
