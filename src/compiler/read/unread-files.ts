import { nearest } from '../report/nearest.ts'
import type { Report } from '../report/report.ts'
import { startOf } from './content.ts'
import type { ContentFile } from './content-file.ts'

/** Files that may well have been meant to be read: texts, and what texts are kept in. */
const LIKE_TEXT = /\.(?:ya?ml|txt|text|md|markdown|docx?|rtf|odt|json)$/i
/** Notes for those who look into the folder, what programs keep for themselves, and what a built site is asked by. */
const NOTES = /^(?:readme\b|\.|published-links\.txt$)/i

/** Reports files in a folder that look like a source's or a registry's and are not read; one whose name was nearly right is told where it is missed. */
export function reportUnread(
  names: readonly string[],
  read: readonly string[],
  folder: string,
  report: Report,
): void {
  const missing = read.filter((name) => !names.includes(name))
  const toldAlready = missing.map((name) => nearest(name, names.toSorted()))
  for (const name of names) {
    if (read.includes(name) || toldAlready.includes(name) || NOTES.test(name) || !LIKE_TEXT.test(name))
      continue
    report.add('unread-file', startOf(`${folder}/${name}`), {
      reason: '这个文件不会被读',
      expected: `${folder} 里的 ${read.join('、')}`,
      hint: '改成上面的名字，或移到别处；备注写在 README.md 里',
    })
  }
}

/** Reports folders that hold texts and are not looked into: those of no source, and those within a source's. */
export function reportUnreadFolders(
  files: readonly ContentFile[],
  root: string,
  sources: readonly string[],
  report: Report,
): void {
  const told = new Set<string>()
  for (const { path } of files) {
    const steps = path.slice(root.length + 1).split('/')
    const folder = steps.length > 1 ? `${root}/${steps.slice(0, -1).join('/')}` : undefined
    const isRead = folder === undefined || (steps.length === 2 && sources.includes(folder))
    if (isRead || told.has(folder) || !LIKE_TEXT.test(path) || NOTES.test(steps.at(-1) ?? '')) continue
    told.add(folder)
    const deep = steps.length > 2
    report.add('unread-file', startOf(path), {
      reason: `文件夹 ${folder} 不会被读`,
      expected: deep ? `每份抄本的文件夹直接放在 ${root} 里` : '每份抄本的文件夹里有 page.txt 和 page.yaml',
      hint: deep ? `把它移到 ${root} 里` : '把文字改名为 page.txt，再写 page.yaml',
    })
  }
}
