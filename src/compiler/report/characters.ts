/** Characters that do not show, or look like another, and what an editor can look up. */
const NAMES: Readonly<Record<string, string>> = {
  '\t': '制表符',
  '\n': '换行',
  '\r': '回车',
  ' ': '空格',
  '\u0085': '下一行',
  '\u00a0': '不换行空格',
  '\u00ad': '软连字符',
  '\u034f': '组合用连接符',
  '\u061c': '阿拉伯字母方向标记',
  '\u115f': '韩文填充符',
  '\u1160': '韩文填充符',
  '\u1680': '欧甘空格',
  '\u180e': '蒙古文元音分隔符',
  '\u2000': '半身空格',
  '\u2001': '全身空格',
  '\u2002': '半身空格',
  '\u2003': '全身空格',
  '\u2004': '三分之一空格',
  '\u2005': '四分之一空格',
  '\u2006': '六分之一空格',
  '\u2007': '数字宽空格',
  '\u2008': '标点宽空格',
  '\u2009': '窄空格',
  '\u200a': '极窄空格',
  '\u200b': '零宽空格',
  '\u200c': '零宽不连字',
  '\u200d': '零宽连字',
  '\u200e': '从左到右标记',
  '\u200f': '从右到左标记',
  '\u2028': '行分隔符',
  '\u2029': '段分隔符',
  '\u202a': '从左到右嵌入',
  '\u202b': '从右到左嵌入',
  '\u202c': '方向还原',
  '\u202d': '从左到右强制',
  '\u202e': '从右到左强制',
  '\u202f': '不换行窄空格',
  '\u205f': '数学空格',
  '\u2060': '零宽不换行连接符',
  '\u2061': '看不见的数学记号',
  '\u2062': '看不见的数学记号',
  '\u2063': '看不见的数学记号',
  '\u2064': '看不见的数学记号',
  '\u2066': '从左到右隔离',
  '\u2067': '从右到左隔离',
  '\u2068': '方向隔离',
  '\u2069': '隔离结束',
  '\u3000': '全角空格',
  '\u3164': '韩文填充符',
  '\ufeff': '零宽不换行空格（BOM）',
  '\uffa0': '韩文填充符',
  ',': '半角逗号',
  '，': '全角逗号',
  '、': '顿号',
  '.': '半角句点',
  '．': '全角句点',
  '。': '句号',
  ':': '半角冒号',
  '：': '全角冒号',
  ';': '半角分号',
  '；': '全角分号',
  '!': '半角叹号',
  '！': '全角叹号',
  '?': '半角问号',
  '？': '全角问号',
  '(': '半角括号',
  ')': '半角括号',
  '（': '全角括号',
  '）': '全角括号',
  '[': '半角方括号',
  ']': '半角方括号',
  '［': '全角方括号',
  '］': '全角方括号',
  '{': '半角花括号',
  '}': '半角花括号',
  '｛': '全角花括号',
  '｝': '全角花括号',
  '【': '左方头括号',
  '】': '右方头括号',
  '〔': '左龟壳括号',
  '〕': '右龟壳括号',
  '《': '左书名号',
  '》': '右书名号',
  '〈': '左单书名号',
  '〉': '右单书名号',
  '"': '半角双引号',
  '＂': '全角双引号',
  '“': '左双引号',
  '”': '右双引号',
  "'": '半角单引号',
  '＇': '全角单引号',
  '‘': '左单引号',
  '’': '右单引号',
  '-': '半角连字符',
  '－': '全角连字符',
  '–': '短破折号',
  '—': '破折号',
  '−': '减号',
  '~': '半角波浪号',
  '～': '全角波浪号',
  '·': '间隔号',
  '・': '片假名中点',
  '•': '圆点',
}

/** Takes no room on the page: default ignorables but variation selectors, which belong to the sign before them. */
const INVISIBLE = /(?![\p{Variation_Selector}])[\p{Default_Ignorable_Code_Point}\u2028\u2029\u0085]/u
/** Blank, and neither the space nor the full-width space that Chinese is set with. */
const ODD_SPACE = /[\t\u00a0\u1680\u2000-\u200a\u202f\u205f]/u

/** A character that nobody sees. */
export function isInvisible(character: string): boolean {
  return INVISIBLE.test(character)
}

/** Joiners between letters that need them or within an emoji, and Mongolian's vowel separator. */
const JOINING =
  /(?<=(?![\p{ASCII}\p{Script=Han}])[\p{L}\p{M}\p{Extended_Pictographic}\p{Emoji_Modifier}])[\u180e\u200c\u200d]$/u

/** Where unseen characters stand that no script needs, in code units. */
export function straysIn(text: string): number[] {
  const strays: number[] = []
  if (!INVISIBLE.test(text)) return strays
  let offset = 0
  for (const character of text) {
    const end = offset + character.length
    if (isInvisible(character) && !JOINING.test(text.slice(Math.max(0, offset - 2), end))) strays.push(offset)
    offset = end
  }
  return strays
}

/** The text without the unseen characters that no script needs. */
export function withoutStrays(text: string): string {
  const strays = new Set(straysIn(text))
  let offset = 0
  return Array.from(text, (character) => {
    const kept = strays.has(offset) ? '' : character
    offset += character.length
    return kept
  }).join('')
}

/** A blank of any width. */
export function isBlank(character: string): boolean {
  return /^\s$/u.test(character) && !isInvisible(character)
}

/** U+200B 零宽空格 */
export function nameOf(character: string): string {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
  const name = NAMES[character] ?? (isInvisible(character) ? '看不见的字符' : undefined)
  return name === undefined ? `U+${code}` : `U+${code} ${name}`
}

/** Words of an editor's or of the text, between quotation marks; what cannot be seen in them is spelled out. */
export function cited(text: string): string {
  const shown = Array.from(text, (character) =>
    isInvisible(character) || ODD_SPACE.test(character) ? `⟨${nameOf(character)}⟩` : character,
  ).join('')
  return /[“”]/.test(shown) ? `「${shown}」` : `“${shown}”`
}
