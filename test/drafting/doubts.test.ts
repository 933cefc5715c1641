import { expect, test } from 'vitest'
import { compileSource } from '../../src/compiler/compile-source.ts'
import { draftSource, withSource } from '../../src/drafting/draft-source.ts'
import { remarkSentences, remarks } from '../../src/reader/remarks.ts'
import { decodeText, drafted, emptyContent, encode, fileOf, STATED } from './draft-content.ts'

/** A line above the first headline, an organisation that nobody has registered, a date without a sentence. */
const TEXT = `春天来了，河水上涨，两岸的柳树都已经绿了。

# 河滨大桥建成通车

本报讯（记者 周小川）昨日，市交通运输局宣布大桥通车，市民可以步行过河。

3月6日。
`
const state = emptyContent()
const draft = drafted(TEXT, state)
const yaml = decodeText(fileOf(draft, 'page.yaml'))
const registries = { ...state.registries, departments: [...state.registries.departments, ...draft.proposed] }

function compiled(text: string) {
  const files = draft.files.map((file) =>
    file.path.endsWith('/page.yaml') ? { ...file, bytes: encode(text) } : file,
  )
  return compileSource({ path: draft.folder, files: files.slice(0, 2) }, registries)
}

test('what a draft is not sure of is a doubt in the YAML, not a comment; what it is sure of is a comment', () => {
  expect(yaml).toMatch(/doubt: 按名称的结尾认出，登记表里没有$/m)
  expect(yaml).toMatch(/doubt: 第一个题目之前的文字，看不出属于哪一篇$/m)
  expect(yaml).toContain('（把握：高）')
  expect(yaml).not.toContain('（把握：低）')
})

test('a draft’s doubts are in its bundle, at the words in doubt', () => {
  const { bundle } = compiled(yaml)
  const said = bundle?.articles.flatMap((article) =>
    remarks(article)
      .filter(({ type }) => type === 'doubt')
      .map((remark) => [remark.words, remarkSentences(remark)[0]]),
  )
  expect(said).toContainEqual(['市交通运输局', '自动认作部门。'])
  expect(bundle?.sources[0]?.doubts).toEqual([{ rule: 1, reason: '第一个题目之前的文字，看不出属于哪一篇' }])
})

test('an editor who has read it takes status and doubts out; a doubt left behind is a warning at its place', () => {
  const unmarked = yaml.replace(/^ +status: draft\n/m, '')
  const doubts = unmarked.split('\n').flatMap((line, i) => (/^ +doubt: /.test(line) ? [i + 1] : []))
  expect(doubts.length).toBeGreaterThan(1)
  const left = compiled(unmarked).diagnostics.map(({ ruleId, place }) => [ruleId, place.line])
  expect(left).toEqual(doubts.map((line) => ['doubt-without-draft', line]))
  const { diagnostics, bundle } = compiled(unmarked.replace(/^ +doubt: .*\n/gm, ''))
  expect(diagnostics).toEqual([])
  expect(JSON.stringify(bundle)).not.toContain('doubt')
})

test('drafting again keeps a doubt about what the first draft itself has put into the registry', () => {
  const again = draftSource({ path: 'in.txt', bytes: encode(TEXT) }, withSource(state, draft), STATED)
  if (Array.isArray(again)) throw new Error('refused')
  expect(decodeText(fileOf(again, 'page.yaml'))).toBe(yaml)
})
