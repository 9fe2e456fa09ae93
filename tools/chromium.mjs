/** Finds the browser for the story, or installs Debian's. */

import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'

/** @returns {string | null} the path of a Chromium or Chrome, CHROMIUM_PATH first */
export function findChromium() {
  const asked = process.env.CHROMIUM_PATH
  if (asked !== undefined && asked !== '') return existsSync(asked) ? asked : null
  for (const name of ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']) {
    const found = spawnSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' })
    if (found.status === 0) return found.stdout.trim()
  }
  const onMac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'
  return existsSync(onMac) ? onMac : null
}

/** Finds it, installing the package on Debian as root; throws an Error with one sentence when there is no way. */
export function ensureChromium() {
  const found = findChromium()
  if (found !== null) return found
  if (process.env.CHROMIUM_PATH)
    throw new Error(`CHROMIUM_PATH names ${process.env.CHROMIUM_PATH}, which is not there.`)
  if (isDebian() && process.getuid?.() === 0) {
    console.log('Installing the packages chromium and fonts-noto-cjk for the browser story …')
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    const apt = (...args) => execFileSync('apt-get', ['-q', ...args], { env, stdio: ['ignore', 'ignore', 'inherit'] })
    apt('update')
    apt('install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-cjk')
    const installed = findChromium()
    if (installed !== null) return installed
  }
  throw new Error(
    isDebian()
      ? 'The browser story needs Chromium: install it with `apt-get install chromium fonts-noto-cjk`, or name one in CHROMIUM_PATH.'
      : 'The browser story needs Chromium or Chrome: install one, or name it in CHROMIUM_PATH.',
  )
}

function isDebian() {
  return existsSync('/etc/os-release') && /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(readFileSync('/etc/os-release', 'utf8'))
}
