import { expect, test } from 'vitest'
import { readContentState, readKnownSource } from '../../src/drafting/content-state.ts'
import { fixtureContent } from '../compiler/fixtures.ts'

const VALID = fixtureContent('valid')

test('of content a draft knows the registries, the sources and the text of departments.yaml', () => {
  const state = readContentState(VALID, 'content')
  expect(state.root).toBe('content')
  expect(state.problems).toEqual([])
  expect(state.registries.departments.map(({ id }) => id)).toEqual(['city', 'education', 'library'])
  expect(state.sources.map(({ path, name }) => [path, name])).toEqual([['content/xinmin', 'xinmin']])
  const departments = VALID.find(({ path }) => path === 'content/departments.yaml')
  expect(state.departments).toBe(new TextDecoder().decode(departments?.bytes))
})

test('of a source it knows page.yaml and the hash of its text', () => {
  const [source] = readContentState(VALID, 'content').sources
  expect(source?.file?.issue.newspaper).toBe('xinmin-daily')
  expect(source?.sha256).toBe(source?.file?.source.sha256)
  expect(source?.files.map(({ path }) => path).sort()).toEqual([
    'content/xinmin/page.txt',
    'content/xinmin/page.yaml',
  ])
})

test('of a source that cannot be read it knows the files alone', () => {
  const files = VALID.filter(({ path }) => path.endsWith('page.txt'))
  expect(readKnownSource({ path: 'content/xinmin', files }, 'content')).toEqual({
    path: 'content/xinmin',
    name: 'xinmin',
    files,
  })
})

test('what is wrong with the registries is told, and without departments.yaml its text is empty', () => {
  const state = readContentState(
    VALID.filter(({ path }) => !path.endsWith('departments.yaml')),
    'content',
  )
  expect(state.departments).toBe('')
  expect(state.problems.map(({ ruleId, file }) => [ruleId, file])).toEqual([
    ['missing-file', 'content/departments.yaml'],
  ])
})
