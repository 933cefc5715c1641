import { existsSync } from 'node:fs'
import path from 'node:path'
import { findChromium } from '../browser/chromium.ts'
import { FLAGS } from '../browser/launch-chromium.ts'
import type { Engine } from './driver.ts'
import { startByPuppeteer } from './puppeteer-driver.ts'
import { startWebKit } from './webkit-driver.ts'

/** The engines that readers' browsers are made of. */
export const ENGINES = ['chromium', 'firefox', 'webkit'] as const

export type EngineName = (typeof ENGINES)[number]

/** What an engine cannot be made to do here, with the reason; journeys that need it say so in their output. */
export const CANNOT: Record<EngineName, Partial<Record<'pdf', string>>> = {
  chromium: {},
  firefox: {},
  webkit: { pdf: 'the driver of WebKitGTK knows no printing' },
}

function onPath(...names: readonly string[]): string | undefined {
  const folders = (process.env.PATH ?? '').split(path.delimiter)
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name))).find(existsSync)
}

/** MiniBrowser, WebKitGTK's browser for tests, lies beside the library. */
const MINI_BROWSERS = ['x86_64', 'aarch64'].flatMap((machine) =>
  ['4.1', '4.0'].map((version) => `/usr/lib/${machine}-linux-gnu/webkit2gtk-${version}/MiniBrowser`),
)

/** The program of an engine's browser on this machine; undefined where one is missing that it needs. */
export function findEngine(name: EngineName): string | undefined {
  switch (name) {
    case 'chromium':
      return findChromium()
    case 'firefox':
      return onPath('firefox-esr', 'firefox')
    case 'webkit':
      return onPath('WebKitWebDriver') && onPath('Xvfb') && MINI_BROWSERS.find(existsSync)
  }
}

/** Starts the browser of an engine that this machine has; throws where it has not. */
export function startEngine(name: EngineName): Promise<Engine> {
  const program = findEngine(name)
  if (program === undefined) throw new Error(`no browser for ${name} on this machine`)
  switch (name) {
    case 'chromium':
      return startByPuppeteer({
        executablePath: program,
        args: FLAGS,
        env: { ...process.env, LANGUAGE: 'zh_CN' },
      })
    case 'firefox':
      return startByPuppeteer({ browser: 'firefox', executablePath: program })
    case 'webkit':
      return startWebKit(program)
  }
}
