import { describe, expect, test } from 'vitest'
import { readContentState } from '../../src/drafting/content-state.ts'
import { departmentsYaml } from '../../src/drafting/departments-yaml.ts'
import { OrganisationIndex } from '../../src/drafting/organisation-index.ts'
import {
  PROPOSED,
  ProposedDepartments,
  UNREAD,
  unreadDepartments,
} from '../../src/drafting/propose-departments.ts'
import { DepartmentId } from '../../src/edition/ids.ts'
import { fixtureContent } from '../compiler/fixtures.ts'
import { registriesOf } from './registry-of.ts'

const REGISTRY = registriesOf()

test.each([
  ['南城街道', 'local'],
  ['南城街道办', 'local'],
  ['南城街道办事处', 'local'],
  ['桂花社区', 'local'],
  ['桂花社区居委会', 'local'],
  ['东风村委会', 'local'],
  ['高新园区', 'local'],
  ['经济开发区', 'local'],
  ['河滨产业园', 'local'],
  ['市妇联', 'mass'],
  ['市妇女联合会', 'mass'],
  ['市总工会', 'mass'],
  ['团委', 'mass'],
  ['市作协', 'mass'],
  ['商会', 'mass'],
  ['市慈善会', 'mass'],
  ['红十字会', 'mass'],
  ['足球协会', 'mass'],
  ['玉龙公司', 'enterprise'],
  ['玉龙集团', 'enterprise'],
  ['建设银行', 'enterprise'],
  ['河滨一中', 'enterprise'],
  ['河滨第八小学', 'enterprise'],
  ['第一医院', 'enterprise'],
  ['河滨大学', 'enterprise'],
  ['市图书馆', 'enterprise'],
  ['会展中心', 'enterprise'],
  ['融媒体中心', 'enterprise'],
  ['便民服务中心', 'enterprise'],
  ['林业研究所', 'enterprise'],
  ['国家电网', 'enterprise'],
  ['指挥中心', 'party'],
  ['市教育局', 'party'],
  ['公司管理处', 'party'],
  ['社区建设局', 'party'],
  ['总工会办公室', 'party'],
])('%s is of the kind %s', (name, kind) => {
  const of = new ProposedDepartments(REGISTRY).of(name)
  expect([of?.department.kind, of?.isNew]).toEqual([kind, true])
})

describe('a department that a name names', () => {
  test('is the registry’s by each of its names and other forms of them', () => {
    const departments = new ProposedDepartments(REGISTRY)
    for (const name of ['市水务局', '河滨市水务局', '水务部门'])
      expect(departments.of(name)).toMatchObject({ isNew: false, department: { id: 'water' } })
    expect(departments.of('市卫生健康委员会')?.department.id).toBe('health')
    expect(departments.of('市人民政府')?.department.id).toBe('city')
    expect(departments.proposed).toEqual([])
  })

  test('is proposed once, with what else it is called', () => {
    const departments = new ProposedDepartments(REGISTRY)
    for (const name of ['市教育局', '河滨市教育局', '河滨市教育局', '市教育局', '县教育局'])
      departments.of(name)
    expect(departments.proposed).toEqual([
      { id: 'education', short: '市教育局', kind: 'party', aliases: ['河滨市教育局'] },
      { id: 'county-education', short: '县教育局', kind: 'party', aliases: [] },
    ])
  })

  test('has an id that the registry has not, without the paper’s own place', () => {
    const departments = new ProposedDepartments(REGISTRY)
    expect(departments.of('河滨供水公司')?.department.id).toBe('water-supply')
    expect(departments.of('河滨公交公司')?.department.id).toBe('bus-2')
  })

  test('is of the first kind where none fits, and none where there are no kinds', () => {
    const kinds = 'kinds:\n  - {id: all, name: 各类}\n  - {id: more, name: 其他}\ndepartments: []\n'
    expect(new ProposedDepartments(registriesOf(kinds)).of('玉龙公司')?.department.kind).toBe('all')
    const without = new ProposedDepartments(registriesOf('kinds: []\ndepartments: []\n'))
    expect(without.of('玉龙公司')).toBeUndefined()
    expect(without.proposed).toEqual([])
  })

  test('is unread where it is told so', () => {
    const departments = new ProposedDepartments(REGISTRY, new Set([DepartmentId.parse('water')]))
    const known = (name: string) => departments.of(name)?.department
    const [water, health] = [known('市水务局'), known('市卫健委')]
    expect(water && departments.isUnread(water)).toBe(true)
    expect(health && departments.isUnread(health)).toBe(false)
  })
})

