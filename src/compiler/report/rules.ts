import type { Severity } from '../../edition/diagnostic.ts'

/** Every rule the content is held to, and how grave a breach is; each has a fixture that breaks it. */
export const RULES = {
  'missing-file': 'error',
  'empty-file': 'error',
  'invalid-utf8': 'error',
  'byte-order-mark': 'error',
  'carriage-return': 'error',
  'nul-character': 'error',
  'control-character': 'error',
  'source-changed': 'error',

  'yaml-syntax': 'error',
  'duplicate-key': 'error',
  'unknown-key': 'error',
  'missing-key': 'error',
  'wrong-value': 'error',

  'invalid-id': 'error',
  'reserved-id': 'error',
  'duplicate-id': 'error',
  'duplicate-page': 'error',
  'unknown-article': 'error',
  'unknown-department': 'error',
  'unknown-inference': 'error',
  'unknown-kind': 'error',
  'unknown-newspaper': 'error',
  'published-id-gone': 'error',
  'unpublished-id': 'warning',
  'redirect-to-unknown-id': 'error',
  'redirect-from-living-id': 'error',
  'withdrawn-id-lives': 'error',

  'lines-out-of-range': 'error',
  'line-not-in-article': 'error',
  'overlapping-lines': 'error',
  'missing-characters': 'error',
  'invalid-join': 'error',
  'pages-incomplete': 'error',
  'article-across-pages': 'error',
  'furniture-within-words': 'error',

  'quote-not-found': 'error',
  'quote-ambiguous': 'error',
  'overlapping-annotations': 'error',
  'gap-not-at-edge': 'error',
  'misplaced-byline': 'error',
  'doubt-without-draft': 'warning',

  'invalid-edtf': 'error',
  'unsupported-edtf': 'error',
  'impossible-date': 'error',
  'date-outside-span': 'error',
  'quote-without-date': 'error',
  'quote-with-several-dates': 'error',
  'date-contradicts-quote': 'error',
  'missing-inference': 'error',
  'superfluous-inference': 'error',
  'label-too-long': 'error',
  'event-department-not-in-article': 'error',
} as const satisfies Record<string, Severity>

export type RuleId = keyof typeof RULES
