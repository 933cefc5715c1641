import { ID_PATTERN } from '../../edition/id-pattern.ts'
import type { YamlPlace } from '../read/yaml-place.ts'

/** What an editor's program shows of a key whose value is text, a number or a list of them. */
export interface LeafWords {
  description: string
  pattern?: string
  maxLength?: number
}

/** What it shows of a key that holds an entry, or a list of entries: itself, and each of their keys. */
export type KeyWords<T> = { description: string; keys: EntryWords<ItemOf<T>> }

type ItemOf<T> = NonNullable<T> extends readonly (infer Item)[] ? Item : NonNullable<T>

/** The words for every key of an entry; a key without words does not compile. */
export type EntryWords<Entry> = {
  [Key in keyof Entry as Key extends 'at' ? never : Key]-?: ItemOf<Entry[Key]> extends { at: YamlPlace }
    ? KeyWords<Entry[Key]>
    : string | LeafWords
}

/** An id: what the compiler takes for one. */
export function id(description: string): LeafWords {
  return { description: `${description}。小写英文词，用连字符相连`, pattern: ID_PATTERN.source }
}
