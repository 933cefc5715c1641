import { createHash } from 'node:crypto'
import {
  ArticleId,
  DepartmentId,
  EventId,
  Fragment,
  InferenceId,
  KindId,
  PhaseId,
  SourceId,
} from '../../edition/ids.ts'
import {
  Edition,
  type Event,
  type Evidence,
  type Inference,
  type Phase,
  type Quote,
  type Source,
} from '../../edition/schema.ts'
import { serializeEdition, withoutDigest } from '../../edition/serialize.ts'
import type { Dates } from '../check/dates.ts'
import type { ArticleReading, SourceReading } from '../place/place-source.ts'
import type { Content } from '../read/content.ts'
import type { EventEntry, EvidenceEntry, PublishedFile } from '../read/editorial-schema.ts'
import type { YamlPlace } from '../read/yaml-place.ts'
import { anchorIn, assembleArticle } from './article.ts'

const NO_DIGEST = '0'.repeat(64)

/** Everything that the steps read, without an error among it. */
export interface Readings {
  content: Content
  sources: readonly SourceReading[]
  dates: Dates
  evidence: ReadonlyMap<YamlPlace, number>
  compiler: string
}

/** The value of something that an error would have been reported for, were it absent. */
function present<T>(value: T | undefined): T {
  if (value === undefined) throw new TypeError('a reading is absent though no error was reported')
  return value
}

export function quoteOf({ exact, prefix, suffix }: Quote): Quote {
  return { exact, prefix, suffix }
}

/** Puts the edition together and gives it its digest. */
export function assembleEdition(readings: Readings): Edition {
  const { content, sources, dates, compiler } = readings
  const { title, subtitle, language } = present(content.edition).value
  const { kinds, departments } = present(content.departments).value
  const published = present(content.published).value
  const articles = sources.flatMap((source) => source.articles)
  const files = sources.map((source) => source.content.file)
  const draft: Edition = {
    format: 1,
    title,
    subtitle,
    language,
    compiler,
    span: { from: present(dates.span).from, to: present(dates.span).to },
    digest: NO_DIGEST,
    sources: sources.map((source) => assembleSource(source, dates)),
    inferences: files.flatMap(({ inferences }) =>
      inferences.map(
        ({ id, what, value, reason, evidence }): Inference => ({
          id: InferenceId.parse(id),
          what,
          value,
          reason,
          evidence: evidence.map(assembleEvidence),
        }),
      ),
    ),
    kinds: kinds.map(({ id, name }) => ({ id: KindId.parse(id), name })),
    departments: departments.map(({ id, short, full, kind, aliases }) => ({
      id: DepartmentId.parse(id),
      short,
      full,
      kind: KindId.parse(kind),
      aliases,
    })),
    articles: sources.flatMap(({ content: { id }, page, articles }) =>
      articles.map((article) => assembleArticle(article, SourceId.parse(id), page)),
    ),
    events: articles.flatMap((article) =>
      eventsInTextOrder(article).map((event) => assembleEvent(event, article)),
    ),
    phases: files.flatMap(({ phases }) =>
      phases.map(
        ({ id, name, inferred, evidence, at }): Phase => ({
          id: PhaseId.parse(id),
          name,
          date: present(dates.dates.get(at)),
          inferred: InferenceId.parse(inferred),
          evidence: evidence.map(assembleEvidence),
        }),
      ),
    ),
    redirects: assembleRedirects(published),
  }
  const digest = createHash('sha256')
    .update(withoutDigest(serializeEdition(draft)))
    .digest('hex')
  return Edition.parse(JSON.parse(serializeEdition({ ...draft, digest })))

  function assembleEvidence({ article, at, ...quote }: EvidenceEntry): Evidence {
    const block = present(readings.evidence.get(at))
    const { blocks } = present(articles.find((a) => a.entry.id === article))
    return { article: ArticleId.parse(article), quote: quoteOf(quote), anchor: anchorIn(blocks, block) }
  }

  function assembleEvent({ at, ...event }: EventEntry, { entry, marked }: ArticleReading): Event {
    const id = EventId.parse(event.id)
    return {
      id,
      article: ArticleId.parse(entry.id),
      quote: quoteOf(event),
      anchor: { block: present(marked.blockOf.get(at)), fragment: Fragment.parse(id) },
      date: present(dates.dates.get(at)),
      inferred: (['year', 'month', 'day'] as const).flatMap((part) => {
        const by = event.inferred?.[part]
        return by === undefined ? [] : [{ part, by: InferenceId.parse(by) }]
      }),
      label: event.label,
      departments: event.departments.map((department) => DepartmentId.parse(department)),
    }
  }
}

function eventsInTextOrder({ entry, marked }: ArticleReading): EventEntry[] {
  const order = new Map(
    marked.marks.map((mark) => [mark.content.type === 'date' ? `${mark.content.event}` : '', mark.run]),
  )
  return entry.events.toSorted((a, b) => {
    const [x, y] = [order.get(a.id), order.get(b.id)]
    return (x?.block ?? 0) - (y?.block ?? 0) || (x?.start ?? 0) - (y?.start ?? 0)
  })
}

function assembleSource({ content, page, furniture }: SourceReading, dates: Dates): Source {
  const { source, newspaper, published, pages } = content.file
  const inferred = (id: string | undefined) => (id === undefined ? {} : { inferred: InferenceId.parse(id) })
  return {
    id: SourceId.parse(content.id),
    file: `${content.id}/${source.file}`,
    sha256: content.sha256,
    bytes: content.bytes,
    characters: page.text.length,
    lines: page.lines.count,
    newspaper: { name: newspaper.name, ...inferred(newspaper.inferred) },
    published: { day: present(dates.published.get(published.at)), ...inferred(published.inferred) },
    pages: pages.map(({ number, lines, inferred: by }) => ({
      number,
      firstLine: lines.first,
      lastLine: lines.last,
      ...inferred(by),
    })),
    furnitureRules: content.file.furniture.map(({ reason }) => reason),
    furniture,
  }
}

function assembleRedirects({ articles, events, departments }: PublishedFile): Edition['redirects'] {
  return {
    articles: articles.redirects.map(({ from, to }) => ({ from, to: ArticleId.parse(to) })),
    events: events.redirects.map(({ from, to }) => ({ from, to: EventId.parse(to) })),
    departments: departments.redirects.map(({ from, to }) => ({ from, to: DepartmentId.parse(to) })),
  }
}
