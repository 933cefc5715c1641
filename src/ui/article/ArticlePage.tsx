import { useParams } from '@tanstack/react-router'
import { useEffect, useMemo, useRef, useState } from 'react'
import { characterCount } from '../../edition/article-facts.ts'
import { isFiltered } from '../../reader/address.ts'
import { articleView, type PlacedBlock } from '../../reader/article-view.ts'
import { isOpen, type OpenEntry } from '../../reader/catalogue.ts'
import { issuePath } from '../../reader/issue-path.ts'
import { listBeside } from '../../reader/list-beside.ts'
import { resolveFragment } from '../../reader/passage.ts'
import { remarkNumbers } from '../../reader/remark-numbers.ts'
import { neighbours } from '../../reader/selection.ts'
import { summary } from '../../reader/summary.ts'
import { UNREAD } from '../../reader/unread.ts'
import { useCanonical } from '../address/canonical.ts'
import { IssueLink } from '../address/links.tsx'
import { useFragment, useReaderState } from '../address/reader-state.tsx'
import { wordsOf } from '../Headline.tsx'
import { useIdle } from '../loading/idle.ts'
import { latePart, pressedPart } from '../loading/late-part.tsx'
import { NotFound } from '../not-found/NotFound.tsx'
import { usePageTitle } from '../page-title.ts'
import type { BlockElements } from '../passage/dom-place.ts'
import { fragmentPlace, offerPlace } from '../place/fragment-place.ts'
import { ActionsIsland } from './ActionsIsland.tsx'
import { ArticleList } from './ArticleList.tsx'
import styles from './ArticlePage.module.css'
import { TextBlock } from './ArticleText.tsx'
import { MarginIsland } from './MarginIsland.tsx'
import { PreviousNext } from './PreviousNext.tsx'
import { useParagraphStop } from './use-paragraph-stop.ts'

const OutsideFilter = latePart('筛选', async () => (await import('./Notices.tsx')).OutsideFilter)
const MovedPassage = latePart('链接', async () => (await import('./Notices.tsx')).MovedPassage)
const PassageTools = latePart('摘引', async () => (await import('../passage/PassageTools.tsx')).PassageTools)
const SourceLegend = pressedPart('原文', async () => (await import('./SourceText.tsx')).SourceLegend)

/** The page of the article that the address names. */
export function ArticlePage() {
  const { articleId } = useParams({ strict: false })
  const { catalogue } = useReaderState()
  const entry = articleId === undefined ? undefined : catalogue.article(articleId)
  return entry === undefined || !isOpen(entry) ? (
    <NotFound />
  ) : (
    <ArticleOf key={entry.article.id} entry={entry} />
  )
}

function ArticleOf({ entry }: { entry: OpenEntry }) {
  const { catalogue, state, selection } = useReaderState()
  const fragment = useFragment()
  const [withSource, setWithSource] = useState(false)
  const idle = useIdle()
  const text = useRef<HTMLElement>(null)
  const [elements] = useState<BlockElements>(() => new Map())
  const view = useMemo(() => articleView(entry), [entry])
  const words = useMemo(() => summary(catalogue, entry), [catalogue, entry])
  const beside = listBeside(catalogue, selection.entries, entry, isFiltered(state))
  const passage = fragment === undefined ? undefined : resolveFragment(entry.article, fragment)
  const result = selection.results.get(entry)
  const hits = result?.hits ?? []
  usePageTitle(words.headline)
  useCanonical()
  useLatePlace(fragment, passage?.found === true ? passage.fragment : undefined)

  const numbers = useMemo(() => remarkNumbers(entry.article), [entry])
  const context = { numbers, target: passage?.fragment, words: wordsOf(entry.article.headlineWords) }
  const { stop, ...stopHandlers } = useParagraphStop(entry.article.blocks, passage?.fragment)
  const shared = { article: entry.article.id, hits, withSource, elements, context, stop }
  const draw = ({ block, index }: PlacedBlock) => (
    <TextBlock key={block.source.start} block={block} index={index} {...shared} />
  )

  return (
    <div className={styles.layout} data-waits-for-view="wide">
      <main id="main" tabIndex={-1} className={styles.middle}>
        {!selection.entries.includes(entry) && <OutsideFilter />}
        {passage?.found === false && <MovedPassage fragment={passage.fragment} />}
        {/* Reader View takes headline and byline from elsewhere and shows them above the text: it leaves a
            <footer> out. The classes “article” and “text” weigh in its choice, so would one that says “main”. */}
        <article
          ref={text}
          aria-label={words.headline}
          className={`article text ${styles.article} ${styles.text}`}
          {...stopHandlers}
        >
          {view.kickers.map(draw)}
          <footer>{view.headline.map(draw)}</footer>
          {view.decks.map(draw)}
          <footer>
            {view.bylines.map(draw)}
            <div className={styles.meta} data-not-text>
              <p className={styles.facts}>
                {words.issue !== undefined && (
                  <IssueLink path={issuePath(entry.source.issue)}>{words.issue}</IssueLink>
                )}
                {view.bylines.length === 0 && <span>{words.byline ?? '未署名'}</span>}
                <span>{words.dates ?? '未注明日期'}</span>
                <span>{characterCount(entry.article)} 字</span>
                {words.incomplete && <span>原文有缺</span>}
                {words.unread && <span>{UNREAD}</span>}
              </p>
              <ActionsIsland
                entry={entry}
                withSource={withSource}
                onSource={() => setWithSource(!withSource)}
              />
            </div>
          </footer>
          {withSource && <SourceLegend />}
          {view.body.map(draw)}
          {(idle || result !== undefined || fragment?.includes(':')) && (
            <PassageTools entry={entry} elements={elements} text={text} fragment={fragment} />
          )}
        </article>
        <PreviousNext here={entry} {...neighbours(beside.entries, entry)} />
      </main>
      <MarginIsland entry={entry} target={passage?.fragment} hits={result?.remarkHits ?? []} />
      <ArticleList entry={entry} beside={beside} />
    </div>
  )
}

/** Leads to places that have another id than the address says (redirected events). */
function useLatePlace(fragment: string | undefined, place: string | undefined): void {
  useEffect(() => {
    if (fragment === undefined || place === undefined || place === fragment) return
    return offerPlace(fragment, () => fragmentPlace(place))
  }, [fragment, place])
}
