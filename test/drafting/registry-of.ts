import type { Registries } from '../../src/compiler/read/registries.ts'
import { readContentState } from '../../src/drafting/content-state.ts'
import { encode } from './draft-content.ts'

const OWN = 'title: 试\nsubtitle: 试\ndescription: 试\nlanguage: zh-Hans-CN\n'
const PUBLISHED = 'articles:\n  ids: []\nevents:\n  ids: []\ndepartments:\n  ids: []\nissues:\n  ids: []\n'
const KINDS = `kinds:
  - {id: party, name: 党政机关}
  - {id: enterprise, name: 企事业单位}
  - {id: mass, name: 群团组织}
  - {id: local, name: 街道社区}
`
const DEPARTMENTS = `departments:
  - {id: water, short: 市水务局, full: 河滨市水务局, kind: party, aliases: [水务部门]}
  - {id: committee, short: 市委, kind: party}
  - {id: city, short: 市政府, kind: party}
  - {id: health, short: 市卫健委, kind: party}
  - {id: bus, short: 公交, full: 公交集团, kind: enterprise, aliases: [局]}
`

/** The registries of 河滨日报, or of other newspapers, as their files say them. */
export function registriesOf(
  departments = KINDS + DEPARTMENTS,
  newspapers = '  - {id: hebin, name: 河滨日报}\n',
): Registries {
  const files = {
    'edition.yaml': OWN,
    'newspapers.yaml': `newspapers:\n${newspapers}`,
    'departments.yaml': departments,
    'published.yaml': PUBLISHED,
  }
  const read = Object.entries(files).map(([name, text]) => ({ path: `content/${name}`, bytes: encode(text) }))
  return readContentState(read, 'content').registries
}
