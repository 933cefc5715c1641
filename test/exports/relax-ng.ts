import { readFile } from 'node:fs/promises'
import { validateXML } from 'xmllint-wasm'

/** What libxml2 has to say against documents by a RELAX NG schema of `test/exports/schema`. */
export async function relaxNgErrors(schema: string, documents: readonly string[]): Promise<string[]> {
  const path = new URL(`schema/${schema}`, import.meta.url)
  const result = await validateXML({
    xml: documents.map((contents, i) => ({ fileName: `${i}.xml`, contents })),
    schema: [{ fileName: schema, contents: await readFile(path, 'utf8') }],
    extension: 'relaxng',
    initialMemoryPages: 512,
    maxMemoryPages: 4096,
  })
  return result.errors.map((error) => error.rawMessage)
}
