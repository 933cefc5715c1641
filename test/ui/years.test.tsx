import { JSDOM } from 'jsdom'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { Day } from '../../src/edition/day-schema.ts'
import { EventId } from '../../src/edition/ids.ts'
import { WHOLE_EDITION } from '../../src/reader/address.ts'
import { DayChoice } from '../../src/ui/filter/DayChoice.tsx'
import { Timeline } from '../../src/ui/timeline/Timeline.tsx'
import { tenArticles } from '../ten-articles.ts'

function words(html: string, selector: string): string[] {
  const { document } = new JSDOM(html).window
  return [...document.querySelectorAll(selector)].map(
    (element) => element.getAttribute('aria-label') ?? element.textContent,
  )
}

test('a month is chosen by its name, with its year where the edition has several', () => {
  const span = { from: Day.parse('2022-03-05'), to: Day.parse('2022-06-20') }
  const months = (years: boolean) => {
    const choice = (
      <DayChoice name="从" end="from" day={span.from} span={span} years={years} onChoose={() => undefined} />
    )
    return words(renderToStaticMarkup(choice), 'select:first-of-type option')
  }
  expect(months(false)).toEqual(['3月', '4月', '5月', '6月'])
  expect(months(true)).toEqual(['2022年3月', '2022年4月', '2022年5月', '2022年6月'])
})

test('a “+n” has the year of its day where the edition has several', () => {
  const edition = tenArticles()
  const [first] = edition.events
  if (first === undefined) throw new Error('the edition has no events')
  const events = Array.from({ length: 12 }, (_, index) => ({ ...first, id: EventId.parse(`event-${index}`) }))
  const more = (years: boolean) =>
    words(
      renderToStaticMarkup(
        <Timeline
          opened={new Map()}
          edition={{ ...edition, events, among: { issues: true, years } }}
          state={WHOLE_EDITION}
          hrefOf={() => ''}
          onChange={() => undefined}
          onOpen={() => undefined}
        />,
      ),
      '[data-count]',
    )
  expect(more(false)).toEqual(['11月30日另有 6 条，展开'])
  expect(more(true)).toEqual(['2022年11月30日另有 6 条，展开'])
})
