import type { Registries } from '../compiler/read/registries.ts'
import { DepartmentId } from '../edition/ids.ts'
import type { Department } from '../edition/schema.ts'
import { asciiWords, freeId } from './draft-ids.ts'
import { OrganisationIndex } from './organisation-index.ts'
import { canonicalName } from './words/organisation-names.ts'

/** Which sort of kind an organisation is of, by its name, and how a registry may call that kind. */
const SORTS: readonly (readonly [name: RegExp, kind: RegExp])[] = [
  [/(?:街道办?|街道办事处|社区|居委会|村委会|园区)$/, /街道|社区|园区|基层/],
  [/(?:联|联合会|总工会|团委|协会|学会|商会|基金会|工商联|科协)$/, /群团|团体|社会/],
  [/(?:公司|集团|银行|医院|学校|大学|学院|中学|小学|幼儿园|馆|合作社|电视台)$/, /企|事业|单位/],
  [/./, /政|机关|部门/],
]

/** The registry's departments, and those that drafts propose to add to it. */
export class ProposedDepartments {
  readonly #known: OrganisationIndex
  readonly #registries: Registries
  readonly #proposed = new Map<string, Department>()
  readonly #taken: Set<string>

  constructor(registries: Registries) {
    this.#registries = registries
    this.#known = new OrganisationIndex(registries.departments)
    this.#taken = new Set(registries.departments.map(({ id }) => id))
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
    const canonical = canonicalName(name)
    const before = this.#proposed.get(canonical)
    if (before !== undefined) {
      const names = [before.short, before.full, ...before.aliases]
      if (!names.includes(name)) before.aliases.push(name)
      return { department: before, isNew: true }
    }
    const kind = this.#kindOf(name)
    if (kind === undefined) return undefined
    const id = DepartmentId.parse(freeId(asciiWords(name), this.#taken))
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
