import { expect, test } from 'vitest'
import { headersFor, readHeaders, securityHeaders } from '../../src/site/headers.ts'
import { hostFiles } from '../../src/site/host-files.ts'

const PARTS = [
  { scripts: ['a()'], styles: ['q{}', 'r{}'] },
  { scripts: ['a()'], styles: ['p{}'] },
]
const ENTRIES = ['about/', 'assets/', 'index.html', 'index.html.br', '_headers', '.nojekyll']

test('_headers allows the inline parts of the pages, and only those', () => {
  const rules = readHeaders(hostFiles('/', ENTRIES, PARTS).headers)
  const policy = headersFor(rules, '/about/')['Content-Security-Policy']
  expect(policy).toBe(securityHeaders(PARTS)['Content-Security-Policy'])
  expect(policy?.match(/'sha256-/g)).toHaveLength(4)
})

test('_headers says of every topmost file and folder how long it is good, but not of what is for hosts', () => {
  const rules = readHeaders(hostFiles('/project/', ENTRIES, PARTS).headers)
  expect(rules.map(({ path }) => path)).toEqual([
    '/project/*',
    '/project/',
    '/project/about/*',
    '/project/assets/*',
    '/project/index.html',
  ])
})

test('the nginx snippet says the same as _headers', () => {
  const { headers, nginx } = hostFiles('/project/', ENTRIES, PARTS)
  for (const [name, value] of Object.entries(headersFor(readHeaders(headers), '/project/'))) {
    if (name === 'Cache-Control') continue
    expect(nginx).toContain(`add_header ${name} "${value}" always;`)
  }
  expect(nginx).toContain('location ^~ /project/assets/ {')
  expect(nginx).toContain('error_page 404 /project/404.html;')
})
