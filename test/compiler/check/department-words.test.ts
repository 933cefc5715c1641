import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mayName } from '../../../src/compiler/check/department-words.ts'
import { told } from './told.ts'

test.each([
  ['市妇联', '朔州市妇女联合会'],
  ['朔州市妇女联合会主席', '朔州市妇女联合会'],
  ['市卫健委', '朔州市卫生健康委员会'],
  ['南城街道', '朔城区南城街道办事处'],
  ['晋能控股朔州煤电', '晋能控股煤业集团朔州煤电公司'],
  ['副市长刘亮', '朔州市人民政府'],
  ['县委书记', '中共右玉县委员会'],
  ['院长', '市第一医院'],
  ['公 交\u3000公司', '市公交公司'],
  ['图书馆', '市图书 馆'],
  ['我是市图书馆的', '图书馆'],
  ['Ａ厂', 'A厂'],
  ['𠮷厂', '𠮷林厂'],
  // A pair of neighbours that is more than what all of them are called, though it is not the first.
  ['本单位煤电', '煤电公司'],
])('%s may name %s', (words, name) => {
  expect(mayName(words, name)).toBe(true)
})

test.each([
  ['华为', '朔州市妇女联合会'],
  ['市图书馆', '新民市教育局'],
  ['铁峰煤业公司', '市公交公司'],
  ['平安街道社区', '南城街道办事处'],
  ['联妇', '妇联'],
  ['妇妇', '妇联'],
  [' \u3000', '妇联'],
  // Not a pair of the words, whose second half is another character.
  ['𠮷', '𠮯'],
])('%s does not name %s', (words, name) => {
  expect(mayName(words, name)).toBe(false)
})

test('every name names itself, with any of its characters but not all left out', () => {
  const name = fc.array(fc.constantFrom(...'市妇女联合会教育局邮政𠮷'), { minLength: 1, maxLength: 8 })
  fc.assert(
    fc.property(name, fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }), (characters, kept) => {
      const short = characters.filter((_, i) => kept[i])
      fc.pre(short.length > 0)
      expect(mayName(short.join(''), characters.join(''))).toBe(true)
    }),
  )
})

const REGISTRY = `kinds: [{id: office, name: 机关}]
departments:
  - {id: post, short: 邮局, kind: office}
  - {id: school, short: 一中, full: 市第一中学, kind: office, aliases: [红楼, 东校]}`
const TEXT = '# 题\n红楼和市学办，电厂、面包店。'

function toldOf(...departments: object[]): string[] {
  const entries = { departments: departments.map((department) => ({ role: 'subject', ...department })) }
  return told(TEXT, entries, { shared: { 'departments.yaml': REGISTRY } })
}

const unlike = (exact: string, id: string, names: string) =>
  `department-words-unlike at ${exact} | “${exact}”不像“${id}”的名称 | 提到它的字：${names} | 改 id 或引文；若确是指它，写 reason 说明，或把这个叫法加进 departments.yaml 的 aliases`

test.each<[what: string, departments: object[], expected: string[]]>([
  ['are its alias', [{ id: 'school', exact: '红楼' }], []],
  ['shorten its full name', [{ id: 'school', exact: '市学' }], []],
  ['are like none', [{ id: 'post', exact: '电厂' }], [unlike('电厂', 'post', '邮局')]],
  [
    'are like none of many',
    [{ id: 'school', exact: '电厂' }],
    [unlike('电厂', 'school', '一中、市第一中学、红楼、东校')],
  ],
  ['are like none, with a reason', [{ id: 'post', exact: '电厂', reason: '邮局设在电厂' }], []],
  [
    'are like none, of the second of two',
    [
      { id: 'school', exact: '红楼' },
      { id: 'post', exact: '面包店' },
    ],
    [unlike('面包店', 'post', '邮局')],
  ],
])('words that %s', (_what, departments, expected) => {
  expect(toldOf(...departments)).toEqual(expected)
})

test.each([
  ['that no registry has', 'unknown-department', [{ id: 'bank', exact: '电厂' }]],
  ['whose words are nowhere', 'quote-not-found', [{ id: 'post', exact: '电站' }]],
  [
    'that is named twice',
    'duplicate-id',
    [
      { id: 'school', exact: '红楼' },
      { id: 'school', exact: '电厂' },
    ],
  ],
])('of a department %s nothing more is said', (_what, rule, departments) => {
  expect(toldOf(...departments).map((line) => line.split(' ')[0])).toEqual([rule])
})
