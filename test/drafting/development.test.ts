import { expect, test } from 'vitest'
import { drafted, emptyContent } from './draft-content.ts'
import { found, labelled, labelledCases } from './labelled-cases.ts'

test.each(labelledCases('development'))('$name: what is labelled is found, and nothing else', (labels) => {
  const { draft } = drafted(labels.text, emptyContent(), { newspaper: 'hebin', day: labels.day })
  expect(found(draft, labels)).toEqual(labelled(labels))
})
