import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { headerPolicy, metaPolicy } from '../../src/site/security.ts'

function directives(policy: string): Map<string, string[]> {
  return new Map(
    policy.split('; ').map((directive) => {
      const [name = '', ...values] = directive.split(' ')
      return [name, values]
    }),
  )
}

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
const ONE = { scripts: ['one()'], styles: ['p{}'] }
const OTHER = { scripts: ['one()'], styles: ['q{}'] }

test('nothing is allowed but what is named, and no code or style that is not the site’s own', () => {
  for (const policy of [metaPolicy(ONE), headerPolicy([ONE, OTHER])]) {
    expect(directives(policy).get('default-src')).toEqual(["'none'"])
    expect(directives(policy).get('require-trusted-types-for')).toEqual(["'script'"])
    expect(policy).not.toMatch(/unsafe|\*|https?:|strict-dynamic|allow-duplicates/)
  }
})

test('a page allows its own inline parts, the header those of all pages, each once', () => {
  expect(directives(metaPolicy(ONE)).get('style-src')).toEqual(["'self'", hash('p{}')])
  const header = directives(headerPolicy([ONE, OTHER]))
  expect(header.get('style-src')).toEqual(["'self'", hash('p{}'), hash('q{}')])
  expect(header.get('script-src')).toEqual(["'self'", hash('one()')])
})

test('only the header forbids framing: a meta element may not say it', () => {
  expect(directives(headerPolicy([ONE])).get('frame-ancestors')).toEqual(["'none'"])
  expect(directives(metaPolicy(ONE)).has('frame-ancestors')).toBe(false)
})
