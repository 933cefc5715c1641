import { posix } from 'node:path'

/** Where the schemas lie, seen from the folder that commands run in. */
export const SCHEMAS = 'src/compiler/schemas'

/** The comment in a YAML file's first line that names its schema to the programs that people write it with. */
export function schemaComment(path: string): string {
  const { dir, name } = posix.parse(path)
  return ` yaml-language-server: $schema=${posix.relative(dir, `${SCHEMAS}/${name}.schema.json`)}`
}
