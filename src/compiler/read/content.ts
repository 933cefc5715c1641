import type * as z from 'zod'
import { nearest } from '../report/nearest.ts'
import type { Report, Where } from '../report/report.ts'
import type { ContentFile } from './content-file.ts'
import { checkShape, type Shaped } from './shape.ts'
import { readText } from './text.ts'
import { readYaml } from './yaml.ts'

const START = { line: 1, column: 1 }

/** Files of the content, each read at most once so that its problems are reported once. */
export class Content {
  readonly #byPath: ReadonlyMap<string, ContentFile>
  readonly #texts = new Map<string, string | undefined>()
  readonly #report: Report

  constructor(files: readonly ContentFile[], report: Report) {
    this.#byPath = new Map(files.map((file) => [file.path, file]))
    this.#report = report
  }

  has(path: string): boolean {
    return this.#byPath.has(path)
  }

  bytes(path: string): Uint8Array {
    return this.#byPath.get(path)?.bytes ?? new Uint8Array()
  }

  /** The text of a file; one that is missing is reported where it was asked for. */
  text(path: string, askedBy: Where = startOf(path)): string | undefined {
    if (this.#texts.has(path)) return this.#texts.get(path)
    const file = this.#byPath.get(path)
    if (file === undefined) this.#reportMissing(path, askedBy)
    const text = file && readText(file, this.#report)
    this.#texts.set(path, text)
    return text
  }

  /** A YAML file in its shape. */
  yaml<T>(path: string, schema: z.ZodType<T>): Shaped<T> | undefined {
    const text = this.text(path)
    const yaml = text === undefined ? undefined : readYaml(path, text, this.#report)
    return yaml && checkShape(yaml, schema, this.#report)
  }

  #reportMissing(path: string, askedBy: Where): void {
    const folder = path.slice(0, path.lastIndexOf('/') + 1)
    const isYaml = (name: string) => /\.ya?ml$/.test(name)
    const siblings = [...this.#byPath.keys()].filter(
      (p) => p.startsWith(folder) && !p.slice(folder.length).includes('/') && isYaml(p) === isYaml(path),
    )
    const name = path.slice(folder.length)
    const meant = nearest(name, siblings.map((p) => p.slice(folder.length)).toSorted())
    this.#report.add('missing-file', askedBy, {
      reason: `没有文件 ${path}`,
      expected: `文件 ${name}`,
      hint: meant === undefined ? undefined : `有一个文件 ${meant}；若就是它，把名字改对`,
    })
  }
}

/** The beginning of a file. */
export function startOf(file: string): Where {
  return { file, place: START }
}
