/** Longest label that is drawn, in em; what is longer ends in an ellipsis and is whole in the card. */
export const LONGEST_LABEL = 17

const ELLIPSIS = '…'
const NARROW = /[ilj.,:;'|!]/
const WIDEST_LATIN = /[mMW@%]/
const WIDE_LATIN = /[A-Zw]/
const ASCII = /[\u0020-\u007e]/
/** What `text-autospace` puts between a Chinese character and a Latin letter or a digit. */
const AUTOSPACE = 0.125
/** Fonts differ: the estimate errs on the wide side. */
const SAFETY = 1.02

function glyphWidth(glyph: string): number {
  if (!ASCII.test(glyph)) return glyph.length > 1 ? 1.4 : 1
  if (NARROW.test(glyph)) return 0.36
  if (WIDEST_LATIN.test(glyph)) return 1
  return WIDE_LATIN.test(glyph) ? 0.85 : 0.62
}

/** An estimate, in em, of how wide a text is set; never less than what common fonts need. */
export function textWidth(text: string): number {
  let width = 0
  let ascii: boolean | undefined
  for (const glyph of text) {
    const isAscii = ASCII.test(glyph)
    if (ascii !== undefined && ascii !== isAscii) width += AUTOSPACE
    ascii = isAscii
    width += glyphWidth(glyph)
  }
  return width * SAFETY
}

/** The text, cut to at most `limit` em with an ellipsis in place of what does not fit. */
export function clipLabel(text: string, limit = LONGEST_LABEL): string {
  if (textWidth(text) <= limit) return text
  let clipped = ''
  for (const glyph of text) {
    if (textWidth(clipped + glyph + ELLIPSIS) > limit) break
    clipped += glyph
  }
  return clipped + ELLIPSIS
}

/** The text in lines of at most `limit` em, broken anywhere; together they are the text. */
export function wrapText(text: string, limit: number): string[] {
  const lines = ['']
  for (const glyph of text) {
    const line = lines.at(-1) ?? ''
    if (line !== '' && textWidth(line + glyph) > limit) lines.push(glyph)
    else lines[lines.length - 1] = line + glyph
  }
  return lines
}
