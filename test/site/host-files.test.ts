import { mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { headersFor, readHeaders, securityHeaders } from '../../src/site/headers.ts'
import { writeHostFiles } from '../../src/site/host-files.ts'

const HOME = '<script>a()</script><style>p{}</style><script type="module" src="/assets/e.js"></script>'
const ABOUT =
  '<script>a()</script><style>q{}</style><style>r{}</style><script type="application/ld+json">{}</script>'
const PARTS = [
  { scripts: ['a()'], styles: ['q{}', 'r{}'] },
  { scripts: ['a()'], styles: ['p{}'] },
]

async function written(base: string) {
  const folder = await mkdtemp(path.join(tmpdir(), 'host-'))
  const out = path.join(folder, 'site')
  await mkdir(path.join(out, 'about'), { recursive: true })
  await mkdir(path.join(out, 'assets'))
  await writeFile(path.join(out, 'index.html'), HOME)
  await writeFile(path.join(out, 'about/index.html'), ABOUT)
  await writeHostFiles(out, path.join(folder, 'work'), base)
  return {
    out,
    rules: readHeaders(await readFile(path.join(out, '_headers'), 'utf8')),
    nginx: await readFile(path.join(folder, 'work/nginx.conf'), 'utf8'),
  }
}

test('_headers allows the inline parts of every built page, and only those', async () => {
  const { rules } = await written('/')
  const policy = headersFor(rules, '/about/')['Content-Security-Policy']
  expect(policy).toBe(securityHeaders(PARTS)['Content-Security-Policy'])
  expect(policy?.match(/'sha256-/g)).toHaveLength(4)
})

test('the nginx snippet says the same as _headers', async () => {
  const { rules, nginx } = await written('/project/')
  for (const [name, value] of Object.entries(headersFor(rules, '/project/'))) {
    if (name === 'Cache-Control') continue
    expect(nginx).toContain(`add_header ${name} "${value}" always;`)
  }
  expect(nginx).toContain('location ^~ /project/assets/ {')
  expect(nginx).toContain('error_page 404 /project/404.html;')
})

test('the site gets no file that is for nginx, and Jekyll is kept away', async () => {
  const { out } = await written('/')
  expect((await readdir(out)).sort()).toEqual(['.nojekyll', '_headers', 'about', 'assets', 'index.html'])
})
