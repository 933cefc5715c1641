/** A node of a syntax tree (ESTree), offsets in UTF-16 code units. */
export interface SyntaxNode {
  type: string
  start: number
  end: number
  [field: string]: unknown
}

/** Replaces a run of source by a text. */
export interface Edit {
  start: number
  end: number
  text: string
}

export function isSyntaxNode(value: unknown): value is SyntaxNode {
  return (
    typeof value === 'object' &&
    value !== null &&
    'type' in value &&
    typeof value.type === 'string' &&
    'start' in value &&
    typeof value.start === 'number' &&
    'end' in value &&
    typeof value.end === 'number'
  )
}

/** The node in a field, if there is one. */
export function nodeAt(node: SyntaxNode, field: string): SyntaxNode | undefined {
  const value = node[field]
  return isSyntaxNode(value) ? value : undefined
}

/** All nodes directly below a node. */
export function childNodes(node: SyntaxNode): SyntaxNode[] {
  return Object.values(node).flatMap((value) =>
    Array.isArray(value) ? value.filter(isSyntaxNode) : isSyntaxNode(value) ? [value] : [],
  )
}

/** Applies edits that do not overlap. */
export function applyEdits(code: string, edits: readonly Edit[]): string {
  let at = 0
  let edited = ''
  for (const { start, end, text } of [...edits].sort((a, b) => a.start - b.start)) {
    if (start < at) throw new Error(`two edits overlap at ${start}`)
    edited += code.slice(at, start) + text
    at = end
  }
  return edited + code.slice(at)
}
