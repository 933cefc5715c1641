import { expect, test } from 'vitest'
import { readYaml } from '../../../src/compiler/read/yaml.ts'
import { Report } from '../../../src/compiler/report/report.ts'

/** What `key` is read as. */
function read(key: string, value: string): unknown {
  const report = new Report()
  const file = readYaml('page.yaml', `${key}: ${value}\n`, report)
  expect(report.sorted()).toEqual([])
  return Object(file?.value)[key]
}

test.each(['01', '+1', '1.0', '1e3', '0x10', '0o7'])('%s stays as it is written', (written) => {
  expect(read('name', written)).toBe(written)
})

test.each(['0', '1', '120'])('%s is a number', (written) => {
  expect(read('name', written)).toBe(Number(written))
})

test.each(['no', 'yes', 'on', '2022-11-30', '12:30'])('%s is text', (written) => {
  expect(read('label', written)).toBe(written)
})

test('a quote of the text keeps what nobody sees', () => {
  for (const key of ['exact', 'prefix', 'suffix', 'before', 'after', 'between']) {
    expect(read(key, '市\u00ad委')).toBe('市\u00ad委')
  }
})
