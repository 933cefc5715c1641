// How the time and memory of a draft grow with its text: ten times the text, each size beside the one before it.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { Day } from '../../src/edition/day-schema.ts'
import { drafted, emptyContent } from '../drafting/draft-content.ts'
import { labelledCases } from '../drafting/labelled-cases.ts'

const SIZES = [1, 10, 100]
const PARAGRAPH =
  '3月7日，市水务局组织人员检修渠道，河滨公交集团有限公司增开班线。“路好走了。”居民老赵说。' +
  '昨日下午，桂花苑社区三百多人到现场参观，市疾控中心专家提醒大家戴好口罩。'

/** Texts that grow in one direction each. */
const SHAPES: Readonly<Record<string, (times: number) => string>> = {
  'more articles': (times) => {
    const page = labelledCases('development')
      .filter(({ furniture }) => furniture.length === 0)
      .map(({ text }) => text)
      .join('\n')
    return `${page}\n`.repeat(times)
  },
  'more paragraphs in one article': (times) => `# 河滨要闻\n\n${`${PARAGRAPH}\n\n`.repeat(20 * times)}`,
  'one longer paragraph': (times) => `# 河滨要闻\n\n${PARAGRAPH.repeat(10 * times)}\n`,
  'paragraphs broken by columns': (times) =>
    `# 河滨要闻\n\n${`${PARAGRAPH.slice(0, -10)}\n\n${PARAGRAPH.slice(-10)}\n\n`.repeat(20 * times)}`,
  'nothing but titles': (times) =>
    Array.from({ length: 50 * times }, (_, i) => `# 河滨要闻之${i}\n`).join('\n'),
}

interface Cost {
  characters: number
  ms: number
  /** The most memory that the process had, in kilobytes. */
  memory: number
}

/** Drafts one text in this process and prints what it cost. */
function measure(shape: string, times: number): void {
  const text = times === 0 ? '# 河滨要闻\n\n渠道检修完成。\n' : (SHAPES[shape]?.(times) ?? '')
  drafted('# 河滨要闻\n\n3月7日，市水务局检修渠道。\n')
  const started = performance.now()
  drafted(text, emptyContent(), { newspaper: 'hebin', day: Day.parse('2023-03-08') })
  const cost: Cost = {
    characters: text.length,
    ms: performance.now() - started,
    memory: process.resourceUsage().maxRSS,
  }
  process.stdout.write(JSON.stringify(cost))
}

/** The cost of a draft in a process of its own, so that one does not live on what another left. */
function costOf(shape: string, times: number): Cost {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--import', 'tsx', fileURLToPath(import.meta.url), shape, String(times)],
    { encoding: 'utf8' },
  )
  if (status !== 0) throw new Error(stderr)
  return JSON.parse(stdout)
}

const [shape, times] = process.argv.slice(2)
if (shape !== undefined) measure(shape, Number(times))
else {
  const print = (text: string) => process.stdout.write(`${text}\n`)
  const cell = (value: string) => value.padStart(12)
  print('each size against the one before it; memory is what the draft adds to the program')
  print(`${''.padEnd(34)}${['characters', 'text', 'time', 'memory'].map(cell).join('')}`)
  for (const name of Object.keys(SHAPES)) {
    const { memory: program } = costOf(name, 0)
    let before: Cost | undefined
    for (const size of SIZES) {
      const cost = costOf(name, size)
      const ratio = (of: (cost: Cost) => number) =>
        before === undefined || of(before) < 1 ? '–' : `× ${(of(cost) / of(before)).toFixed(1)}`
      const cells = [
        String(cost.characters),
        ratio(({ characters }) => characters),
        ratio(({ ms }) => ms),
        // Less than four megabytes is the collector's mood.
        ratio(({ memory }) => (memory - program < 4096 ? 0 : memory - program)),
      ]
      print(`${(size === 1 ? name : '').padEnd(34)}${cells.map(cell).join('')}`)
      before = cost
    }
  }
}
