import type { Run } from '../read/line-table.ts'
import type { SourceText } from '../read/source-text.ts'
import type { DraftBlock } from './draft-block.ts'
import type { Haystack } from './locate-quote.ts'

/** A run within a block's own words. */
export interface BlockRun extends Run {
  block: number
}

/**
 * The words of an article that quotes are looked up in: every block's reading text, joins closed up,
 * one line feed between blocks. So a quote may run across a join, never from one block into the next.
 */
export class ArticleText implements Haystack {
  readonly name: string
  readonly text: string
  readonly #sourceText: SourceText
  readonly #blocks: readonly DraftBlock[]
  readonly #texts: readonly string[]
  readonly #starts: readonly number[]

  constructor(articleId: string, blocks: readonly DraftBlock[], sourceText: SourceText) {
    this.name = `文章 ${articleId} `
    this.#sourceText = sourceText
    this.#blocks = blocks
    this.#texts = blocks.map((block) =>
      block.runs.map((run) => sourceText.text.slice(run.start, run.end)).join(''),
    )
    this.text = this.#texts.join('\n')
    let start = 0
    this.#starts = this.#texts.map((text) => {
      const here = start
      start += text.length + 1
      return here
    })
  }

  /** The words of a block, joins closed up. */
  blockText(block: number): string {
    return this.#texts[block] ?? ''
  }

  /** The block that a run stands in, and the run counted from the block's first word. */
  inBlock(run: Run): BlockRun {
    const block = this.#starts.findLastIndex((start) => start <= run.start)
    const start = this.#starts[block] ?? 0
    return { block, start: run.start - start, end: run.end - start }
  }

  lineOf = (offset: number): number => {
    const { block, start } = this.inBlock({ start: offset, end: offset })
    const runs = this.#blocks[block]?.runs ?? []
    let left = start
    for (const run of runs) {
      if (left < run.end - run.start) return this.#sourceText.lines.lineAt(run.start + left)
      left -= run.end - run.start
    }
    return this.#sourceText.lines.lineAt(runs.at(-1)?.start ?? 0)
  }
}
