import { type Day, dayFromNumber, dayNumber } from '../../edition/day.ts'
import type { CompiledSource } from '../compile-source.ts'
import type { Report } from '../report/report.ts'

/** Reports issues of a day to come; tomorrow's may have been printed already. */
export function checkIssueDays(sources: readonly CompiledSource[], today: Day, report: Report): void {
  const tomorrow = dayFromNumber(dayNumber(today) + 1)
  for (const { issued } of sources) {
    if (issued === undefined || issued.name <= tomorrow) continue
    report.add('issue-in-future', issued.where, {
      reason: `出版日期 ${issued.name} 还没有到`,
      expected: `今天（${today}）或更早的日子`,
      hint: '核对年份；日期没有错，就核对这台电脑的时钟',
    })
  }
}
