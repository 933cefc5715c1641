// Over 250 lines: a table a way in which a line ends, and a group a way in which lines stand apart.
import { describe, expect, test } from 'vitest'
import { SourceText } from '../../src/compiler/read/source-text.ts'
import { endsSentence, pageLines, runsOn, tellsByIndent } from '../../src/drafting/page-line.ts'

const read = (...lines: readonly string[]) => pageLines(new SourceText('page.txt', lines.join('\n')))

const bridge = (times: number) => '桥'.repeat(times)

test('the lines that have words, without marks and spaces', () => {
  const apart = { apartBefore: true, apartAfter: true }
  expect(read('', '# 大桥通车', '', '  市民 上街 ', '　', '### 两岸', '')).toEqual([
    { number: 2, text: '大桥通车', level: 1, indented: false, ...apart },
    { number: 4, text: '市民 上街', level: 0, indented: true, ...apart },
    { number: 6, text: '两岸', level: 3, indented: false, ...apart },
  ])
  expect(read('')).toEqual([])
})

test.each([
  ['#大桥', '#大桥', 0],
  ['#  大桥', '大桥', 1],
  ['大桥 # 通车', '大桥 # 通车', 0],
  ['　## 大桥', '大桥', 2],
])('%j has the words %j and %i marks', (line, text, level) => {
  expect(read(line)).toMatchObject([{ text, level }])
})

test.each([
  '　大桥',
  '　　大桥',
  '　　　　大桥',
  '  大桥',
  '        大桥',
  '\u00a0\u00a0大桥',
  `${'\u00a0'.repeat(8)}大桥`,
])('%j is indented', (line) => expect(read(line)[0]?.indented).toBe(true))

test.each([
  '大桥',
  ' 大桥',
  '\u00a0大桥',
  '\t大桥',
  '　　　　　大桥',
  '         大桥',
  `${'\u00a0'.repeat(9)}大桥`,
  '　　# 大桥',
  '大  桥',
])('%j is not', (line) => expect(read(line)[0]?.indented).toBe(false))

test.each([
  [2, false],
  [3, true],
  [4, true],
])('a text with %i indented lines tells its paragraphs by indents: %s', (count, tells) => {
  const lines = read(...Array.from({ length: count }, () => '　　大桥通车。'), '市民上街。')
  expect(tellsByIndent(lines)).toBe(tells)
})

/** Of each line of a text without blank lines, whether it stands apart from the one before and the one after. */
function apartIn(...lines: readonly string[]): string[] {
  return read(...lines).map(
    ({ apartBefore, apartAfter }) => `${apartBefore ? '[' : '('}${apartAfter ? ']' : ')'}`,
  )
}

describe('lines that stand right below one another', () => {
  test('are each by themselves in a text of few lines, or of lines of all lengths', () => {
    const five = Array.from({ length: 5 }, () => bridge(20))
    expect(apartIn(...five)).toEqual(five.map(() => '[]'))
    const half = [...five.slice(0, 3), bridge(9), bridge(8), bridge(7)]
    expect(apartIn(...half)).toEqual(half.map(() => '[]'))
    const sentences = Array.from({ length: 6 }, () => `${bridge(19)}。`)
    expect(apartIn(...sentences)).toEqual(sentences.map(() => '[]'))
  })

  describe('of one width', () => {
    const full = bridge(20)

    test('belong together', () => {
      expect(apartIn(full, full, full, full, full, full)).toEqual(['[)', '()', '()', '()', '()', '(]'])
    })

    test('are apart below the end of a sentence, and around a shorter line', () => {
      const sentence = `${bridge(19)}。`
      expect(apartIn(full, sentence, full, full, full, full)).toEqual(['[)', '()', '[)', '()', '()', '(]'])
      expect(apartIn(full, full, bridge(17), full, full, full)).toEqual(['[)', '()', '(]', '[)', '()', '(]'])
    })

    test.each([
      [18, ['()', '()']],
      [17, ['(]', '[)']],
    ])('one of %i characters and the next are %j', (length, apart) => {
      expect(apartIn(full, full, full, bridge(length), full, full).slice(3, 5)).toEqual(apart)
    })

    test('are full though they differ by two characters', () => {
      const ragged = [full, bridge(18), full, bridge(18), bridge(18), full]
      expect(apartIn(...ragged)).toEqual(['[)', '()', '()', '()', '()', '(]'])
    })

    test('are told by more than half that are full, which the longest in ten are not counted for', () => {
      const [long, short] = [bridge(60), bridge(9)]
      const of = (fulls: number, shorts: number) => [
        ...Array.from({ length: fulls }, () => full),
        ...Array.from({ length: shorts }, () => short),
      ]
      expect(apartIn(...of(4, 2))[1]).toBe('()')
      expect(apartIn(...of(3, 3))[1]).toBe('[]')
      expect(apartIn(...of(9, 0), long)[1]).toBe('[]')
      expect(apartIn(...of(10, 0), long)[1]).toBe('()')
      expect(apartIn(...of(18, 0), long, long)[1]).toBe('[]')
      expect(apartIn(...of(19, 0), long, long)[1]).toBe('()')
    })

    test('are apart where a blank line stands between', () => {
      expect(apartIn(full, full, full, '', full, full, full)).toEqual(['[)', '()', '(]', '[)', '()', '(]'])
    })
  })

  describe('in a text that tells by indents', () => {
    const [begin, full] = [`　　${bridge(30)}`, bridge(30)]

    test('are apart where one is indented, or a sentence ended before', () => {
      expect(apartIn(begin, full, begin, full, begin, full)).toEqual(['[)', '(]', '[)', '(]', '[)', '(]'])
      const sentence = `${bridge(29)}。`
      expect(apartIn(begin, sentence, full, begin, begin, full)).toEqual(['[)', '()', '[]', '[]', '[)', '(]'])
    })

    test('are apart around a short one, but for a mark', () => {
      const begins = [begin, begin, begin]
      expect(apartIn(...begins, full, '大桥', full)).toEqual(['[]', '[]', '[)', '()', '(]', '[]'])
      expect(apartIn(...begins, full, '# 大桥', full)).toEqual(['[]', '[]', '[)', '()', '(]', '(]'])
      expect(apartIn(...begins, full, '# 大桥', '# 通车')).toEqual(['[]', '[]', '[)', '()', '(]', '[]'])
    })

    test.each([
      [19, ['(]', '[]']],
      [20, ['()', '(]']],
    ])('a short one is shorter than twenty: %i', (length, apart) => {
      expect(apartIn(begin, begin, begin, full, bridge(length), full).slice(4)).toEqual(apart)
    })

    test.each([
      [9, ['(]', '[]']],
      [10, ['()', '(]']],
    ])('a short one is shorter by two than lines of twelve: %i', (length, apart) => {
      const [start, line] = [`　　${bridge(10)}`, bridge(12)]
      expect(apartIn(start, start, start, line, bridge(length), line, line).slice(4, 6)).toEqual([
        apart[0],
        length === 9 ? '[)' : '()',
      ])
    })

    test('a line below a blank line stands apart', () => {
      expect(apartIn(begin, begin, begin, full, '', full)).toEqual(['[]', '[]', '[)', '(]', '[]'])
    })
  })
})

