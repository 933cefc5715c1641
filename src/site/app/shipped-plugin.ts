import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import type { Plugin } from 'vite'
import * as z from 'zod/mini'
import type { Shipped } from '../../ui/about/shipped.ts'
import { LICENCES_FILE, SHIPPED_FILE } from '../../ui/about/shipped-files.ts'

/** A script of the build: its code, and how long the code of each of its modules is in it, before it is made small. */
export interface Script {
  code: string
  modules: Readonly<Record<string, { renderedLength: number }>>
}

/** What a package says of itself. */
export interface PackageFacts {
  version: string
  licence: string
  /** The words of its licence, as its folder has them. */
  words: string
}

/** A package that names no licence, or brings no words of it, must not be shipped without being told. */
export class UnlicensedPackage extends Error {}

const IN_PACKAGE = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/
const Manifest = z.object({ name: z.string(), version: z.string(), license: z.optional(z.string()) })

/** Lists what the browser gets of other people's code, with weight and licence, and their licences' words beside it. */
export function shippedPlugin(): Plugin {
  return {
    name: 'shipped',
    apply: (_config, { command, isSsrBuild }) => command === 'build' && isSsrBuild !== true,
    generateBundle(_options, bundle) {
      const scripts = Object.values(bundle).filter((file) => file.type === 'chunk')
      const { shipped, licences } = whatIsShipped(scripts, packageFacts)
      this.emitFile({ type: 'asset', fileName: SHIPPED_FILE, source: JSON.stringify(shipped) })
      this.emitFile({ type: 'asset', fileName: LICENCES_FILE, source: licences })
    },
  }
}

/** The packages in some scripts, heaviest first, and the words of their licences; throws `UnlicensedPackage`. */
export function whatIsShipped(
  scripts: readonly Script[],
  factsOf: (folder: string) => PackageFacts & { name: string },
): { shipped: Shipped; licences: string } {
  const weights = new Map<string, number>()
  let ownBytes = 0
  for (const { code, modules } of scripts) {
    const sent = brotliCompressSync(code).byteLength
    const whole = Object.values(modules).reduce((sum, { renderedLength }) => sum + renderedLength, 0)
    for (const [id, { renderedLength }] of Object.entries(modules)) {
      if (renderedLength === 0) continue
      const bytes = (sent * renderedLength) / whole
      const folder = IN_PACKAGE.exec(id.replaceAll('\\', '/'))?.[0]
      if (folder === undefined) ownBytes += bytes
      else weights.set(folder, (weights.get(folder) ?? 0) + bytes)
    }
  }
  const found = [...weights]
    .map(([folder, bytes]) => ({ ...factsOf(folder), bytes: Math.round(bytes) }))
    .sort((a, b) => b.bytes - a.bytes || (a.name < b.name ? -1 : 1))
  return {
    shipped: {
      ownBytes: Math.round(ownBytes),
      packages: found.map(({ name, version, licence, bytes }) => ({ name, version, licence, bytes })),
    },
    licences: found
      .map(({ name, version, licence, words }) => `${name} ${version} (${licence})\n\n${words.trim()}\n`)
      .join(`\n${'-'.repeat(72)}\n\n`),
  }
}

/** Reads what the package in a folder says of itself; throws `UnlicensedPackage`. */
export function packageFacts(folder: string): PackageFacts & { name: string } {
  const { name, version, license } = Manifest.parse(
    JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')),
  )
  const words = readdirSync(folder)
    .filter((file) => /^licen[cs]e/i.test(file))
    .sort()
    .map((file) => readFileSync(path.join(folder, file), 'utf8').trim())
  if (license === undefined || words.length === 0) {
    throw new UnlicensedPackage(
      `${name} ${version} is shipped to readers, but says no licence or brings no words of it`,
    )
  }
  return { name, version, licence: license, words: words.join('\n\n') }
}
