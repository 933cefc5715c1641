import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { stringify } from 'yaml'
import { dayFromNumber, dayNumber } from '../src/edition/day.ts'
import { Day } from '../src/edition/day-schema.ts'
import { articleWords, type Chance, chance, pick } from './newspaper-words.ts'

/** How large an edition to write: issues, articles in each, and the days over which the issues are spread. */
export interface EditionSize {
  issues: number
  articles: number
  days: number
  newspapers?: number
  departments?: number
}

const SYLLABLES = [
  ...'山河城乡水土林田春夏秋冬东西南北风云星月金木火石红白青黄大小新老高长明清平安康乐文武学工农商军民',
]
const SENTENCES = [
  '各部门分头落实',
  '群众反映问题得到解决',
  '现场秩序井然',
  '有关负责人作了说明',
  '工作仍在进行',
]
const DEPARTMENTS = 24
const FIRST_DAY = Day.parse('2019-01-01')

/** A name of some syllables, hardly ever the same twice. */
function name(next: Chance, length: number): string {
  return Array.from({ length }, () => pick(SYLLABLES, next)).join('')
}

/** The day of an issue: spread evenly over the days. */
function dayOf(issue: number, { issues, days }: EditionSize): Day {
  const step = issues === 1 ? 0 : (issue * (days - 1)) / (issues - 1)
  return dayFromNumber(dayNumber(FIRST_DAY) + Math.floor(step))
}

function writeSource(folder: string, issue: number, size: EditionSize): void {
  const day = dayOf(issue, size)
  const [year = '', month = '', date = ''] = day.split('-')
  const words = `${Number(month)}月${Number(date)}日`
  const lines: string[] = []
  const articles = Array.from({ length: size.articles }, (_, i) => {
    const next = chance(issue * 1000 + i + 1)
    const first = lines.length + 1
    const department = next(size.departments ?? DEPARTMENTS)
    const clause = articleWords(next)
    lines.push(`# ${name(next, 4)}${name(next, 4)}${issue}之${i}`, '')
    lines.push(`本报讯(记者 ${name(next, 3)})${words},第${department}局组织${name(next, 6)}。`, '')
    for (let p = 0; p < 4; p++) {
      const sentence = () => Array.from({ length: 2 + next(3) }, clause).join(',')
      const set = () => pick(SENTENCES, next)
      const text = [set(), ...Array.from({ length: 5 }, sentence), set()].join('。')
      lines.push(`${text}。`, '')
    }
    return {
      id: `a${issue}-${i}`,
      lines: `${first}-${lines.length - 1}`,
      headline: { line: first },
      departments: [{ id: `bureau-${department}`, role: 'subject', exact: `第${department}局` }],
      events: [
        {
          id: 'held',
          exact: words,
          date: day,
          inferred: { year: 'year' },
          label: `组织${name(next, 3)}`,
          departments: [`bureau-${department}`],
        },
      ],
    }
  })
  const text = lines.slice(0, -1).join('\n')
  const newspaper = issue % (size.newspapers ?? 1)
  const yaml = {
    source: { file: 'page.txt', sha256: createHash('sha256').update(text).digest('hex') },
    issue: { newspaper: `paper-${newspaper}`, day },
    pages: [{ name: 1, lines: `1-${lines.length - 1}` }],
    furniture: [{ lines: 'blank', reason: '空行' }],
    inferences: [{ id: 'year', what: '年份', value: year, reason: '报头写明' }],
    articles,
  }
  mkdirSync(folder, { recursive: true })
  writeFileSync(path.join(folder, 'page.txt'), text)
  writeFileSync(path.join(folder, 'page.yaml'), stringify(yaml, { lineWidth: 0 }))
}

/** Writes the content of an edition of many issues into a folder; the same size gives the same bytes. */
export function writeManyIssues(folder: string, size: EditionSize): void {
  mkdirSync(folder, { recursive: true })
  const write = (file: string, value: unknown) => writeFileSync(path.join(folder, file), stringify(value))
  write('edition.yaml', {
    title: '多期试编',
    subtitle: '许多期报纸',
    description: '为试验而造的许多期报纸。',
    language: 'zh-Hans-CN',
    order: 'newest',
  })
  write('newspapers.yaml', {
    newspapers: Array.from({ length: size.newspapers ?? 1 }, (_, i) => ({
      id: `paper-${i}`,
      name: i === 0 ? '山河日报' : `山河晚报${i}`,
    })),
  })
  write('departments.yaml', {
    kinds: [{ id: 'bureaus', name: '各局' }],
    departments: Array.from({ length: size.departments ?? DEPARTMENTS }, (_, i) => ({
      id: `bureau-${i}`,
      short: `第${i}局`,
      kind: 'bureaus',
    })),
  })
  write('published.yaml', { articles: {}, events: {}, departments: {}, issues: {} })
  for (let issue = 0; issue < size.issues; issue++) {
    writeSource(path.join(folder, `issue-${String(issue).padStart(5, '0')}`), issue, size)
  }
}
