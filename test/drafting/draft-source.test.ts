import { expect, test } from 'vitest'
import { draftSource, withSource } from '../../src/drafting/draft-source.ts'
import { decodeText, emptyContent, encode, fileOf } from './draft-content.ts'

const TEXT = '# 大桥昨日通车\n\n本报讯（记者 周小川）昨日，大桥通车。\n'

function draftOf(path: string, text: string, state = emptyContent()) {
  const result = draftSource({ path, bytes: encode(text) }, state, {})
  if (Array.isArray(result)) throw new Error(result.map(({ reason }) => reason).join())
  return { draft: result, yaml: decodeText(fileOf(result, 'page.yaml')), state: withSource(state, result) }
}

test('the day of the file’s name, and the only newspaper, are inferences', () => {
  const { draft, yaml } = draftOf('2023-03-08.txt', TEXT)
  expect(draft.folder).toBe('content/hebin-2023-03-08')
  expect(yaml).toContain('  inferred:\n    newspaper: newspaper\n    day: publication\n')
  expect(yaml).toContain('date: 2023-03-07')
})

test('a masthead names newspaper and day', () => {
  const { draft, yaml } = draftOf('in.txt', `河滨日报 2023年3月9日 星期四\n\n${TEXT}`)
  expect(draft.folder).toBe('content/hebin-2023-03-09')
  expect(yaml).not.toContain('inferred:\n    newspaper')
})

test('the same text, by whatever name, is the source that is there, and keeps its day', () => {
  const first = draftOf('2023-03-08.txt', TEXT)
  const again = draftOf('2023-03-21.txt', TEXT, first.state)
  expect(again.draft.folder).toBe(first.draft.folder)
  expect(again.yaml).toBe(first.yaml)
})

test('another text of the same day is another source, its articles with ids of their own', () => {
  const first = draftOf('2023-03-08.txt', TEXT)
  const second = draftOf('2023-03-08-b.txt', `${TEXT}\n# 又一篇\n\n渠道检修完成。\n`, first.state)
  expect(second.draft.folder).toBe('content/hebin-2023-03-08-2')
  expect(second.draft.draft.articles[0]?.id).toBe(`${first.draft.draft.articles[0]?.id}-2`)
})

test('neither newspaper nor day is made up', () => {
  const result = draftSource({ path: 'in.txt', bytes: encode(TEXT) }, emptyContent(), { newspaper: 'hebei' })
  expect(result).toMatchObject([{ ruleId: 'no-newspaper' }, { ruleId: 'no-day' }])
})
