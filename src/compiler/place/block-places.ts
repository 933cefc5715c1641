import type { BlockPlaces } from '../../edition/block-places.ts'
import type { ArticleEntry } from '../read/editorial-schema.ts'
import type { SourceText } from '../read/source-text.ts'
import type { YamlPlace } from '../read/yaml-place.ts'
import { Report } from '../report/report.ts'
import { blockEnd, type DraftBlock } from './draft-block.ts'
import { locateGap } from './locate-gap.ts'
import type { PlacedArticle, PlacedSource } from './place-source.ts'

interface Found {
  path: string
  at: YamlPlace
  /** The block it speaks of; undefined where what is wrong with the entry is reported elsewhere. */
  block: number | undefined
}

/** Where each block of an article comes from, in the order of the blocks; undefined where the source has no such article. */
export function blockPlaces(
  { content, sourceText, articles }: PlacedSource,
  id: string,
): BlockPlaces[] | undefined {
  const number = content.file.articles.findIndex((entry) => entry.id === id)
  const article = articles.find(({ entry }) => entry.id === id)
  if (article === undefined) return undefined
  const found = entriesOf(article, `articles[${number}]`, sourceText)
  return article.blocks.map((block, i) => ({
    text: {
      file: sourceText.path,
      line: sourceText.lines.lineAt(block.start),
      lastLine: sourceText.lines.lineAt(blockEnd(block) - 1),
    },
    entries: found
      .filter((entry) => entry.block === i)
      .map(({ path, at }) => {
        const { file, place } = at.of()
        return { path, file, ...place }
      }),
  }))
}

function entriesOf(article: PlacedArticle, path: string, sourceText: SourceText): Found[] {
  const { entry, blocks, annotated } = article
  const quoted = (at: YamlPlace) => annotated.blockOf.get(at)
  const named = (type: DraftBlock['type'], line: number | undefined, exact?: string) =>
    blocks.findIndex(
      ({ type: own, runs: [{ start, end }] }) =>
        own === type &&
        sourceText.lines.lineAt(start) === line &&
        (exact === undefined || sourceText.text.slice(start, end) === exact),
    )
  const all = <Entry extends { at: YamlPlace }>(
    key: keyof ArticleEntry,
    entries: readonly Entry[],
    blockOf: (entry: Entry) => number | undefined,
  ): Found[] =>
    entries.map((each, i) => ({ path: `${path}.${key}[${i}]`, at: each.at, block: blockOf(each) }))
  const one = (type: 'kicker' | 'headline', { at, line, exact }: ArticleEntry['headline']): Found => ({
    path: `${path}.${type}`,
    at,
    block: named(type, line, exact),
  })
  const headline = one('headline', entry.headline)
  return [
    { path, at: entry.at, block: headline.block },
    ...(entry.kicker === undefined ? [] : [one('kicker', entry.kicker)]),
    headline,
    ...all('decks', entry.decks, ({ line, exact }) => named('deck', line, exact)),
    ...all('headings', entry.headings, ({ line, exact }) => named('heading', line, exact)),
    ...all('photoCredits', entry.photoCredits, ({ line, exact }) => named('photo-credit', line, exact)),
    ...all('bylines', entry.bylines, ({ at, line, exact }) => quoted(at) ?? named('byline', line, exact)),
    ...all('joins', entry.joins, (join) =>
      blocks.findIndex(({ joins }) => joins.some((own) => own.entry === join)),
    ),
    ...all('gaps', entry.gaps, (gap) => locateGap(gap, annotated.text, new Report())?.block),
    ...all('sic', entry.sic, ({ at }) => quoted(at)),
    ...all('notes', entry.notes, ({ at }) => quoted(at)),
    ...all('departments', entry.departments, ({ at }) => quoted(at)),
    ...all('events', entry.events, ({ at }) => quoted(at)),
    ...all('durations', entry.durations, ({ at }) => quoted(at)),
  ]
}
