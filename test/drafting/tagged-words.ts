import type { TaggedWord } from '../../src/drafting/words/tagger.ts'

/** Words with their tags, as `河滨/ns 市/n 公安局/nt`, in the order of a sentence. */
export function taggedWords(notation: string): TaggedWord[] {
  let at = 0
  return notation.split(' ').flatMap((each) => {
    const [word = '', tag = 'n'] = each.split('/')
    if (word === '') return []
    const start = at
    at += word.length
    return [{ word, tag, start, end: at }]
  })
}

/** The sentence that tagged words are cut from. */
export const sentenceOf = (words: readonly TaggedWord[]) => words.map(({ word }) => word).join('')
