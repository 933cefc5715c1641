import type * as z from 'zod'
import { cited } from '../report/characters.ts'

type Issue = z.core.$ZodIssue
type RawIssue = z.core.$ZodRawIssue

const TYPES: Readonly<Record<string, string>> = {
  string: '文字',
  number: '数',
  int: '整数',
  boolean: 'true 或 false',
  array: '一个列表',
  object: '一组键和值',
}

/** What would have been right, where the schema has no words of its own for it: by zod's code, never zod's English. */
export function expectedBy(issue: RawIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return TYPES[issue.expected] ?? '另一种值'
    case 'too_small':
      return `至少 ${issue.minimum}`
    case 'too_big':
      return `至多 ${issue.maximum}`
    case 'invalid_format':
      return '另一种写法'
    case 'not_multiple_of':
      return `${issue.divisor} 的倍数`
    case 'invalid_value':
      return issue.values.map(String).join('、')
    case 'unrecognized_keys':
      return '没有别的键'
    case 'invalid_key':
      return '别的键'
    case 'invalid_element':
      return '别的条目'
    case 'invalid_union':
      return '几种写法之一'
    case 'custom':
      return '合乎这一条的写法'
    default:
      return issue satisfies never
  }
}

/** What stands there instead. */
export function standing(value: unknown): string {
  if (value === null || value === '') return '是空的'
  if (Array.isArray(value)) return value.length === 0 ? '是一个空的列表' : '是一个列表'
  if (typeof value === 'object') return '是一组键和值'
  return typeof value === 'string' ? `写的是${cited(value)}` : `写的是 ${String(value)}`
}

/** How to mend a value that no other value is known to have been meant by. */
export function hintFor(issue: Issue, value: unknown): string | undefined {
  const wantsText = issue.code === 'invalid_type' && issue.expected === 'string'
  if (value === null && wantsText) return '写上内容，或删去这个键；以“#”开头的文字要加半角引号'
  if (value === null || value === '') return '写上内容，或删去这个键'
  if (issue.code !== 'invalid_type') return undefined
  if (wantsText && (typeof value === 'number' || typeof value === 'boolean'))
    return `加上半角引号："${value}"`
  if (issue.expected === 'array' && typeof value === 'object') return '每条前面加“- ”'
  if (issue.expected === 'object' && Array.isArray(value)) return '只有一组，前面不加“- ”'
  const [, key, rest] = typeof value === 'string' ? (/^([\w-]+)\s*[：:]\s*(\S.*)$/.exec(value) ?? []) : []
  if (issue.expected === 'object' && key !== undefined) return `冒号用半角，后面空一格：“${key}: ${rest}”`
  if (issue.expected === 'object' && typeof value === 'string')
    return '另起一行，缩进两格，每行写“键: 值”，冒号用半角，后面空一格'
  return undefined
}
