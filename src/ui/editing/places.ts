import * as z from 'zod/mini'
import { BlockPlaces } from '../../edition/block-places.ts'
import type { ArticleId } from '../../edition/ids.ts'

/** A place in a file. */
export interface Place {
  file: string
  line: number
  column?: number
}

/** What was asked for each edition: a new one has other places. */
const asked = new WeakMap<object, Map<ArticleId, Promise<BlockPlaces[]>>>()

/** Where the blocks of an article come from, in their order, as the development server knows; nothing if it does not. */
export function placesOf(edition: object, article: ArticleId): Promise<BlockPlaces[]> {
  const known = asked.get(edition) ?? new Map<ArticleId, Promise<BlockPlaces[]>>()
  asked.set(edition, known)
  const answer = known.get(article) ?? ask(article)
  known.set(article, answer)
  return answer
}

async function ask(article: ArticleId): Promise<BlockPlaces[]> {
  const response = await fetch(`${import.meta.env.BASE_URL}block-places.json?article=${article}`)
  return response.ok ? z.array(BlockPlaces).parse(await response.json()) : []
}

/** Opens a place in the editor that runs on this machine (Vite finds it, or LAUNCH_EDITOR names it). */
export function openInEditor({ file, line, column = 1 }: Place): void {
  void fetch(
    `${import.meta.env.BASE_URL}__open-in-editor?file=${encodeURIComponent(`${file}:${line}:${column}`)}`,
  )
}
