import { expect, test } from 'vitest'
import * as z from 'zod'
import { expectedBy, hintFor, standing } from '../../../src/compiler/read/shape-words.ts'

type Code = z.core.$ZodIssue['code']

/** For each of zod's codes a schema without words of its own, and what breaks it in that way. */
const BROKEN: Record<Code, [schema: z.ZodType, value: unknown]> = {
  invalid_type: [z.string(), 1],
  too_big: [z.string().max(1), 'ab'],
  too_small: [z.string().min(1), ''],
  invalid_format: [z.string().regex(/^a$/), 'b'],
  not_multiple_of: [z.number().multipleOf(2), 3],
  unrecognized_keys: [z.strictObject({}), { a: 1 }],
  invalid_union: [z.union([z.string(), z.number()]), null],
  invalid_key: [z.record(z.string().regex(/^a$/), z.number()), { b: 1 }],
  invalid_element: [z.map(z.any(), z.number()), new Map([[{}, 'b']])],
  invalid_value: [z.enum(['甲', '乙']), '丙'],
  custom: [z.string().refine(() => false), 'a'],
}

test.each(Object.entries(BROKEN))('what zod calls %s is said in Chinese', (code, [schema, value]) => {
  const issues = schema.safeParse(value, { error: expectedBy }).error?.issues ?? []
  const messages = issues.map((issue) => [issue.code, issue.message])
  expect(messages).toEqual([[code, expect.stringMatching(/\p{Script=Han}/u)]])
  expect(String(messages)).not.toMatch(/expected|invalid [a-z]/i)
})

test.each(['string', 'number', 'int', 'boolean', 'array', 'object', 'date', 'map', 'never'] as const)(
  'that %s was expected is said in Chinese',
  (expected) => {
    expect(expectedBy({ code: 'invalid_type', expected, input: 1 })).toMatch(/\p{Script=Han}/u)
  },
)

const TEXT = z.string()
const LIST = z.array(z.string())
const MAP = z.strictObject({})
const FILL = '写上内容，或删去这个键'
const INDENT = '另起一行，缩进两格，每行写“键: 值”，冒号用半角，后面空一格'

test.each<[schema: z.ZodType, value: unknown, standing: string, hint: string | undefined]>([
  [TEXT, null, '是空的', `${FILL}；以“#”开头的文字要加半角引号`],
  [LIST, null, '是空的', FILL],
  [TEXT.min(1), '', '是空的', FILL],
  [TEXT, 120, '写的是 120', '加上半角引号："120"'],
  [TEXT, true, '写的是 true', '加上半角引号："true"'],
  [TEXT, ['甲'], '是一个列表', undefined],
  [TEXT, { a: 1 }, '是一组键和值', undefined],
  [TEXT.max(1), '甲乙', '写的是“甲乙”', undefined],
  [z.number(), true, '写的是 true', undefined],
  [LIST, { a: 1 }, '是一组键和值', '每条前面加“- ”'],
  [LIST, '甲', '写的是“甲”', undefined],
  [LIST, 'a: 甲', '写的是“a: 甲”', undefined],
  [MAP, ['甲'], '是一个列表', '只有一组，前面不加“- ”'],
  [z.number(), ['甲'], '是一个列表', undefined],
  [MAP, 1, '写的是 1', undefined],
  [MAP, '甲', '写的是“甲”', INDENT],
  [MAP, 'line：12', '写的是“line：12”', '冒号用半角，后面空一格：“line: 12”'],
  [MAP, 'a-b : 甲 乙', '写的是“a-b : 甲 乙”', '冒号用半角，后面空一格：“a-b: 甲 乙”'],
  [MAP, '见 line：12', '写的是“见 line：12”', INDENT],
  [MAP, 'line：', '写的是“line：”', INDENT],
])('of %o and %j it is said what stands there, and how to mend it', (schema, value, what, hint) => {
  const [issue] = schema.safeParse(value, { error: expectedBy }).error?.issues ?? []
  if (issue === undefined) throw new Error('nothing is wrong')
  expect([standing(value), hintFor(issue, value)]).toEqual([what, hint])
})

test('what would have been right is said with its bounds', () => {
  const expected = (schema: z.ZodType, value: unknown) =>
    schema.safeParse(value, { error: expectedBy }).error?.issues.map(({ message }) => message)
  expect(expected(z.number().min(3), 1)).toEqual(['至少 3'])
  expect(expected(z.number().max(3), 4)).toEqual(['至多 3'])
  expect(expected(z.number().multipleOf(2), 3)).toEqual(['2 的倍数'])
  expect(expected(z.string().regex(/^a$/), 'b')).toEqual(['另一种写法'])
  expect(expected(z.strictObject({}), { a: 1 })).toEqual(['没有别的键'])
  expect(expected(z.union([z.string(), z.number()]), null)).toEqual(['几种写法之一'])
  expect(expected(z.record(z.string().regex(/^a$/), z.number()), { b: 1 })).toEqual(['别的键'])
  expect(expected(z.map(z.any(), z.number()), new Map([[{}, 'b']]))).toEqual(['别的条目'])
})
