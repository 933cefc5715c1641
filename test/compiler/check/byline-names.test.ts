import { expect, test } from 'vitest'
import { told } from './told.ts'

/** What is said of a byline that is printed as `printed` and read as `names`. */
function toldOf(printed: string, names: string[], sic: object[] = []): string[] {
  return told(`# 题\n甲。\n${printed}`, { bylines: [{ line: 3, names }], sic })
}

test.each([
  ['本报记者 李四', ['李四']],
  ['本报记者 李\u3000四 王小五', ['李四', '王小五']],
  ['记者 约翰·史密斯', ['约翰·史密斯']],
  ['John Smith', ['John Smith']],
  ['JohnSmith', ['John  Smith']],
  ['（记者 李四）', ['李四']],
  ['李 四', ['李 四']],
  ['李四', []],
  // Where a part of it is not of Chinese letters alone, it may be one name.
  ['记者 A黄娴 程焕', ['A黄娴 程焕']],
  ['记者 黄娴A 程焕', ['黄娴A 程焕']],
  ['记者 黄 程焕', ['黄 程焕']],
])('%s is signed by %j', (printed, names) => {
  expect(toldOf(printed, names)).toEqual([])
})

const several = (name: string, apart: string) =>
  `several-names-in-one at ${name} | “${name}”是一个人的姓名吗 | [${apart}] | 几个人的姓名用半角逗号分开；一个人的姓名中间不空格`

test.each([
  ['黄娴，程焕', '黄娴, 程焕'],
  ['黄娴,程焕', '黄娴, 程焕'],
  ['黄娴、程焕', '黄娴, 程焕'],
  ['黄娴； 程焕', '黄娴, 程焕'],
  ['黄娴;程焕', '黄娴, 程焕'],
  ['黄娴|程焕', '黄娴, 程焕'],
  ['黄娴｜程焕', '黄娴, 程焕'],
  ['黄娴 程焕', '黄娴, 程焕'],
  ['黄娴\u3000 程焕', '黄娴, 程焕'],
  ['黄娴 程焕 李小四', '黄娴, 程焕, 李小四'],
  ['黄娴、John Smith', '黄娴, John, Smith'],
])('%s is more than one name', (name, apart) => {
  const shown = name.replace('| ', '|')
  expect(toldOf('记者 黄娴 程焕', [name])).toEqual([several(shown, apart)])
})

test.each([
  ['记者 黄娴 程焕', ['黄娜'], ['黄娜 | 署名“记者 黄娴 程焕”里没有“黄娜” | 署名里有的姓名 | 写成“黄娴”']],
  [
    '记者 约翰·史密斯',
    ['约翰·史密司'],
    ['约翰·史密司 | 署名“记者 约翰·史密斯”里没有“约翰·史密司” | 署名里有的姓名 | 写成“约翰·史密斯”'],
  ],
  ['记者 黄娴', ['约翰·史密斯'], ['约翰·史密斯 | 署名“记者 黄娴”里没有“约翰·史密斯” | 署名里有的姓名 | –']],
  ['记者 黄娴', ['黄娴，'], ['黄娴， | 署名“记者 黄娴”里没有“黄娴，” | 署名里有的姓名 | 写成“黄娴”']],
  ['12', ['李四'], ['李四 | 署名“12”里没有“李四” | 署名里有的姓名 | –']],
  [
    '记者 黄娴 程焕',
    ['黄娴', '程换', '李'],
    [
      '程换 | 署名“记者 黄娴 程焕”里没有“程换” | 署名里有的姓名 | 写成“程焕”',
      '李 | 署名“记者 黄娴 程焕”里没有“李” | 署名里有的姓名 | –',
    ],
  ],
])('%s is not signed by %j', (printed, names, expected) => {
  expect(toldOf(printed, names)).toEqual(expected.map((line) => `name-not-in-byline at ${line}`))
})

test('a name may stand as printed, or as the sics over the byline are meant; one without a reading changes nothing', () => {
  const sic = (exact: string, reading?: string) => ({
    exact,
    reason: '误排',
    ...(reading !== undefined && { reading }),
  })
  expect(toldOf('记者 李泗 王五', ['李四', '王五'], [sic('李泗', '李四')])).toEqual([])
  expect(toldOf('记者 李泗', ['李泗'], [sic('李泗', '李四')])).toEqual([])
  expect(toldOf('记者 李泗 王吴', ['李四', '王五'], [sic('李泗', '李四'), sic('王吴', '王五')])).toEqual([])
  expect(toldOf('记者 李泗', ['李泗'], [sic('李泗')])).toEqual([])
  expect(toldOf('记者 A', ['$&B'], [sic('A', '$&B')])).toEqual([])
  expect(toldOf('记者 李泗', ['李四'])).toHaveLength(1)
  expect(toldOf('记者 李泗', ['李五'], [sic('李泗', '李四')])).toEqual([
    'name-not-in-byline at 李五 | 署名“记者 李泗”里没有“李五” | 署名里有的姓名 | 写成“李四”',
  ])
})
