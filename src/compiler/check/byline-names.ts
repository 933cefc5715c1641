import type { ArticleEntry, BylineEntry } from '../read/editorial-schema.ts'
import { halfWidth } from '../read/meant-value.ts'
import { cited } from '../report/characters.ts'
import { nearest } from '../report/nearest.ts'
import type { Report } from '../report/report.ts'

const plain = (text: string) => halfWidth(text).replace(/\s/g, '')

/** Reports names that their byline does not hold, in its words or as its sics are meant, and several names in one. */
export function checkBylineNames(
  { sic }: ArticleEntry,
  bylines: readonly { entry: BylineEntry; text: string }[],
  report: Report,
): void {
  for (const { entry, text } of bylines) {
    const meant = sic.reduce(
      (words, { exact, reading }) => words.replace(exact, () => reading ?? exact),
      text,
    )
    for (const [index, name] of entry.names.entries()) {
      const where = entry.at.of('names', index)
      const several = namesIn(name)
      if (several.length > 1) {
        report.add('several-names-in-one', where, {
          reason: `${cited(name)}是一个人的姓名吗`,
          expected: `[${several.join(', ')}]`,
          hint: '几个人的姓名用半角逗号分开；一个人的姓名中间不空格',
        })
      } else if (![text, meant].some((words) => plain(words).includes(plain(name)))) {
        const like = nearest(name, meant.match(/[\p{L}·]+/gu) ?? [])
        report.add('name-not-in-byline', where, {
          reason: `署名${cited(text)}里没有${cited(name)}`,
          expected: '署名里有的姓名',
          hint: like === undefined ? undefined : `写成“${like}”`,
        })
      }
    }
  }
}

/** The names that stand in what is given as one: between signs, or between blanks where each is whole in Chinese. */
function namesIn(name: string): string[] {
  const parts = name.split(/[，,、；;|｜\s]+/).filter((part) => part !== '')
  const isApart = /[，,、；;|｜]/.test(name) || parts.every((part) => /^\p{Script=Han}{2,}$/u.test(part))
  return isApart ? parts : [name]
}
