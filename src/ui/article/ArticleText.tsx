import { useMemo } from 'react'
import { blockFragment } from '../../edition/fragments.ts'
import type { ArticleId } from '../../edition/ids.ts'
import type { Block } from '../../edition/schema.ts'
import type { Hit } from '../../reader/hits.ts'
import { present } from '../../reader/presentation.ts'
import { latePart } from '../loading/late-part.tsx'
import type { BlockElements } from '../passage/dom-place.ts'
import styles from './ArticleText.module.css'
import { DrawnLink, type InlineContext, Inlines } from './Inlines.tsx'

const SourceText = latePart('原文', async () => (await import('./SourceText.tsx')).SourceText)

/** While one edits, and in no build: the ways from a block to where it is written. */
const BlockEntries = import.meta.env.DEV
  ? latePart('编辑', async () => (await import('../editing/BlockEntries.tsx')).BlockEntries)
  : undefined

interface BlockProps {
  article: ArticleId
  block: Block
  index: number
  hits: readonly Hit[]
  /** Whether the source's own lines stand beside the block. */
  withSource: boolean
  /** Where to enter the element of the block. */
  elements: BlockElements
  /** The paragraph whose number is a Tab stop; each is one when undefined. */
  stop: string | undefined
  context: Required<Omit<InlineContext, 'block'>>
}

/** A block of the text in reading view; with its numbered source lines beside it when 原文 is on. */
export function TextBlock({ article, withSource, ...props }: BlockProps) {
  const reading = <ReadingBlock {...props} />
  if (!withSource) return reading
  return (
    <div data-paired>
      {reading}
      <SourceText block={props.block} numbers={props.context.numbers} />
      {import.meta.env.DEV && BlockEntries && <BlockEntries article={article} block={props.index} />}
    </div>
  )
}

function ReadingBlock({
  block,
  index,
  hits,
  elements,
  stop,
  context,
}: Omit<BlockProps, 'article' | 'withSource'>) {
  const pieces = useMemo(
    () =>
      present(
        block,
        hits.filter((hit) => hit.block === index),
      ),
    [block, index, hits],
  )
  const { words, ...rest } = context
  const inlines = (
    <Inlines
      pieces={pieces}
      context={{ ...rest, block: index, ...(block.type === 'headline' ? { words } : {}) }}
    />
  )
  const fragment = blockFragment(block)
  const target = fragment !== undefined && context.target === fragment ? 'true' : undefined
  const ref = (element: HTMLElement | null) => {
    if (element === null) return
    elements.set(index, element)
    return () => {
      elements.delete(index)
    }
  }
  switch (block.type) {
    case 'paragraph':
      return (
        <p ref={ref} id={fragment} className={styles.paragraph} data-target={target}>
          <DrawnLink>
            {/* biome-ignore lint/a11y/useAnchorContent: the number is drawn by the style, so that it is never copied with the text */}
            <a
              className={styles.number}
              href={`#${fragment}`}
              aria-label={`第 ${block.number} 段`}
              data-number={block.number}
              tabIndex={stop === undefined || stop === fragment ? undefined : -1}
            />
          </DrawnLink>
          {inlines}
        </p>
      )
    case 'heading':
      return (
        <h2 ref={ref} id={fragment} className={styles.heading} data-target={target}>
          {inlines}
        </h2>
      )
    case 'kicker':
      return (
        <p ref={ref} className={styles.kicker}>
          {inlines}
        </p>
      )
    case 'headline':
      return (
        <h1 ref={ref} id="headline" className={styles.headline}>
          {inlines}
        </h1>
      )
    case 'deck':
      return (
        <p ref={ref} className={styles.deck}>
          {inlines}
        </p>
      )
    case 'byline':
      return (
        <p ref={ref} className={styles.byline}>
          {inlines}
        </p>
      )
    case 'photo-credit':
      return (
        <p ref={ref} className={styles.credit}>
          {inlines}
        </p>
      )
    default:
      return block satisfies never
  }
}
