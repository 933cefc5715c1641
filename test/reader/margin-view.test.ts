import { expect, test } from 'vitest'
import { marginView } from '../../src/reader/margin-view.ts'
import { remarks } from '../../src/reader/remarks.ts'
import { catalogue } from '../../src/reader/whole-catalogue.ts'
import { tenArticles } from '../ten-articles.ts'

const all = catalogue(tenArticles())

test('each entry, event and department of an article stands in one part of its margin', () => {
  for (const entry of all.entries) {
    const margin = marginView(all, entry)
    const { remarks: signs, joins, durations } = margin
    const parts = [...signs, ...joins, ...durations].map(({ id }) => id)
    expect(parts.sort()).toEqual(
      remarks(entry.article)
        .map(({ id }) => id)
        .sort(),
    )
    expect(new Set(joins.map(({ type }) => type)).size).toBe(joins.length > 0 ? 1 : 0)
    expect(joins.every(({ type }) => type === 'join')).toBe(true)
    expect(durations.every(({ type }) => type === 'duration')).toBe(true)
    expect(signs.some(({ type }) => type === 'join' || type === 'duration')).toBe(false)
    expect(margin.events.map(({ event }) => event)).toEqual(entry.events)
    expect(margin.subjects.map(({ department }) => department.id)).toEqual([...entry.subjects])
    expect(margin.mentions.map(({ department }) => department.id)).toEqual([...entry.mentioned])
    for (const { department, involvement } of [...margin.subjects, ...margin.mentions])
      expect(involvement.department).toBe(department.id)
  }
})

test('a department that the registry has not is left out', () => {
  const entry = all.article('bus')
  if (entry === undefined) throw new Error('no bus')
  const strange = { ...all, department: () => undefined }
  expect(marginView(strange, entry)).toMatchObject({ subjects: [], mentions: [] })
  expect(marginView(all, entry).subjects.length).toBeGreaterThan(0)
})
