import { Bundle, Edition } from './edition.ts'

/** The archive's bytes as text: compact JSON, keys in the schema's order, absent fields left out, one line feed. */
export function serializeEdition(edition: Edition): string {
  return printEdition(Edition.parse(edition))
}

/** The same of an archive that has the schema's order already, as the compiler gives it. */
export function printEdition(edition: Edition): string {
  return `${JSON.stringify(edition)}\n`
}

/** A bundle's bytes as text, in the same form. */
export function serializeBundle(bundle: Bundle): string {
  return `${JSON.stringify(Bundle.parse(bundle))}\n`
}

/** An archive without its `digest` field: the text whose SHA-256 (UTF-8) the digest is. */
export function withoutDigest(archive: string): string {
  return archive.replace(/"digest":"[0-9a-f]{64}",/, '')
}
