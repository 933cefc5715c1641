import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** Chromium without a window of its own: the same engine, with a third less to start and to draw. */
const SHELL = 'chromium-headless-shell'
const NAMES = [SHELL, 'chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome']
const ELSEWHERE = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/** The installed Chromium or Chrome (`CHROMIUM_PATH` comes first); undefined when there is none. */
export function findChromium(): string | undefined {
  const onPath = (process.env.PATH ?? '').split(path.delimiter)
  return [
    process.env.CHROMIUM_PATH ?? [],
    onPath.flatMap((folder) => NAMES.map((name) => path.join(folder, name))),
    ELSEWHERE,
  ]
    .flat()
    .find((file) => existsSync(file))
}

/** Whether apt-get installs what tests need. */
export function isDebian(): boolean {
  return existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get')
}

function hasChineseSerif(): boolean {
  const listed = spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' })
  return listed.status === 0 && /Noto Serif CJK|Songti|Source Han Serif|SimSun/.test(listed.stdout)
}

/** Runs apt-get; does not wait long for a network that is not there. */
export function aptGet(...words: string[]): boolean {
  const run = spawnSync(
    'apt-get',
    ['-o', 'Acquire::Retries=0', '-o', 'Acquire::http::Timeout=10', ...words],
    {
      stdio: 'inherit',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    },
  )
  return run.status === 0
}

/** Installs packages of Debian, as root; false where that fails. */
export function install(...packages: string[]): boolean {
  return packages.length === 0 || aptGet('install', '-y', '--no-install-recommends', ...packages)
}

function provideOnDebian(): void {
  const fonts = hasChineseSerif() ? [] : ['fonts-noto-cjk', 'fontconfig']
  const chosen = process.env.CHROMIUM_PATH !== undefined || findChromium()?.endsWith(SHELL) === true
  if (chosen && fonts.length === 0) return
  aptGet('update')
  install(...fonts)
  if (!chosen && !install(SHELL) && findChromium() === undefined) install('chromium')
}

/** Installs Chromium and Chinese fonts where that is allowed (root on Debian); else says what to do and exits 1. */
export function provideChromium(): void {
  if (isDebian() && process.getuid?.() === 0) provideOnDebian()
  if (findChromium() !== undefined) return
  const system = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : process.platform
  const advice = isDebian()
    ? 'Run `sudo apt-get install chromium fonts-noto-cjk`, then the tests again.'
    : 'Install Chromium or Google Chrome, or set CHROMIUM_PATH to its executable, then run the tests again.'
  process.stderr.write(
    `No Chromium or Chrome was found on this machine (${system.split('\n')[0]}).\n${advice}\n`,
  )
  process.exit(1)
}
