import { expect, test } from 'vitest'
import { readSource } from '../../src/compiler/read/source.ts'
import { Report } from '../../src/compiler/report/report.ts'
import { decodeText, drafted, encode } from './draft-content.ts'
import { editorsLines } from './editors-lines.ts'

const draft = drafted(
  '# 河滨大桥建成通车\n\n本报讯（记者 周小川）昨日，市水务局宣布大桥通车。公交集团增开班线。\n\n3月6日，渠道检修完成。\n',
)
const yaml = decodeText(draft.files.find(({ path }) => path.endsWith('/page.yaml'))?.bytes)

function fileOf(text: string) {
  const files = draft.files.map((file) =>
    file.path.endsWith('/page.yaml') ? { ...file, bytes: encode(text) } : file,
  )
  const source = readSource({ path: draft.folder, files: files.slice(0, 2) }, new Report())
  if (source === undefined) throw new Error('unreadable')
  return source.file
}

const against = (edited: string) => editorsLines(fileOf(yaml), fileOf(edited), (id) => id)

test('a draft costs an editor nothing who leaves it as it is', () => {
  expect(against(yaml)).toEqual({ lines: new Map(), sicAndNotes: 0, wording: [] })
})

test('a line changed, an entry taken out and one written anew count by their kind', () => {
  const edited = yaml
    .replace('label: 渠道检修完成', 'label: 检修渠道完成')
    .replace('role: mentioned', 'role: subject')
    .replace(/ {6}- id: [a-z-]+\n {8}exact: 昨日\n(?: {8}.*\n)+/, '')
    .replace('    events:', '    notes:\n      - exact: 班线\n        reason: 试\n    events:')
  const { lines, sicAndNotes, wording } = against(edited)
  expect(Object.fromEntries(lines)).toEqual({ labels: 1, departments: 1, events: 6 })
  expect(sicAndNotes).toBe(1)
  expect(wording).toEqual([{ kind: 'labels', drafted: '渠道检修完成', written: '检修渠道完成' }])
})
