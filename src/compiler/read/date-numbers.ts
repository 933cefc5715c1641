const DIGITS = '零一二三四五六七八九'

/** A number as a newspaper writes it, up to four digits long; the geometric ○ often stands for 〇. */
export const NUMBER = '[0-9０-９]{1,4}|[〇○零一二三四五六七八九十]{1,4}'

/** The value of Arabic digits (half or full width) or of a Chinese numeral below 100, read by place otherwise. */
export function numberOf(text: string): number {
  const plain = text.replace(/[〇○]/g, '零').replace(/[０-９]/g, (d) => String(d.charCodeAt(0) - 0xff10))
  const [tens, units] = plain.split('十')
  if (tens !== undefined && units !== undefined) {
    return (tens === '' ? 1 : DIGITS.indexOf(tens)) * 10 + (units === '' ? 0 : DIGITS.indexOf(units))
  }
  return Number([...plain].map((c) => (DIGITS.includes(c) ? DIGITS.indexOf(c) : c)).join(''))
}
