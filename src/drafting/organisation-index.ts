import type { Department } from '../edition/schema.ts'
import type { Run } from './sentences.ts'
import { canonicalName } from './words/canonical-name.ts'

const OTHER_PLACES =
  /(?:北京|上海|天津|重庆|河北|山西|辽宁|吉林|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|台湾|广西|西藏|宁夏|新疆|石家庄|太原|沈阳|长春|哈尔滨|南京|杭州|合肥|福州|南昌|济南|郑州|武汉|长沙|广州|深圳|海口|成都|贵阳|昆明|西安|兰州|西宁|南宁|银川|拉萨)$/

/** The departments of the registry by what a text may call them. */
export class OrganisationIndex {
  readonly #byStart = new Map<string, { name: string; department: Department }[]>()
  readonly #byCanonical = new Map<string, Department>()

  constructor(departments: readonly Department[]) {
    for (const department of departments) {
      for (const name of [department.short, department.full, ...department.aliases]) {
        if (name === undefined || name.length < 2) continue
        const start = name.slice(0, 2)
        const named = this.#byStart.get(start) ?? []
        named.push({ name, department })
        this.#byStart.set(start, named)
        const canonical = canonicalName(name)
        if (!this.#byCanonical.has(canonical)) this.#byCanonical.set(canonical, department)
      }
    }
    for (const named of this.#byStart.values()) named.sort((a, b) => b.name.length - a.name.length)
  }

  /** The department that a name, found by its form, is another name of. */
  named(name: string): Department | undefined {
    return this.#byCanonical.get(canonicalName(name))
  }

  /** Every place where a text names a department as the registry does, the longest name at each. */
  find(text: string): (Run & { department: Department })[] {
    const found: (Run & { department: Department })[] = []
    for (let at = 0; at < text.length - 1; at++) {
      const named = this.#byStart.get(text.slice(at, at + 2))
      const match = named?.find(({ name }) => text.startsWith(name, at))
      if (match === undefined) continue
      const elsewhere =
        /^[省市县区]/.test(match.name) && OTHER_PLACES.test(text.slice(Math.max(0, at - 3), at))
      if (!elsewhere) found.push({ start: at, end: at + match.name.length, department: match.department })
      at += match.name.length - 1
    }
    return found
  }
}
