import type { Source } from '../../edition/schema.ts'
import { unwritable } from '../../reader/escape-markup.ts'
import { type XmlNode, xml } from '../xml.ts'
import { inferenceId } from './tei-id.ts'

/**
 * Writes source text in order. Each line feed stays in the text, and the line that it begins is marked
 * with a numbered `lb`, after a `pb` where a printed page begins.
 */
export class TeiLines {
  readonly #source: Source
  #line: number

  constructor(source: Source, firstLine: number) {
    this.#source = source
    this.#line = firstLine
  }

  /** The marks of the line on which the text begins, and of the printed page it stands on. */
  begin(): XmlNode[] {
    const page = this.#source.pages.find((p) => p.firstLine <= this.#line && this.#line <= p.lastLine)
    return [...(page === undefined ? [] : [this.#pageBeginning(page)]), xml('lb', { n: String(this.#line) })]
  }

  /**
   * Source text with its line beginnings; within a paragraph that the print broke, `broken` says that
   * they divide no words. A RangeError names a character that XML 1.0 cannot hold.
   */
  text(text: string, broken = false): XmlNode[] {
    const bad = unwritable(text)
    if (bad !== undefined) {
      throw new RangeError(`source ${this.#source.id}, line ${this.#line}: XML 1.0 cannot hold ${bad}`)
    }
    return text
      .split('\n')
      .flatMap((line, i) => [...(i === 0 ? [] : this.#next(broken)), ...(line === '' ? [] : [line])])
  }

  /** Goes on with the line of another place of the source, where a paragraph does. */
  resume(line: number): XmlNode[] {
    this.#line = line
    return this.begin()
  }

  #next(broken: boolean): XmlNode[] {
    this.#line += 1
    const page = this.#source.pages.find((p) => p.firstLine === this.#line)
    const breaks = broken ? 'no' : undefined
    return [
      '\n',
      ...(page === undefined ? [] : [this.#pageBeginning(page, breaks)]),
      xml('lb', { n: String(this.#line), break: breaks }),
    ]
  }

  #pageBeginning(page: Source['pages'][number], breaks?: 'no'): XmlNode {
    return xml('pb', {
      n: page.name,
      break: breaks,
      ana: page.inferred === undefined ? undefined : `#${inferenceId(this.#source.id, page.inferred)}`,
    })
  }
}
