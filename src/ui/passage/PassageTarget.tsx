import { type ReactNode, useEffect, useMemo } from 'react'
import type { Article } from '../../edition/schema.ts'
import type { Place } from '../../reader/passage/article-words.ts'
import { blockNamed, blockWords, nearestBlock } from '../../reader/passage/block-name.ts'
import { type FoundPassage, findPassage } from '../../reader/passage/find-passage.ts'
import { parsePassageLink } from '../../reader/passage/link.ts'
import { offerPlace } from '../place/fragment-place.ts'
import { Dock } from './Dock.tsx'
import type { BlockElements } from './dom-place.ts'
import { rangeOfPlace } from './dom-place.ts'
import styles from './PassageTarget.module.css'

interface Props {
  article: Article
  elements: BlockElements
  /** The fragment of the address, which may name a passage by its words. */
  fragment: string
}

const HIGHLIGHT = 'passage'
/** Where in the window a passage that a link leads to comes to stand, as a share of its height. */
const READING_HEIGHT = 0.3

/** Highlights the passage that the address names by its words, goes there, and says when the text has changed. */
export function PassageTarget({ article, elements, fragment }: Props) {
  const link = useMemo(() => parsePassageLink(fragment), [fragment])
  const found = useMemo(() => (link === undefined ? undefined : findPassage(article, link)), [article, link])
  const nearest = useMemo(
    () =>
      link === undefined ? undefined : (blockNamed(article, link.block) ?? nearestBlock(article, link.block)),
    [article, link],
  )
  const place = useMemo(() => placeToShow(found, nearest), [found, nearest])

  // After every render: the text may have been drawn anew, and a range lives by its text nodes.
  useEffect(() => (place === undefined ? undefined : highlight(place, elements)))

  useEffect(() => {
    if (place === undefined) return
    return offerPlace(fragment, () => {
      const element = elements.get(place.start.block)
      const box = (rangeOfPlace(place, elements) ?? element)?.getBoundingClientRect()
      return element && box && { element, box, height: READING_HEIGHT }
    })
  }, [place, elements, fragment])

  const notice = found === undefined ? undefined : noticeOf(found, article, nearest)
  return notice === undefined ? null : (
    <Dock key={fragment} closable>
      <p role="status">{notice}</p>
    </Dock>
  )
}

function placeToShow(found: FoundPassage | undefined, nearest: number | undefined): Place | undefined {
  if (found === undefined) return undefined
  if (found.type !== 'lost') return found.place
  // A place without words: where the paragraph begins.
  return nearest === undefined
    ? undefined
    : { start: { block: nearest, offset: 0 }, end: { block: nearest, offset: 0 } }
}

function noticeOf(found: FoundPassage, article: Article, nearest: number | undefined): ReactNode {
  switch (found.type) {
    case 'found': {
      const block = article.blocks[found.place.start.block]
      return found.moved && block !== undefined ? `链接所引的词句现在在${blockWords(block)}。` : undefined
    }
    case 'changed':
      return '链接所引的词句后来有改动，标出的是现在最接近的一段。'
    case 'lost':
      return nearest === undefined
        ? '链接所引的词句已不在这篇文章里。'
        : '链接所引的词句已不在文中，这里是离它最近的一段。'
    default:
      return found satisfies never
  }
}

/** Shows a passage without touching the text; where the browser cannot, its blocks are marked. Returns how to undo it. */
function highlight(place: Place, elements: BlockElements): () => void {
  const range = rangeOfPlace(place, elements)
  if (range !== undefined && !range.collapsed && typeof Highlight === 'function') {
    CSS.highlights.set(HIGHLIGHT, new Highlight(range))
    return () => {
      CSS.highlights.delete(HIGHLIGHT)
    }
  }
  const marked = [...elements].flatMap(([block, element]) =>
    block >= place.start.block && block <= place.end.block ? [element] : [],
  )
  for (const element of marked) element.classList.add(styles.marked ?? '')
  return () => {
    for (const element of marked) element.classList.remove(styles.marked ?? '')
  }
}
