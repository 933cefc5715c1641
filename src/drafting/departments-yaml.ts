import { isNode, isSeq, parseDocument } from 'yaml'
import { withoutStrays } from '../compiler/report/characters.ts'
import type { Department } from '../edition/schema.ts'

/** The text of departments.yaml with proposed departments at its end, marked as such; what is there stays as it is. */
export function departmentsYaml(text: string, proposed: readonly Department[], source: string): string {
  const document = parseDocument(text)
  const list = document.get('departments')
  const entries = proposed.map(({ id, short, kind, aliases }, i) => {
    const other = aliases.map(withoutStrays)
    const node = document.createNode({
      id,
      short: withoutStrays(short),
      kind,
      ...(other.length > 0 && { aliases: other }),
    })
    if (i === 0) node.commentBefore = ` 机器提议，未经校读：见 ${source}`
    return node
  })
  if (isSeq(list)) {
    if (list.items.length === 0) list.flow = false
    const [first] = entries
    if (first !== undefined && isNode(list.items.at(-1))) first.spaceBefore = true
    list.items.push(...entries)
  } else document.set('departments', entries)
  return document.toString({ lineWidth: 0, flowCollectionPadding: false })
}
