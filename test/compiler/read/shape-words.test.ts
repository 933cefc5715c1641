import { expect, test } from 'vitest'
import * as z from 'zod'
import { expectedBy } from '../../../src/compiler/read/shape-words.ts'

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
