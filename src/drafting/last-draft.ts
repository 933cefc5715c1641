import { readFile } from 'node:fs/promises'
import type { ContentFile } from '../compiler/read/content-file.ts'
import { sourceFolders } from '../compiler/read/source.ts'
import type { KnownSource } from './content-state.ts'
import { type MovedLines, movedLines } from './moved-lines.ts'
import { shiftLines } from './shift-lines.ts'

/** The files in a source's folder that hold the draft as it was last written, and the text that it was made from. */
export const LAST_DRAFT = '.draft.yaml'
export const LAST_TEXT = '.draft.txt'

/** What a new draft is merged with, its lines numbered as they are in the text now. */
export interface Drafted {
  /** The page.yaml that is there. */
  theirs: string
  /** The draft before; undefined where the source was not drafted. */
  base?: string
  /** The ids that its articles have, by the line of their headline. */
  ids: ReadonlyMap<number, string>
}

/** What drafts before have left in the folders of a content; other readers of the content leave hidden files out. */
export async function readLastDrafts(files: readonly ContentFile[], root: string): Promise<ContentFile[]> {
  const paths = sourceFolders(files, root).flatMap(({ path }) => [
    `${path}/${LAST_DRAFT}`,
    `${path}/${LAST_TEXT}`,
  ])
  const found = await Promise.all(
    paths.map(async (path): Promise<ContentFile[]> => {
      try {
        return [{ path, bytes: await readFile(path) }]
      } catch (error) {
        if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
        throw error
      }
    }),
  )
  return found.flat()
}

/** What a source's page.yaml, and the draft before it, say of the text as it is now; undefined without a page.yaml. */
export function draftedBefore(known: KnownSource, text: string, sha256: string): Drafted | undefined {
  const theirs = textOf(known, 'page.yaml')
  if (theirs === undefined) return undefined
  const [base, before] = [textOf(known, LAST_DRAFT), textOf(known, LAST_TEXT)]
  const moved: MovedLines = before === undefined ? (line) => line : movedLines(before, text)
  // Who has put in the new text's SHA-256 has numbered the lines by it, too.
  const numbered: MovedLines = known.file?.source.sha256 === sha256 ? (line) => line : moved
  return {
    theirs: shiftLines(theirs, numbered),
    ...(base !== undefined && { base: shiftLines(base, moved) }),
    ids: new Map(known.file?.articles.map(({ id, headline }) => [numbered(headline.line), id])),
  }
}

function textOf({ path, files }: KnownSource, name: string): string | undefined {
  const file = files.find((f) => f.path === `${path}/${name}`)
  return file && new TextDecoder().decode(file.bytes)
}
