import type { RefObject } from 'react'
import { provenance, sourceLine } from '../../exports/provenance.ts'
import type { OpenEntry } from '../../reader/catalogue.ts'
import { useReaderState } from '../address/reader-state.tsx'
import { useSiteAddress } from '../address/site-address.ts'
import type { BlockElements } from './dom-place.ts'
import { HitNavigator } from './HitNavigator.tsx'
import { PassageTarget } from './PassageTarget.tsx'
import styles from './PassageTools.module.css'
import { RemarkCard } from './RemarkCard.tsx'
import { SelectionToolbar } from './SelectionToolbar.tsx'

interface Props {
  entry: OpenEntry
  elements: BlockElements
  /** The element of the text, within which all this stands. */
  text: RefObject<HTMLElement | null>
  /** The fragment of the address. */
  fragment: string | undefined
}

/** What goes along with the text of an article: cards of its remarks, links to and from its passages, its hits, its source on paper. */
export function PassageTools({ entry, elements, text, fragment }: Props) {
  const { selection } = useReaderState()
  const address = useSiteAddress()
  const result = selection.results.get(entry)
  return (
    <>
      <RemarkCard text={text} article={entry.article} />
      <SelectionToolbar entry={entry} elements={elements} frame={text} />
      {fragment !== undefined && (
        <PassageTarget article={entry.article} elements={elements} fragment={fragment} />
      )}
      {result !== undefined && <HitNavigator result={result} fragment={fragment} />}
      <p className={styles.source} aria-hidden="true">
        {sourceLine(provenance(entry.contents, entry.article, { url: address('') }))}
      </p>
    </>
  )
}
