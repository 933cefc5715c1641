import { useMemo } from 'react'
import type { Block } from '../../edition/schema.ts'
import { blockFragment } from '../../reader/article-view.ts'
import { present } from '../../reader/presentation.ts'
import type { Hit } from '../../reader/search/search.ts'
import { sourceLines } from '../../reader/source-lines.ts'
import styles from './ArticleText.module.css'
import { type InlineContext, Inlines } from './Inlines.tsx'

interface BlockProps {
  block: Block
  index: number
  hits: readonly Hit[]
  /** Whether the source's own lines stand beside the block. */
  withSource: boolean
  context: Omit<InlineContext, 'block'>
}

/** A block of the text in reading view; with its numbered source lines beside it when 原文 is on. */
export function TextBlock({ withSource, ...props }: BlockProps) {
  return (
    <div className={withSource ? styles.pair : styles.block}>
      <ReadingBlock {...props} />
      {withSource && <SourceLines block={props.block} />}
    </div>
  )
}

function ReadingBlock({ block, index, hits, context }: Omit<BlockProps, 'withSource'>) {
  const pieces = useMemo(
    () =>
      present(
        block,
        hits.filter((hit) => hit.block === index),
      ),
    [block, index, hits],
  )
  const inlines = <Inlines pieces={pieces} context={{ ...context, block: index }} />
  const fragment = blockFragment(block)
  const target = fragment !== undefined && context.target === fragment ? 'true' : undefined
  switch (block.type) {
    case 'paragraph':
      return (
        <p id={fragment} className={styles.paragraph} data-target={target}>
          {/* biome-ignore lint/a11y/useAnchorContent: the number is drawn by the style, so that it is never copied with the text */}
          <a
            className={styles.number}
            href={`#${fragment}`}
            aria-label={`第 ${block.number} 段`}
            data-number={block.number}
          />
          {inlines}
        </p>
      )
    case 'heading':
      return (
        <h2 id={fragment} className={styles.heading} data-target={target}>
          {inlines}
        </h2>
      )
    case 'kicker':
      return <p className={styles.kicker}>{inlines}</p>
    case 'headline':
      return (
        <h1 id="headline" className={styles.headline}>
          {inlines}
        </h1>
      )
    case 'deck':
      return <p className={styles.deck}>{inlines}</p>
    case 'byline':
      return <p className={styles.byline}>{inlines}</p>
    case 'photo-credit':
      return <p className={styles.credit}>{inlines}</p>
    default:
      return block satisfies never
  }
}

/** The source's own lines of a block, numbered as in the file and set as they are. */
export function SourceLines({ block }: { block: Block }) {
  return (
    <ol className={styles.source} aria-label="原文">
      {sourceLines(block).map((line) => (
        <li key={line.number} className={styles.line}>
          <span className={styles.lineNumber}>{line.number}</span>
          <span>{line.text}</span>
        </li>
      ))}
    </ol>
  )
}
