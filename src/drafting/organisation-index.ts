import type { Department } from '../edition/schema.ts'
import type { Run } from './sentences.ts'
import { canonicalName, PLACES } from './words/canonical-name.ts'

const OTHER_PLACES = new RegExp(`(?:${PLACES})$`, 'u')

/** The departments of the registry by what a text may call them. */
export class OrganisationIndex {
  readonly #byStart = new Map<string, { name: string; department: Department }[]>()
  readonly #byCanonical = new Map<string, Department>()
  readonly #ownPlaces: readonly string[]

  constructor(departments: readonly Department[], ownPlaces: readonly string[] = []) {
    this.#ownPlaces = ownPlaces
    for (const department of departments) {
      for (const name of [department.short, department.full, ...department.aliases]) {
        if (name === undefined || name.length < 2) continue
        const start = name.slice(0, 2)
        const named = this.#byStart.get(start) ?? []
        named.push({ name, department })
        this.#byStart.set(start, named)
        const canonical = canonicalName(name, ownPlaces)
        if (!this.#byCanonical.has(canonical)) this.#byCanonical.set(canonical, department)
      }
    }
    for (const named of this.#byStart.values()) named.sort((a, b) => b.name.length - a.name.length)
  }

  /** The department that a name, found by its form, is another name of. */
  named(name: string): Department | undefined {
    return this.#byCanonical.get(canonicalName(name, this.#ownPlaces))
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
