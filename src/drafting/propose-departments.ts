import type { PageFile } from '../compiler/read/editorial-schema.ts'
import type { Registries } from '../compiler/read/registries.ts'
import { DepartmentId } from '../edition/ids.ts'
import type { Department } from '../edition/schema.ts'
import { departmentId } from './draft-ids.ts'
import { OrganisationIndex } from './organisation-index.ts'
import { canonicalName } from './words/canonical-name.ts'

/** What a paper's name says besides its place. */
const PAPER = /(?:日报|晚报|晨报|早报|时报|都市报|商报|新闻|报)$/

/** Which sort of kind an organisation is of, by its name, and how a registry may call that kind. */
const SORTS: readonly (readonly [name: RegExp, kind: RegExp])[] = [
  [/(?:街道办?|街道办事处|社区|居委会|村委会|园区|开发区|产业园|工业园|高新区)$/, /街道|社区|园区|基层/],
  [
    /(?:联|联合会|总工会|团委|团中央|少工委|协会|学会|商会|总会|慈善会|红十字会|基金会|工商联|科协|作协|记协|律协)$/,
    /群团|团体|社会/,
  ],
  [
    /(?:公司|集团|银行|分行|支行|央行|医院|卫生院|保健院|大学|学校|学院|中学|小学|[一二三四五六七八九十]中|幼儿园|馆|合作社|供销社|电视台|总台|报社|出版社|书店|剧院|剧团|研究[院所]|科学院|社科院|农科院|设计院|福利院|养老院|敬老院|事务所|市场|基地|电网|煤业|煤电|电力|(?:医疗|交易|会展|购物|配送|检测|急救|发射|奥体|体育|气象|水文水资源|疾控|疾病预防控制|融媒体|推广|服务|培训|救助|会议)中心)$/,
    /企|事业|单位/,
  ],
  [/./, /政|机关|部门/],
]

/** What speaks for a department that a draft proposes. */
export const PROPOSED = '按名称的结尾认出，登记表里没有'
/** What speaks for one that an earlier draft proposed. */
export const UNREAD = '登记表里的是机器的提议，还没有人核对'

/** The registry's departments, and those that drafts propose to add to it. */
export class ProposedDepartments {
  readonly #known: OrganisationIndex
  readonly #registries: Registries
  readonly #proposed = new Map<string, Department>()
  readonly #taken: Set<string>
  readonly #unread: ReadonlySet<DepartmentId>
  readonly #ownPlaces: readonly string[]

  constructor(registries: Registries, unread: ReadonlySet<DepartmentId> = new Set()) {
    this.#registries = registries
    this.#unread = unread
    this.#ownPlaces = registries.newspapers.map(({ name }) => name.replace(PAPER, ''))
    this.#known = new OrganisationIndex(registries.departments, this.#ownPlaces)
    this.#taken = new Set(registries.departments.map(({ id }) => id))
  }

  /** Whether a draft has put a department into the registry, and nobody has checked it since. */
  isUnread({ id }: Department): boolean {
    return this.#unread.has(id)
  }

  get known(): OrganisationIndex {
    return this.#known
  }

  get proposed(): Department[] {
    return [...this.#proposed.values()]
  }

  /** The department that a name names: one of the registry, or a new one; undefined where the registry has no kinds. */
  of(name: string): { department: Department; isNew: boolean } | undefined {
    const known = this.#known.named(name)
    if (known !== undefined) return { department: known, isNew: false }
    const canonical = canonicalName(name, this.#ownPlaces)
    const before = this.#proposed.get(canonical)
    if (before !== undefined) {
      const names = [before.short, before.full, ...before.aliases]
      if (!names.includes(name)) before.aliases.push(name)
      return { department: before, isNew: true }
    }
    const kind = this.#kindOf(name)
    if (kind === undefined) return undefined
    const id = DepartmentId.parse(departmentId(name, this.#ownPlaces, this.#taken))
    const department: Department = { id, short: name, kind, aliases: [] }
    this.#proposed.set(canonical, department)
    return { department, isNew: true }
  }

  #kindOf(name: string): Department['kind'] | undefined {
    const { kinds } = this.#registries
    const sort = SORTS.find(([ending]) => ending.test(name))
    return (kinds.find((kind) => sort?.[1].test(kind.name)) ?? kinds[0])?.id
  }
}

/** The departments that sources name in doubt alone: drafts have proposed them, and nobody has checked one of them. */
export function unreadDepartments(files: readonly PageFile[]): Set<DepartmentId> {
  const named = files.flatMap(({ articles }) => articles.flatMap(({ departments }) => departments))
  const checked = new Set(named.filter(({ doubt }) => doubt === undefined).map(({ id }) => id))
  return new Set(
    named
      .filter(({ id, doubt }) => (doubt === PROPOSED || doubt === UNREAD) && !checked.has(id))
      .flatMap(({ id }) => DepartmentId.safeParse(id).data ?? []),
  )
}