test.each([
  '大桥通车。',
  '大桥通车！',
  '大桥通车？',
  '大桥通车!',
  '大桥通车?',
  '大桥通车…',
  '大桥通车：',
  '大桥通车:',
  '大桥通车；',
  '大桥通车;',
  '大桥通车——',
  '大桥通车。”',
  '大桥通车。’',
  '大桥通车。"',
  '大桥通车。』',
  '大桥通车。」',
  '大桥通车。）',
  '大桥通车。)',
  '大桥通车。】',
  '大桥通车。》',
  '大桥通车。’”）',
  '大桥通车。（周小川）',
  '大桥通车！”（周小川）',
  '大桥通车？（周小川）',
  '大桥通车!(周小川)',
  '大桥通车?（周小川）',
  '大桥通车… （周小川 王梅）',
  '大桥通车。』（周小川）',
  `大桥通车。（${bridge(40)}）`,
  '联系电话：8222110',
  '联系电话8222110',
  '热线 12345',
  '热线96518',
  '手机号13800',
  '传真：0431-8860',
  '微信hebin12345',
  'QQ群123456',
  '请拨打：12345',
  '请拨打:12345',
  `电话${'桥'.repeat(8)}12345`,
  '电话1-234567',
  '请拨打8222110',
  '请拨打0431-88600715',
  '请拨打010—85229012',
  '请拨打010–8522901',
  '邮箱hebin@example.cn',
  '邮箱he-bin.rb@example.com.cn',
  '见www.example.cn',
  '见www.example.cn/news',
  '大桥通车.',
  '大桥通车．',
  '大桥通车.”',
  '大桥通车.’）',
])('%s ends as a sentence does, or a notice', (text) => expect(endsSentence(text)).toBe(true))

test.each([
  '',
  '大桥通车',
  '大桥通车，',
  '大桥通车、',
  '大桥通车”',
  '大桥通车）',
  '《大桥》',
  '大桥通车。好',
  '大桥通车.好',
  '大桥通车（周小川）',
  '大桥通车。（）',
  '大桥通车。（周小川）好',
  '大桥通车。好（周小川）',
  '大桥通车。（好。周小川）',
  '大桥通车。（（周小川）',
  `大桥通车。（${bridge(41)}）`,
  '热线 1234',
  '电话，12345',
  '电话。好12345',
  `电话${'桥'.repeat(9)}12345`,
  '电话96518转',
  '请拨打822211',
  '大桥建于1958',
  '大桥建于2023-2025',
  '请拨打0431-886007',
  '邮箱hebin@',
  '见wwwexample',
  '邮箱hebin@example.cn的',
])('%j does not', (text) => expect(endsSentence(text)).toBe(false))

test.each(['大桥。通车', '大桥；通车', '大桥;通车', '大桥通车。', bridge(61)])(
  '%s is running text',
  (text) => {
    expect(runsOn(text)).toBe(true)
  },
)

test.each(['大桥通车', '大桥！通车？', '大桥，通车：', bridge(60), ''])('%j may be none', (text) => {
  expect(runsOn(text)).toBe(false)
})
