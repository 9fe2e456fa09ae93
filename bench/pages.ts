/**
 * `npm run bench:pages`: how long somebody waits for a page whose code no browser has yet. Starts a server on an empty
 * county and a real Chromium; every round is a new window with an empty cache. Prints the middle of the rounds.
 */

import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { availableParallelism, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core'
import { projectFolder } from '../server/platform/project-folder.ts'
import { ensureChromium } from '../tools/chromium.mjs'
import { startProcess } from './processes.ts'
import { aligned } from './report.ts'

interface Seen {
  /** Milliseconds from asking for the page until it was painted in full. */
  readonly usableAfter: number
  /** Scripts fetched by then, in kB as gzip. */
  readonly scripts: number
}

const signInPage = '/sign-in'
const officePages = ['/work', '/leads', '/cases', '/powers', '/organisation', '/statistics']
/** What everybody meets first; the aim is for these. */
const firstPages = [signInPage, '/work']
const rounds = 5
const aim = { usableAfter: 1_000, scripts: 350 }

const browser = await chromium.launch({ executablePath: ensureChromium(), args: ['--no-sandbox', '--disable-gpu'] })
const dataFolder = mkdtempSync(join(tmpdir(), 'tongbu-pages-'))
const server = await startProcess(
  [process.execPath, 'tools/start.mjs'],
  { TONGBU_DATA: dataFolder, TONGBU_PORT: '0', TONGBU_MODE: 'demo' },
  /ready: (http\S+)/,
)
try {
  console.log(`${rounds} rounds each, ${availableParallelism()} cores, load ${loadavg()[0]?.toFixed(1)} at the start`)
  await see(browser, signInPage, null)
  const token = await signedIn(browser)
  const rows = [row(signInPage, await inRounds(signInPage, null))]
  for (const path of officePages) rows.push(row(path, await inRounds(path, token)))
  console.log(aligned([['page', 'usable', 'from', 'to', 'scripts', 'aim'], ...rows]))
} finally {
  await browser.close()
  await server.stop()
  rmSync(dataFolder, { recursive: true, force: true })
}

type Cookies = Awaited<ReturnType<BrowserContext['cookies']>>

async function inRounds(path: string, cookies: Cookies | null): Promise<Seen[]> {
  const seen: Seen[] = []
  for (let round = 0; round < rounds; round++) seen.push(await see(browser, path, cookies))
  return seen.sort((a, b) => a.usableAfter - b.usableAfter)
}

/** Opens the page in a new window and waits until it is usable. */
async function see(browser: Browser, path: string, cookies: Cookies | null): Promise<Seen> {
  const context = await browser.newContext({ locale: 'zh-CN', viewport: { width: 1366, height: 768 } })
  if (cookies !== null) await context.addCookies(cookies)
  const page = await context.newPage()
  await page.addInitScript(markWhenPainted)
  await page.goto(server.address + path, { waitUntil: 'commit' })
  await page.waitForFunction(() => performance.getEntriesByName('usable').length > 0)
  const { usableAfter, names } = await page.evaluate(() => {
    const usableAfter = performance.getEntriesByName('usable')[0]?.startTime ?? Number.NaN
    const names = performance
      .getEntriesByType('resource')
      .filter(({ name, startTime }) => name.endsWith('.js') && startTime < usableAfter)
      .map(({ name }) => new URL(name).pathname)
    return { usableAfter, names }
  })
  await context.close()
  const bytes = names.map((name) => statSync(join(projectFolder, 'build', 'web', `${name}.gz`)).size)
  return { usableAfter, scripts: bytes.reduce((sum, size) => sum + size, 0) / 1_000 }
}

/** Runs in the page, which its reader can use once it has a heading and nothing is loading any more. */
function markWhenPainted(): void {
  const watch = new MutationObserver(() => {
    if (document.querySelector('#content h1') === null || document.querySelector('[aria-busy=true]') !== null) return
    watch.disconnect()
    // The next frame draws it; what is asked for after that one runs when it has been drawn.
    requestAnimationFrame(() => setTimeout(() => performance.mark('usable')))
  })
  watch.observe(document, { childList: true, subtree: true, attributes: true, attributeFilter: ['aria-busy'] })
}

async function signedIn(browser: Browser): Promise<Cookies> {
  const context = await browser.newContext({ locale: 'zh-CN' })
  const page: Page = await context.newPage()
  await page.goto(server.address + signInPage)
  await page.locator('[data-account=officer]').click()
  await page.waitForURL('**/work')
  const cookies = await context.cookies()
  await context.close()
  return cookies
}

function row(path: string, seen: readonly Seen[]): string[] {
  const milliseconds = (one: Seen | undefined): string => `${Math.round(one?.usableAfter ?? Number.NaN)} ms`
  const middle = seen[Math.floor(seen.length / 2)]
  const met = middle !== undefined && middle.usableAfter <= aim.usableAfter && middle.scripts <= aim.scripts
  return [
    path,
    milliseconds(middle),
    milliseconds(seen[0]),
    milliseconds(seen.at(-1)),
    `${Math.round(middle?.scripts ?? Number.NaN)} kB`,
    firstPages.includes(path) ? `${met ? 'met' : 'missed'} ${aim.usableAfter} ms, ${aim.scripts} kB` : '',
  ]
}
