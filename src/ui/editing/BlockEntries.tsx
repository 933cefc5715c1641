import { useEffect, useState } from 'react'
import type { ArticleId } from '../../edition/ids.ts'
import { CopyButton } from '../copy/CopyButton.tsx'
import { useCatalogue } from '../library/library.tsx'
import styles from './BlockEntries.module.css'
import { openInEditor, type Place, placesOf } from './places.ts'

interface Props {
  article: ArticleId
  /** The block's place in the article. */
  block: number
}

/** While one edits: where a block's lines are, and the entries of the YAML that speak of it, to copy or to open. */
export function BlockEntries({ article, block }: Props) {
  const { edition } = useCatalogue()
  const [places, setPlaces] = useState<Awaited<ReturnType<typeof placesOf>>>()
  useEffect(() => {
    let shown = true
    void placesOf(edition, article).then((all) => shown && setPlaces(all))
    return () => {
      shown = false
    }
  }, [edition, article])
  const own = places?.[block]
  if (own === undefined) return null
  const { text, entries } = own
  return (
    <ul className={styles.places} aria-label="编辑" data-not-text>
      <li>
        <Open place={text} words={`${nameOf(text.file)}:${text.line}`} />
      </li>
      {entries.map((entry) => (
        <li key={entry.path}>
          <CopyButton name={entry.path} className={styles.path} text={() => entry.path} />
          <Open place={entry} words={`${nameOf(entry.file)}:${entry.line}`} />
        </li>
      ))}
    </ul>
  )
}

function Open({ place, words }: { place: Place; words: string }) {
  return (
    <button type="button" className={styles.open} title={place.file} onClick={() => openInEditor(place)}>
      {words}
    </button>
  )
}

const nameOf = (file: string) => file.split('/').at(-1) ?? file
