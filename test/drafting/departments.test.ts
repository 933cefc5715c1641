import { expect, test } from 'vitest'
import { withSource } from '../../src/drafting/draft-source.ts'
import { decodeText, drafted, emptyContent, encode, fileOf } from './draft-content.ts'

const text = (body: string) => `# 河滨要闻\n\n${body}\n`

test('a department is known by each of its names, and by the short form of its full name', () => {
  const { draft, proposed } = drafted(text('河滨市水务局检修渠道，公交集团增开班线。市水务局表示满意。'))
  expect(draft.articles[0]?.departments.map(({ department, quote }) => [department.id, quote.exact])).toEqual(
    [
      ['water', '河滨市水务局'],
      ['bus', '公交集团'],
    ],
  )
  expect(proposed).toEqual([])
})

test('an article whose headline names a department has its id, though the text says the name again', () => {
  const { draft } = drafted('# 市水务局：检修送上门\n\n昨日，河滨市水务局检修渠道。市水务局表示满意。\n')
  expect(draft.articles[0]?.id).toMatch(/^water-/)
})

test('a new department is proposed once, with its other names, at the end of the registry and marked', () => {
  const state = emptyContent()
  const draft = drafted(text('市卫生健康委员会发出通知。\n\n市卫健委要求，各医院落实。'), state)
  expect(draft.proposed).toMatchObject([{ short: '市卫生健康委员会', kind: 'party', aliases: ['市卫健委'] }])
  const next = withSource(state, draft)
  expect(next.departments).toBe(
    `${state.departments}\n  # 机器提议，未经校读：见 hebin-2023-03-08\n  - id: ${draft.proposed[0]?.id}\n` +
      '    short: 市卫生健康委员会\n    kind: party\n    aliases:\n      - 市卫健委\n',
  )
  expect(drafted(text('市卫健委昨日部署工作。'), next).proposed).toEqual([])
})

test('a department that a draft has proposed stays in doubt in the next text, until somebody has checked it', () => {
  const state = emptyContent()
  const first = drafted(text('市交通运输局发出通知。'), state)
  const next = withSource(state, first)
  const second = text('市交通运输局昨日检查车站。')
  const doubted =
    /id: transport\n +role: subject\n +exact: 市交通运输局\n +doubt: 登记表里的是机器的提议，还没有人核对/
  expect(decodeText(fileOf(drafted(second, next), 'page.yaml'))).toMatch(doubted)
  const files = first.files.map((file) =>
    file.path.endsWith('/page.yaml')
      ? { ...file, bytes: encode(decodeText(file.bytes).replace(/^ +doubt: 按名称.*\n/gm, '')) }
      : file,
  )
  const checked = withSource(state, { ...first, files })
  expect(decodeText(fileOf(drafted(second, checked), 'page.yaml'))).not.toMatch(doubted)
})

test.each(['坚决打赢局部战争，加强社区管控。', '他赶到医院，联系学校和公司。', '安排部署全局党员干部。'])(
  '%s names no organisation',
  (body) => expect(drafted(text(body)).draft.articles[0]?.departments).toEqual([]),
)

test('what the headline names is the subject, what the text names later is mentioned', () => {
  const draft = drafted(
    '# 市水务局检修渠道\n\n渠道检修工作昨日全面完成，沿线群众春灌用水有了保障，农户们纷纷称赞，这项工程投资不少，公交集团也出了力。\n',
  )
  expect(draft.draft.articles[0]?.departments.map(({ department, role }) => [department.id, role])).toEqual([
    ['water', 'subject'],
    ['bus', 'mentioned'],
  ])
  expect(draft.draft.articles[0]?.events[0]?.departments).toEqual(['bus'])
  expect(decodeText(fileOf(draft, 'page.yaml'))).toContain('role: subject')
})
