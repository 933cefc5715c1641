import { expect, test } from 'vitest'
import { publishIds } from '../../../src/compiler/link/publish-ids.ts'
import { Edition } from '../../../src/edition/edition.ts'
import { compileFixture, fixtureContent } from '../fixtures.ts'

const files = fixtureContent('unpublished-id')
const isPublished = ({ path }: { path: string }) => path === 'content/published.yaml'
const text = new TextDecoder().decode(files.find(isPublished)?.bytes)
const edition = Edition.parse(compileFixture(files).edition)

test('new ids are added under their keys, and comments, order and redirects stay', () => {
  const { text: published } = publishIds(text, edition)
  expect(published).toContain('# Once public, for ever.')
  expect(published).toContain('    old-thanks: thanks')
  expect(published.split('\n')).toEqual(expect.arrayContaining(text.split('\n').slice(0, 8)))
  expect(published).toMatch(/- old-thanks\n {4}- teachers\n/)
  expect(published).toMatch(/city, education, library/)
})

test('what was published needs no publishing again, and leaves no warning', () => {
  const { text: published } = publishIds(text, edition)
  expect(publishIds(published, edition).text).toBe(published)
  const bytes = new TextEncoder().encode(published)
  const mended = files.map((file) => (isPublished(file) ? { ...file, bytes } : file))
  expect(compileFixture(mended).diagnostics).toEqual([])
})

test('an empty list becomes one id to a line', () => {
  const empty = '# Kept.\narticles:\n  ids: []\nevents:\n  ids: []\ndepartments: {}\n'
  expect(publishIds(empty, edition).text).toBe(
    [
      '# Kept.',
      'articles:',
      '  ids:',
      '    - meeting',
      '    - teachers',
      '    - thanks',
      'events:',
      '  ids:',
      '    - meeting/meeting-held',
      '    - teachers/teachers-sent',
      '    - teachers/forty',
      '    - teachers/three-days',
      'departments: { ids: [ city, education, library ] }',
      'issues:',
      '  ids:',
      '    - xinmin-daily/2022-12-01',
      '',
    ].join('\n'),
  )
})

test('where nothing is new not a character changes, and a key with nothing new stays as it is', () => {
  const nothing = { articles: [], events: [], departments: [], sources: [] }
  const spaced = 'articles:   { ids:  [] }\nevents: {}\n'
  expect(publishIds(spaced, nothing)).toEqual({
    text: spaced,
    added: { articles: [], events: [], departments: [], issues: [] },
  })
  const { text: published } = publishIds('events: {}\narticles: {}\n', { ...edition, events: [] })
  expect(published).toContain('events: {}\n')
  expect(published).not.toContain('events:\n')
})

test('a list on one line stays on one line, however long it becomes', () => {
  const long = Array.from({ length: 30 }, (_, i) => `department-${i}`)
  const { text: published } = publishIds(`departments: { ids: [ ${long.join(', ')} ] }\n`, edition)
  expect(published.split('\n')[0]).toContain('department-29, city, education, library ]')
})
