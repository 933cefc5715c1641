import { escapeText } from '../../reader/escape-markup.ts'
import { selectedRange } from './selected-range.ts'

/** Within what a copy is of an article's text. */
const ARTICLES = 'main article'
/** What stands among an article's words and is none of them: controls, notices, what the page says about it. */
const NOT_TEXT =
  'button, input, select, textarea, [role="toolbar"], [role="status"], [role="note"], [aria-hidden="true"], [data-not-text]'
const BLOCK =
  /^(?:address|article|aside|blockquote|dd|div|dl|dt|footer|h[1-6]|header|li|main|nav|ol|p|section|ul)$/
const HEADING = /^h[1-6]$/

interface Line {
  heading?: string
  text: string
}

/**
 * Sees to it that what is copied from an article, or dragged away, is its words: without those of buttons and
 * notices, in rich text without the links by which the edition ties words to dates.
 */
export function copyOnlyText(): void {
  document.addEventListener('copy', (event) => {
    if (give(event.target, event.clipboardData)) event.preventDefault()
  })
  document.addEventListener('dragstart', (event) => {
    const range = selectedRange(document.getSelection())
    if (event.target instanceof Node && range?.intersectsNode(event.target) === true)
      give(event.target, event.dataTransfer)
  })
}

function give(from: EventTarget | null, data: DataTransfer | null): boolean {
  const inField = from instanceof HTMLInputElement || from instanceof HTMLTextAreaElement
  const range = selectedRange(document.getSelection())
  if (inField || range === undefined || data === null) return false
  if (![...document.querySelectorAll(ARTICLES)].some((article) => range.intersectsNode(article))) return false
  const lines = selectedLines(range)
  const [only, ...others] = lines
  if (only === undefined) return false
  data.setData('text/plain', lines.map(({ text }) => text).join('\n\n'))
  data.setData('text/html', others.length === 0 ? escapeText(only.text) : lines.map(htmlOf).join(''))
  return true
}

/** The words within a range, a line for each block. */
function selectedLines(range: Range): Line[] {
  const words = range.cloneContents()
  // 原文 stands beside the text: one copies of one of them.
  const start = range.startContainer
  const inSource = (start instanceof Element ? start : start.parentElement)?.closest('[data-source]') != null
  const other = inSource ? '[data-paired] > :not([data-source])' : '[data-source]'
  for (const element of words.querySelectorAll(`${NOT_TEXT}, ${other}`)) element.remove()
  const lines: Line[] = [{ text: '' }]
  gather(words, lines)
  return lines.filter(({ text }) => text.trim() !== '')
}

function gather(parent: Node, lines: Line[]): void {
  for (const node of parent.childNodes) {
    const line = lines.at(-1)
    if (node instanceof Text && line !== undefined) line.text += node.data
    if (!(node instanceof Element)) continue
    const block = BLOCK.test(node.localName)
    if (block) lines.push({ text: '', ...(HEADING.test(node.localName) ? { heading: node.localName } : {}) })
    gather(node, lines)
    if (block) lines.push({ text: '' })
  }
}

function htmlOf(line: Line): string {
  const tag = line.heading ?? 'p'
  return `<${tag}>${escapeText(line.text)}</${tag}>`
}
