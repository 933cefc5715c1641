import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

const LETTERS = 'abcdefghijklmnopqrstuvwxyz'
const CLASS = /\.([A-Za-z][\w-]*)/g

/** The nth name of a, b … z, aa, ba … in the order of a counter. */
export function shortName(n: number): string {
  const letter = LETTERS.charAt(n % LETTERS.length)
  return n < LETTERS.length ? letter : letter + shortName(Math.floor(n / LETTERS.length) - 1)
}

function styleModules(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => {
      const full = path.join(folder, entry.name)
      if (entry.isDirectory()) return styleModules(full)
      return entry.name.endsWith('.module.css') ? [full] : []
    })
    .sort()
}

/**
 * Names the classes of the CSS modules below a folder as shortly as can be: every page carries its
 * styles, and the names are a tenth of it. The same tree gives the same names, in the browser's build
 * and in the prerenderer's. A class that the folder does not hold is a RangeError.
 */
export function classNames(folder: string): (name: string, file: string) => string {
  const names = new Map<string, string>()
  for (const file of styleModules(path.resolve(folder))) {
    for (const [, name = ''] of readFileSync(file, 'utf8').matchAll(CLASS)) {
      const key = `${file}:${name}`
      if (!names.has(key)) names.set(key, shortName(names.size))
    }
  }
  return (name, file) => {
    const short = names.get(`${path.resolve(file.split('?')[0] ?? file)}:${name}`)
    if (short === undefined) throw new RangeError(`no class ${name} in ${file}`)
    return short
  }
}
