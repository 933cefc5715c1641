import { Bundle, type DaySpan, FORMAT } from '../../edition/edition.ts'
import {
  ArticleId,
  DepartmentId,
  EventId,
  Fragment,
  InferenceId,
  NewspaperId,
  PhaseId,
  SourceId,
} from '../../edition/ids.ts'
import type {
  Article,
  Event,
  EventDate,
  Evidence,
  Inference,
  InferredIssue,
  InferredPart,
  Issue,
  Phase,
  Source,
} from '../../edition/schema.ts'
import type { Dates } from '../check/dates.ts'
import type { BlockRun } from '../place/article-text.ts'
import type { PlacedArticle, PlacedSource } from '../place/place-source.ts'
import type { EventEntry, EvidenceEntry, PageFile } from '../read/editorial-schema.ts'
import { namedSpans } from '../read/edtf.ts'
import type { Registries } from '../read/registries.ts'
import type { YamlPlace } from '../read/yaml-place.ts'
import { anchorIn, assembleArticle, quoteOf } from './article.ts'

/** Everything that the steps found in a source, without an error among it. */
export interface Findings {
  registries: Registries
  source: PlacedSource
  dates: Dates
  evidence: ReadonlyMap<YamlPlace, number>
}

/** The value of something that an error would have been reported for, were it absent. */
function present<T>(value: T | undefined): T {
  if (value === undefined) throw new TypeError('something is absent though no error was reported')
  return value
}

/** Puts a source's bundle together. */
export function assembleBundle({ registries, source: placed, dates, evidence }: Findings): Bundle {
  const { file } = placed.content
  const source = assembleSource(placed, present(dates.day))
  const articles = placed.articles.map((article) => assembleArticle(article, source.id, placed.sourceText))
  const events = placed.articles.flatMap((article) =>
    eventsInTextOrder(article).map((event) => assembleEvent(event, article)),
  )
  const departments = namedDepartments(registries, articles)
  const { title, subtitle, language } = present(registries.own)
  return Bundle.parse({
    format: FORMAT,
    title,
    subtitle,
    language,
    span: registries.span ?? spanOf(events, source.issue),
    newspapers: registries.newspapers.filter(({ id }) => id === source.issue.newspaper),
    kinds: registries.kinds.filter(({ id }) => departments.some(({ kind }) => kind === id)),
    departments,
    sources: [source],
    inferences: file.inferences.map(
      (inference): Inference => ({
        id: InferenceId.parse(inference.id),
        source: source.id,
        what: inference.what,
        value: inference.value,
        reason: inference.reason,
        evidence: inference.evidence.map(assembleEvidence),
      }),
    ),
    articles,
    events,
    phases: file.phases.map(
      (phase): Phase => ({
        id: PhaseId.parse(phase.id),
        source: source.id,
        name: phase.name,
        date: present(dates.dates.get(phase.at)),
        inferred: InferenceId.parse(phase.inferred),
        evidence: phase.evidence.map(assembleEvidence),
      }),
    ),
    redirects: { articles: [], events: [], departments: [] },
    withdrawn: [],
  } satisfies Bundle)

  function assembleEvidence({ article, at, ...quote }: EvidenceEntry): Evidence {
    const { blocks } = present(placed.articles.find((a) => a.entry.id === article))
    const anchor = anchorIn(blocks, present(evidence.get(at)))
    return { article: ArticleId.parse(article), quote: quoteOf(quote), anchor }
  }

  function assembleEvent({ at, ...event }: EventEntry, { entry, annotated }: PlacedArticle): Event {
    const id = EventId.parse(event.id)
    return {
      id,
      article: ArticleId.parse(entry.id),
      quote: quoteOf(event),
      anchor: { block: present(annotated.blockOf.get(at)), fragment: Fragment.parse(id) },
      date: present(dates.dates.get(at)),
      inferred: inferredParts(event.inferred),
      label: event.label,
      departments: event.departments.map((department) => DepartmentId.parse(department)),
    }
  }
}

function inferredParts(inferred: EventEntry['inferred']): InferredPart[] {
  return (['year', 'month', 'day'] as const).flatMap((part) => {
    const by = inferred?.[part]
    return by === undefined ? [] : [{ part, by: InferenceId.parse(by) }]
  })
}

function eventsInTextOrder({ entry, annotated }: PlacedArticle): EventEntry[] {
  const order = new Map<string, BlockRun>(
    annotated.annotations.flatMap(({ content, run }) =>
      content.type === 'date' ? [[content.event, run] as const] : [],
    ),
  )
  return entry.events.toSorted((a, b) => {
    const [x, y] = [order.get(a.id), order.get(b.id)]
    return (x?.block ?? 0) - (y?.block ?? 0) || (x?.start ?? 0) - (y?.start ?? 0)
  })
}

function assembleSource({ content, sourceText, furniture }: PlacedSource, day: Issue['day']): Source {
  const { source, pages } = content.file
  const issue = assembleIssue(content.file.issue, day)
  const doubts = content.file.furniture.flatMap(({ doubt }, rule) =>
    doubt === undefined ? [] : [{ rule, reason: doubt }],
  )
  const id = SourceId.parse(source.id ?? derivedId(issue, content.file))
  return {
    id,
    file: `${id}/${source.file}`,
    ...(source.status && { status: source.status }),
    sha256: content.sha256,
    bytes: content.bytes,
    characters: sourceText.text.length,
    lines: sourceText.lines.count,
    issue,
    inferred: assembleInferred(content.file.issue.inferred),
    pages: pages.map(({ name, lines, inferred }) => ({
      name,
      firstLine: lines.first,
      lastLine: lines.last,
      ...(inferred === undefined ? {} : { inferred: InferenceId.parse(inferred) }),
    })),
    furnitureRules: content.file.furniture.map(({ reason }) => reason),
    furniture,
    ...(doubts.length === 0 ? {} : { doubts }),
  }
}

function assembleIssue({ newspaper, number }: PageFile['issue'], day: Issue['day']): Issue {
  return { newspaper: NewspaperId.parse(newspaper), day, ...(number === undefined ? {} : { number }) }
}

function assembleInferred(inferred: PageFile['issue']['inferred']): InferredIssue {
  const entries = (['newspaper', 'day', 'number'] as const).flatMap((part) => {
    const by = inferred?.[part]
    return by === undefined ? [] : [[part, InferenceId.parse(by)] as const]
  })
  return Object.fromEntries(entries)
}

/** The id of a source that states none: its issue and what of its first printed page's name an id can hold. */
function derivedId({ newspaper, day, number }: Issue, { pages }: PageFile): string {
  const page = pages[0]?.name.toLowerCase().match(/[a-z0-9]+/g) ?? []
  return [newspaper, day, ...(number === undefined ? [] : [number]), ...page].join('-')
}

/** First and last day that the events name, or the day of the issue where there are none. */
function spanOf(events: readonly { date: EventDate }[], { day }: Issue): DaySpan {
  const spans = events.flatMap(({ date }) => namedSpans(date))
  return {
    from: spans.map(({ from }) => from).sort()[0] ?? day,
    to:
      spans
        .map(({ to }) => to)
        .sort()
        .at(-1) ?? day,
  }
}

/** The registry's entries for the departments that some articles name, in its order. */
function namedDepartments(registries: Registries, articles: readonly Article[]): Registries['departments'] {
  const named = new Set(articles.flatMap(({ involvements }) => involvements.map((i) => i.department)))
  return registries.departments.filter(({ id }) => named.has(id))
}
