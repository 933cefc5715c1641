/** Reads CSV strictly after RFC 4180 (a leading byte-order mark aside); an Error where it departs from it. */
export function parseCsv(text: string): string[][] {
  const rows: string[][] = []
  let rest = text.replace(/^\uFEFF/, '')
  let row: string[] = []
  while (rest !== '') {
    const quoted = /^"((?:[^"]|"")*)"(,|\r\n)/.exec(rest)
    const plain = quoted ?? /^([^",\r\n]*)(,|\r\n)/.exec(rest)
    if (plain === null) throw new Error(`not CSV: ${JSON.stringify(rest.slice(0, 40))}`)
    const [whole, field = '', end] = plain
    row.push(quoted === null ? field : field.replaceAll('""', '"'))
    rest = rest.slice(whole.length)
    if (end === '\r\n') {
      rows.push(row)
      row = []
    }
  }
  if (row.length > 0) throw new Error('the last record does not end')
  return rows
}
