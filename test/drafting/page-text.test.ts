import { expect, test } from 'vitest'
import { readPageText } from '../../src/drafting/page-text.ts'
import { encode } from './draft-content.ts'

test('a page’s text comes with its lines, and with how many there are', () => {
  const text = '# 大桥通车\n\n市民上街。\n\n'
  const bytes = encode(text)
  const page = readPageText({ path: 'in.txt', bytes })
  expect(page).toMatchObject({ text, bytes, conversions: [], lineCount: 4 })
  expect('lines' in page && page.lines.map((line) => [line.number, line.text])).toEqual([
    [1, '大桥通车'],
    [3, '市民上街。'],
  ])
})

test('its lines are those of the text as it was converted', () => {
  const page = readPageText({ path: 'in.txt', bytes: encode('# 大桥通车\r\n\f市民上街。\r\n') })
  expect(page).toMatchObject({ conversions: ['回车换行改为换行', '换页符改为换行'], lineCount: 3 })
  expect('lines' in page && page.lines.map((line) => [line.number, line.text])).toEqual([
    [1, '大桥通车'],
    [3, '市民上街。'],
  ])
})

test('what is no text is refused with its file', () => {
  const refused = readPageText({ path: 'in.txt', bytes: Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 0x10]) })
  expect(refused).toEqual([expect.objectContaining({ ruleId: 'not-text', file: 'in.txt' })])
})
