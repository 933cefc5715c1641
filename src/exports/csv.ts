const BYTE_ORDER_MARK = '\uFEFF'
const FORMULA = /^'*[=+\-@\t\r]/

/**
 * A table as CSV after RFC 4180: CRLF, every field that needs it quoted. It begins with a byte-order
 * mark, without which Excel on a Chinese Windows takes UTF-8 for GBK. A field that a spreadsheet would
 * run as a formula gets an apostrophe in front; {@link withoutGuard} takes it off again.
 */
export function formatCsv(rows: readonly (readonly string[])[]): string {
  return BYTE_ORDER_MARK + rows.map((row) => `${row.map(formatField).join(',')}\r\n`).join('')
}

/** The field as it was before the guard against formulas. */
export function withoutGuard(field: string): string {
  return field.startsWith("'") && FORMULA.test(field) ? field.slice(1) : field
}

function formatField(field: string): string {
  const guarded = FORMULA.test(field) ? `'${field}` : field
  return /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded
}
