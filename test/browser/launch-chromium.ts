import { type Browser, chromium, type LaunchOptions } from '@playwright/test'
import { findChromium } from './chromium.ts'

/** Flags without which Chromium tries to reach the network or will not start in a container. */
export const FLAGS = [
  '--no-sandbox',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
]

/** How Playwright starts the installed Chromium, or its own where none is. */
export function chromiumOptions(): LaunchOptions {
  const executablePath = findChromium()
  return { args: FLAGS, ...(executablePath === undefined ? {} : { executablePath }) }
}

/** Starts Chromium as the browser tests do. */
export function launchChromium(): Promise<Browser> {
  return chromium.launch(chromiumOptions())
}
