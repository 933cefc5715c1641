import type { ArticleEntry } from '../read/editorial-schema.ts'
import { halfWidth } from '../read/meant-value.ts'
import type { Registries } from '../read/registries.ts'
import type { YamlPlace } from '../read/yaml-place.ts'
import { cited } from '../report/characters.ts'
import type { Report } from '../report/report.ts'

/** Pairs of characters that tell no organisation from another. */
const COMMON = new Set(
  '公司 有限 限公 集团 医院 学校 街道 社区 委员 员会 办公 公室 中心 联合 合会 人民 政府 工作 部门 单位'.split(
    ' ',
  ),
)
/** Who holds an office stands for where he holds it: 副市长 for 市政府, whose name the words do not hold. */
const OFFICE = /[省市县区州旗乡镇村局厅部司处科院校所站队]长|书记|主任|主席|经理|总裁|董事|委员|代表/

/** Reports words that are said to name a department and are like none of its names; a reason says how they do. */
export function checkDepartmentWords(
  { departments }: ArticleEntry,
  isFound: (at: YamlPlace) => boolean,
  registered: Registries['departments'],
  report: Report,
): void {
  for (const [index, { id, exact, reason, at }] of departments.entries()) {
    const isDouble = departments.findIndex((entry) => entry.id === id) !== index
    if (reason !== undefined || isDouble || !isFound(at)) continue
    const names = registered.flatMap((department) =>
      department.id === id ? [department.short, department.full ?? [], department.aliases].flat() : [],
    )
    if (names.length === 0 || names.some((name) => mayName(exact, name))) continue
    report.add('department-words-unlike', at.of('exact'), {
      reason: `${cited(exact)}不像“${id}”的名称`,
      expected: `提到它的字：${names.join('、')}`,
      hint: '改 id 或引文；若确是指它，写 reason 说明，或把这个叫法加进 departments.yaml 的 aliases',
    })
  }
}

/**
 * Whether words may name what has a name: they hold it, shorten it (市妇联), have two neighbouring characters of it,
 * or name who holds an office.
 */
export function mayName(words: string, name: string): boolean {
  const said = plain(words)
  const known = plain(name)
  if (said === '') return false
  if (OFFICE.test(said)) return true
  if (said.includes(known) || shortens(said, known)) return true
  return pairsOf(said).some((pair) => !COMMON.has(pair) && known.includes(pair))
}

const plain = (text: string) => halfWidth(text).replace(/\s/g, '')

function shortens(said: string, known: string): boolean {
  let from = 0
  for (const character of said) {
    const at = known.indexOf(character, from)
    if (at === -1) return false
    from = at + character.length
  }
  return true
}

function pairsOf(text: string): string[] {
  const characters = Array.from(text)
  return characters.slice(1).map((character, i) => `${characters[i]}${character}`)
}
