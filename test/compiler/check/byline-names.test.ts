import { expect, test } from 'vitest'
import { compileFixture, fixtureContent } from '../fixtures.ts'

/** What is said of the valid page whose byline 本报记者 李四 is printed as `printed` and read as `names`. */
function rules(printed: string, names: string, more = ''): string[] {
  const files = fixtureContent('valid').map((file) => {
    const text = new TextDecoder().decode(file.bytes)
    const changed = text
      .replace('本报记者 李四', `本报记者 ${printed}`)
      .replace('names: [李四]', `names: [${names}]`)
      .replace('    sic:\n', `    sic:\n${more}`)
    return { ...file, bytes: new TextEncoder().encode(changed) }
  })
  return compileFixture(files).diagnostics.flatMap(({ ruleId }) =>
    ruleId === 'source-changed' ? [] : [ruleId],
  )
}

test.each([
  ['李四', '李四'],
  ['李\u3000四 王小五', '李四, 王小五'],
  ['约翰·史密斯', '约翰·史密斯'],
  ['John Smith', 'John Smith'],
  ['李四', ''],
])('%s is signed by [%s]', (printed, names) => {
  expect(rules(printed, names)).toEqual([])
})

test.each([
  ['黄娴 程焕', '黄娜, 程换', ['name-not-in-byline', 'name-not-in-byline']],
  ['黄娴 程焕', '黄娴，程焕', ['several-names-in-one']],
  ['黄娴 程焕', '黄娴、程焕', ['several-names-in-one']],
  ['黄娴 程焕', '黄娴 程焕', ['several-names-in-one']],
])('%s is not signed by [%s]', (printed, names, expected) => {
  expect(rules(printed, names)).toEqual(expected)
})

test('a name may stand as the sic over the byline is meant', () => {
  const sic = '      - exact: 李泗\n        reading: 李四\n        reason: 误排\n'
  expect(rules('李泗', '李四', sic)).toEqual([])
  expect(rules('李泗', '李四')).toEqual(['name-not-in-byline'])
})
