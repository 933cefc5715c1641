import { Jieba } from '@node-rs/jieba'
import { dict } from '@node-rs/jieba/dict.js'

/** A word of a sentence, where it stands and its part of speech in the tags of jieba (ns a place, nr a person, v a verb). */
export interface TaggedWord {
  word: string
  tag: string
  start: number
  end: number
}

let tagger: Jieba | undefined

/** The words of a sentence with their parts of speech; the dictionary is loaded at the first. */
export function tagWords(sentence: string): TaggedWord[] {
  tagger ??= Jieba.withDict(dict)
  let at = 0
  return tagger.tag(sentence).map(({ word, tag }) => {
    const start = at
    at += word.length
    return { word, tag, start, end: at }
  })
}

/** Whether the dictionary knows a text as one word that is no person's name. */
export function isWord(text: string): boolean {
  const [first, second] = tagWords(text)
  return first !== undefined && second === undefined && first.tag !== 'x' && !first.tag.startsWith('nr')
}

/** Whether the dictionary knows a text as one word for a place. */
export function isPlaceWord(text: string): boolean {
  const [first, second] = tagWords(text)
  return second === undefined && first?.tag === 'ns'
}