/** What a text names, as the registry names it: each with where it stands. */
const find = (text: string) =>
  new OrganisationIndex(REGISTRY.departments)
    .find(text)
    .map(({ start, end, department }) => `${text.slice(start, end)} ${start} ${department.id}`)

test.each([
  ['市水务局', ['市水务局 0 water']],
  ['河滨市水务局', ['河滨市水务局 0 water']],
  ['在市水务局和市委', ['市水务局 1 water', '市委 6 committee']],
  ['公交公交集团', ['公交 0 bus', '公交集团 2 bus']],
  ['市委市政府', ['市委 0 committee', '市政府 2 city']],
  ['市水务', []],
  ['局', []],
  ['', []],
  ['我市水务局', ['市水务局 1 water']],
  ['北京市水务局', []],
  ['石家庄市水务局', []],
  ['到北京市委', []],
  ['北京，市委', ['市委 3 committee']],
  ['北京公交', ['公交 2 bus']],
])('the registry finds in %s: %j', (text, expected) => expect(find(text)).toEqual(expected))

test('an office of another city is none of the registry, and a proposal of its own', () => {
  const departments = new ProposedDepartments(REGISTRY)
  const of = (name: string) => departments.of(name)?.department.short
  expect([of('河滨市水务局'), of('北京市水务局')]).toEqual(['市水务局', '北京市水务局'])
  expect([of('市公安局'), of('北京市公安局'), of('河滨市公安局')]).toEqual([
    '市公安局',
    '北京市公安局',
    '市公安局',
  ])
})

test('a name is the department’s that the registry has first', () => {
  const [water, committee] = REGISTRY.departments
  if (water === undefined || committee === undefined) throw new Error('the registry is empty')
  const index = new OrganisationIndex([water, { ...committee, aliases: ['市水务局'] }])
  expect(index.named('市水务局')?.id).toBe('water')
  expect(index.named('市委')?.id).toBe('committee')
  expect(index.named('市教育局')).toBeUndefined()
})

describe('proposed departments are written at the end of departments.yaml', () => {
  const departments = new ProposedDepartments(REGISTRY)
  for (const name of ['市教育局', '河滨市教育局', '市公\u200b安局']) departments.of(name)
  const written = (text: string) => departmentsYaml(text, departments.proposed, 'content/page')
  const NEW = `  # 机器提议，未经校读：见 content/page
  - id: education
    short: 市教育局
    kind: party
    aliases:
      - 河滨市教育局
  - id: ${departments.proposed[1]?.id}
    short: 市公安局
    kind: party
`

  test('where there is no such file', () => expect(written('')).toBe(`departments:\n${NEW}`))

  test('where its list is empty', () =>
    expect(written('# 注\nkinds: []\ndepartments: []\n')).toBe(`# 注\nkinds: []\ndepartments:\n${NEW}`))

  test('after what is there, which stays', () => {
    const before = `departments:\n  - {id: z, short: ${'长'.repeat(90)}} # 末\n`
    expect(written(before)).toBe(`${before}\n${NEW}`)
  })

  test('and nothing where there is none', () =>
    expect(departmentsYaml('departments:\n  - id: z\n', [], 'x')).toBe('departments:\n  - id: z\n'))
})

test('unread are those that sources name in doubt alone, since a draft proposed them', () => {
  const [source] = readContentState(fixtureContent('valid'), 'content').sources
  const file = source?.file
  const [first, ...rest] = file?.articles ?? []
  if (file === undefined || first === undefined) throw new Error('the valid page cannot be read')
  const [like] = first.departments
  if (like === undefined) throw new Error('the valid page names no department')
  const named = (id: string, doubt?: string) => ({ ...like, id, doubt })
  const departments = [
    named('proposed', PROPOSED),
    named('unread', UNREAD),
    named('doubted', '存疑'),
    named('sure'),
    named('both', PROPOSED),
    named('Not An Id', PROPOSED),
  ]
  const later = [{ ...first, departments: [named('both'), named('proposed', UNREAD)] }]
  const others = rest.map((article) => ({ ...article, departments: [] }))
  const files = [
    { ...file, articles: [{ ...first, departments }, ...others] },
    { ...file, articles: later },
  ]
  expect([...unreadDepartments(files)]).toEqual(['proposed', 'unread'])
  expect(unreadDepartments([])).toEqual(new Set())
})
