import { aptGet, install, isDebian, provideChromium } from '../browser/chromium.ts'
import { ENGINES, type EngineName, findEngine } from './engines.ts'

/** What an engine's browser and driver are called among Debian's packages; Chromium is provided on its own. */
const PACKAGES: Record<EngineName, readonly string[]> = {
  chromium: [],
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb'],
}

/** Those that are named in the command, or all. */
const asked = ENGINES.filter((name) => process.argv.length < 3 || process.argv.includes(name))
const missing = () => asked.filter((name) => findEngine(name) === undefined)

provideChromium()
const wanted = missing().flatMap((name) => PACKAGES[name])
if (wanted.length > 0 && isDebian() && process.getuid?.() === 0 && !install(...wanted)) {
  aptGet('update')
  // One that Debian does not have must not keep the other away.
  for (const name of missing()) install(...PACKAGES[name])
}
for (const name of missing()) {
  process.stderr.write(
    `\n!!! ${name.toUpperCase()} IS NOT TESTED: it is not on this machine. On Debian: apt-get install ${PACKAGES[name].join(' ')}\n\n`,
  )
}
