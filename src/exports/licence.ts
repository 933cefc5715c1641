/** The licence of the edition's own words and markup (the program has another); the newspaper's text is not the edition's to license. */
export const OWN_LICENCE = {
  name: 'CC BY 4.0',
  address: 'https://creativecommons.org/licenses/by/4.0/',
} as const

/** What may be done with the newspaper's text, in words. */
export const SOURCE_RIGHTS = '报纸原文的权利归原报社和作者所有，本编照录，供阅读、研究和引用。'

/** What may be done with the edition's words, in words. */
export const OWN_RIGHTS = `本编的说明、标注和数据依 ${OWN_LICENCE.name} 发布。`
