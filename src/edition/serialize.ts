import { Edition } from './schema.ts'

/** The bundle's bytes as text: compact JSON, keys in the schema's order, absent fields left out, one line feed. */
export function serializeEdition(edition: Edition): string {
  return `${JSON.stringify(Edition.parse(edition))}\n`
}

/** A bundle without its `digest` field: the text whose SHA-256 (UTF-8) the digest is. */
export function withoutDigest(bundle: string): string {
  return bundle.replace(/"digest":"[0-9a-f]{64}",/, '')
}
