import type { Contents } from '../../edition/edition.ts'
import { walkInlines } from '../../edition/inline-text.ts'
import type { Article, Event, Inference } from '../../edition/schema.ts'
import { sentence } from '../../reader/remark-words.ts'
import { remarks } from '../../reader/remarks.ts'
import { articleAddress, type Site } from '../site.ts'
import { type XmlElement, xml } from '../xml.ts'
import { dateAttributes, inferredDateAttributes } from './tei-date.ts'
import { EDITION_ID, inferenceId, organisationId, phaseId, placeId } from './tei-id.ts'

/** The entries of each list in a document's `standOff`. */
interface Lists {
  organisations: XmlElement[]
  events: XmlElement[]
  phases: XmlElement[]
  inferences: XmlElement[]
  notes: XmlElement[]
}

/** The edition's own words about some articles, apart from their text; nothing where there are none. */
export function standOffOfArticles(
  edition: Contents,
  articles: readonly Article[],
  site: Site,
): XmlElement[] {
  const { named, ...lists } = listsOf(edition, articles, site)
  const organisations = edition.departments.filter(({ id }) => named.has(id))
  return standOff({
    ...lists,
    organisations: organisations.map((each) => organisation(edition, each)),
    phases: [],
  })
}

/** Those about a whole edition, all its organisations and its phases with them, gathered from contents one by one. */
export function standOffOfEdition(
  edition: Pick<Contents, 'departments' | 'kinds'>,
  site: Site,
): { add: (contents: Contents) => void; elements: () => XmlElement[] } {
  const lists: Lists = {
    organisations: edition.departments.map((department) => organisation(edition, department)),
    events: [],
    phases: [],
    inferences: [],
    notes: [],
  }
  return {
    add: (contents) => {
      const { events, inferences, notes } = listsOf(contents, contents.articles, site)
      lists.events.push(...events)
      lists.phases.push(...contents.phases.map(phaseEntry))
      lists.inferences.push(...inferences)
      lists.notes.push(...notes)
    },
    elements: () => standOff(lists),
  }
}

function listsOf(edition: Contents, articles: readonly Article[], site: Site) {
  const ids = new Set(articles.map(({ id }) => id))
  const sources = new Set(articles.map(({ source }) => source))
  const events = edition.events.filter(({ article }) => ids.has(article))
  const named = new Set([
    ...articles.flatMap((a) => a.involvements.map((i) => i.department)),
    ...articles.flatMap(organisationsMarked),
    ...events.flatMap((event) => event.departments),
  ])
  const inferences = edition.inferences.filter(({ source }) => sources.has(source))
  return {
    named,
    events: events.map(eventEntry),
    inferences: inferences.map((inference) => interpretation(inference, site)),
    notes: articles.flatMap(notesOf),
  }
}

function standOff({ organisations, events, phases, inferences, notes }: Lists): XmlElement[] {
  const parts = [
    list('listOrg', {}, organisations),
    list('listEvent', { type: 'event' }, events),
    list('listEvent', { type: 'phase' }, phases),
    list('interpGrp', { type: 'inference' }, inferences),
    ...notes,
  ].filter((part) => part !== undefined)
  return parts.length === 0 ? [] : [xml('standOff', {}, ...parts)]
}

function list(
  name: string,
  attributes: Readonly<Record<string, string>>,
  entries: readonly XmlElement[],
): XmlElement | undefined {
  return entries.length === 0 ? undefined : xml(name, attributes, ...entries)
}

function organisation(
  edition: Pick<Contents, 'kinds'>,
  department: Contents['departments'][number],
): XmlElement {
  const kind = edition.kinds.find((k) => k.id === department.kind)
  return xml(
    'org',
    { 'xml:id': organisationId(department.id), type: department.kind },
    xml('orgName', { type: 'short' }, department.short),
    ...(department.full === undefined ? [] : [xml('orgName', { type: 'full' }, department.full)]),
    ...department.aliases.map((alias) => xml('orgName', { type: 'alias' }, alias)),
    ...(kind === undefined ? [] : [xml('desc', {}, kind.name)]),
  )
}

/** A dated event; `corresp` leads to the words that date it. */
function eventEntry(event: Event): XmlElement {
  const departments = event.departments.map((id) => `#${organisationId(id)}`).join(' ')
  return xml(
    'event',
    {
      ...dateAttributes(event.date),
      corresp: `#${placeId(event.article, event.id)}`,
      ref: departments === '' ? undefined : departments,
    },
    xml('label', {}, event.label),
  )
}

function phaseEntry(phase: Contents['phases'][number]): XmlElement {
  return xml(
    'event',
    {
      'xml:id': phaseId(phase.source, phase.id),
      ...inferredDateAttributes(phase.date),
      evidence: 'internal',
      resp: `#${EDITION_ID}`,
      ana: `#${inferenceId(phase.source, phase.inferred)}`,
    },
    xml('label', {}, phase.name),
  )
}

/** An inference; `inst` leads to the words on which it rests, in whichever article they stand. */
function interpretation(inference: Inference, site: Site): XmlElement {
  const places = inference.evidence.map((e) => articleAddress(site, e.article, e.anchor.fragment))
  return xml(
    'interp',
    {
      'xml:id': inferenceId(inference.source, inference.id),
      resp: `#${EDITION_ID}`,
      inst: places.length === 0 ? undefined : places.join(' '),
    },
    sentence(`${inference.what}：${inference.value}`) + sentence(inference.reason),
  )
}

function organisationsMarked(article: Article): Contents['departments'][number]['id'][] {
  const found: Contents['departments'][number]['id'][] = []
  for (const block of article.blocks) {
    walkInlines(block.inlines, (inline) => {
      if (inline.type === 'organisation') found.push(inline.department)
    })
  }
  return found
}

/** Every gap, join, doubtful reading, note and unanchored duration: its number on the page, its reason, its place. */
function notesOf(article: Article): XmlElement[] {
  return remarks(article).map(({ id, type, number, gap, reason, doubt = '' }) => {
    const n = type === 'join' || type === 'duration' ? undefined : String(number)
    const target = `#${placeId(article.id, id)}`
    const words = doubt + (gap === undefined ? reason : sentence(gap.extent) + reason)
    return xml('note', { type, n, target, resp: `#${EDITION_ID}` }, words)
  })
}
