import type { Contents } from '../edition/edition.ts'
import type { Article } from '../edition/schema.ts'
import { citationItem, oneLine } from './citation-item.ts'
import type { Site } from './site.ts'

/**
 * An article as a BibTeX entry in UTF-8: an `article` of the subtype `newspaper`, as biblatex has it.
 * Names stand in braces of their own, since Chinese names are not to be taken apart. `date` is what biblatex
 * and the styles for GB/T 7714 print whole; `year` is for those that know no `date`.
 */
export function articleBibtex(edition: Contents, article: Article, site: Site): string {
  const item = citationItem(edition, article, site)
  const author = item.authors.map(({ name }) => `{${escapeBibtex(name)}}`).join(' and ')
  const fields: [string, string | undefined][] = [
    ['author', author === '' ? undefined : `{${author}}`],
    ['title', `{${escapeBibtex(item.title)}}`],
    ['journal', `{${escapeBibtex(item.newspaper)}}`],
    ['entrysubtype', '{newspaper}'],
    ['date', `{${item.day}}`],
    ['year', `{${item.day.slice(0, 4)}}`],
    ['pages', item.page === undefined ? undefined : `{${item.page}}`],
    ['langid', '{chinese}'],
    ['language', `{${item.language}}`],
    ['url', `{${item.address.replaceAll('{', '%7B').replaceAll('}', '%7D')}}`],
    ['note', item.note === undefined ? undefined : `{${escapeBibtex(item.note)}}`],
  ]
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = ${value},`]))
  return `@article{${item.key},\n${lines.join('\n')}\n}\n`
}

const COMMANDS: Readonly<Record<string, string>> = {
  '\\': '{\\textbackslash}',
  '{': '{\\textbraceleft}',
  '}': '{\\textbraceright}',
  '~': '{\\textasciitilde}',
  '^': '{\\textasciicircum}',
  '"': '{\\textquotedbl}',
}

/**
 * Text for a field in braces: what TeX would take for markup is written as a command, what it would run
 * together into one character is kept apart; braces always balance.
 */
export function escapeBibtex(text: string): string {
  return oneLine(text)
    .replace(/[\\{}~^"]/g, (c) => COMMANDS[c] ?? c)
    .replace(/[&%$#_]/g, '\\$&')
    .replace(/(?<=-)-|(?<=')'|(?<=[`?!])`/g, '{}$&')
}
