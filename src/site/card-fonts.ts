import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import type { Font } from 'satori'
import * as z from 'zod/mini'
import { woffCoverage } from './woff-coverage.ts'

const PACKAGE = '@fontsource/noto-serif-sc'
const MAIN = 'chinese-simplified'

/** Weights of Noto Serif SC that a card is set in. */
export const CARD_WEIGHTS = [400, 700] as const
type Weight = (typeof CARD_WEIGHTS)[number]

/** The convention of Chinese typesetting for a character that the fount lacks. */
const GETA = '〓'

/** Fonts for a card, and its text with what no font has replaced by 〓. */
export interface CardFonts {
  fonts: Font[]
  /** Names for `font-family`, the main part first. */
  family: string
  /** The text as it can be drawn. */
  drawable: (text: string) => string
}

interface Part {
  name: string
  fonts: Font[]
  covered: ReadonlySet<number>
}

const Ranges = z.record(z.string(), z.string())
const folder = path.dirname(createRequire(import.meta.url).resolve(`${PACKAGE}/package.json`))
const parts = new Map<string, Promise<Part>>()

/**
 * The parts of Noto Serif SC (SIL Open Font License) that a card's text needs: the one of simplified
 * Chinese, and for what it lacks the numbered parts that have it.
 */
export async function cardFonts(text: string): Promise<CardFonts> {
  const main = await part(MAIN)
  const wanted = [...new Set(text)].map((c) => c.codePointAt(0) ?? 0).filter((c) => !main.covered.has(c))
  const names = wanted.length === 0 ? [] : await partsWith(wanted)
  const all = [main, ...(await Promise.all(names.map(part)))]
  return {
    fonts: all.flatMap((p) => p.fonts),
    family: all.map((p) => p.name).join(', '),
    drawable: (words) =>
      [...words].map((c) => (all.some((p) => p.covered.has(c.codePointAt(0) ?? 0)) ? c : GETA)).join(''),
  }
}

function part(subset: string): Promise<Part> {
  const loading = parts.get(subset) ?? loadPart(subset)
  parts.set(subset, loading)
  return loading
}

async function loadPart(subset: string): Promise<Part> {
  const name = `noto-serif-sc-${subset}`
  const data = await Promise.all(
    CARD_WEIGHTS.map((weight: Weight) =>
      readFile(path.join(folder, 'files', `${name}-${weight}-normal.woff`)),
    ),
  )
  const fonts = CARD_WEIGHTS.flatMap((weight, i): Font[] => {
    const bytes = data[i]
    return bytes === undefined ? [] : [{ name, data: bytes, weight, style: 'normal' }]
  })
  const [first, ...others] = data.map(woffCoverage)
  const covered = [...(first ?? [])].filter((c) => others.every((set) => set.has(c)))
  return { name, fonts, covered: new Set(covered) }
}

/** The numbered parts whose declared ranges hold some of the code points. */
async function partsWith(wanted: readonly number[]): Promise<string[]> {
  const table = Ranges.parse(JSON.parse(await readFile(path.join(folder, 'unicode.json'), 'utf8')))
  return Object.entries(table).flatMap(([name, ranges]) => {
    const number = /^\[(\d+)\]$/.exec(name)?.[1]
    return number !== undefined && wanted.some((c) => holds(ranges, c)) ? [number] : []
  })
}

/** Whether a CSS `unicode-range` holds a code point. */
function holds(ranges: string, point: number): boolean {
  return ranges.split(',').some((range) => {
    const [first = '', last = first] = range.trim().replace(/^U\+/i, '').split('-')
    return Number.parseInt(first, 16) <= point && point <= Number.parseInt(last, 16)
  })
}
