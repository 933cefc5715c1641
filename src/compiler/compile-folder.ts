import { type CompileResult, compile } from './compile.ts'
import { compilerVersion } from './compiler-version.ts'
import { readContentFolder, slashed } from './content-folder.ts'
import type { ContentFile } from './read/content-file.ts'

/** Reads a content folder and compiles it; diagnostics call the folder `name`. */
export async function compileFolder(
  folder: string,
  name: string,
): Promise<CompileResult & { files: ContentFile[] }> {
  const content = slashed(name)
  const files = await readContentFolder(folder, content)
  return { ...compile(files, { content, compiler: compilerVersion() }), files }
}
