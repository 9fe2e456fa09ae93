/** A server of its own and a real Chromium: how the story's people work in the office. */

import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { chromium, type Browser, type BrowserContext, type Locator, type Page } from 'playwright-core'
import { ensureBuilt } from '../../tools/build.mjs'

/** Pictures of where it went wrong, and of what the README shows. */
export const pictures = new URL('../../build/story/', import.meta.url).pathname

export interface Office {
  readonly address: string
  readonly browser: Browser
  /** Signs somebody in by the form, as a person would. */
  signIn(account: string, options?: { readonly phone?: boolean }): Promise<Desk>
  /** Lets so many days pass since the story began, for the server; only where its clock was made to move. */
  passDays(days: number): Promise<void>
  /** Stops every process of the database where it is, and lets them go on again. */
  holdDatabase(): () => void
  close(): Promise<void>
}

export async function openOffice({ movingClock = false } = {}): Promise<Office> {
  mkdirSync(pictures, { recursive: true })
  const { address, folder, stop } = await serverForStory(movingClock)
  const browser = await chromium.launch({
    executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--no-first-run',
    ],
  })
  return {
    address,
    browser,
    async signIn(account, { phone = false } = {}) {
      const context = await browser.newContext({
        locale: 'zh-CN',
        timezoneId: 'Asia/Shanghai',
        viewport: phone ? { width: 390, height: 844 } : { width: 1366, height: 768 },
      })
      await context.addInitScript(asInChrome109)
      const page = await context.newPage()
      page.setDefaultTimeout(60_000)
      const faults: string[] = []
      page.on('pageerror', (error) => faults.push(error.message))
      await page.goto(`${address}/sign-in`)
      await page.getByLabel('账号').fill(account)
      await page.getByLabel('密码', { exact: true }).fill('tongbu-demo')
      await page.getByRole('button', { name: '登录', exact: true }).click()
      await page.getByRole('heading', { name: '待办' }).waitFor()
      return new Desk(account, context, page, address, faults)
    },
    async passDays(days) {
      writeFileSync(daysFile(folder), String(days))
      // The server looks at the file ten times a second.
      await new Promise((resolve) => setTimeout(resolve, 250))
    },
    holdDatabase() {
      const processes = processesOfDatabase(folder)
      for (const id of processes) process.kill(id, 'SIGSTOP')
      return () => processes.forEach((id) => process.kill(id, 'SIGCONT'))
    },
    async close() {
      await browser.close()
      await stop()
    },
  }
}

/** Takes away what came after Chrome 109, the oldest the office is built for, and what a page without HTTPS lacks. */
function asInChrome109(): void {
  for (const name of ['toSorted', 'toReversed', 'toSpliced', 'with']) Reflect.deleteProperty(Array.prototype, name)
  Reflect.deleteProperty(Object, 'groupBy')
  Reflect.deleteProperty(Map, 'groupBy')
  Reflect.deleteProperty(Promise, 'withResolvers')
  Reflect.deleteProperty(URL, 'canParse')
  Reflect.deleteProperty(URLSearchParams.prototype, 'size')
  Reflect.deleteProperty(AbortSignal, 'any')
  for (const name of ['union', 'intersection', 'difference', 'isSubsetOf', 'isSupersetOf'])
    Reflect.deleteProperty(Set.prototype, name)
  Reflect.deleteProperty(Crypto.prototype, 'randomUUID')
}

/** A server on a new data folder; TONGBU_TEST_ADDRESS takes one that is running already, to look for faults. */
async function serverForStory(
  movingClock: boolean,
): Promise<{ address: string; folder: string; stop: () => Promise<void> }> {
  const running = process.env['TONGBU_TEST_ADDRESS']
  if (running !== undefined) return { address: running, folder: '', stop: () => Promise.resolve() }
  await ensureBuilt('server')
  await ensureBuilt('web')
  const folder = mkdtempSync(join(tmpdir(), 'tongbu-story-'))
  writeFileSync(daysFile(folder), '0')
  const { child, address } = await startServer(folder, movingClock)
  return {
    address,
    folder,
    async stop() {
      child.kill('SIGTERM')
      await once(child, 'exit')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

const daysFile = (folder: string) => join(folder, 'days')

/** The embedded PostgreSQL and the children that answer for it. */
function processesOfDatabase(folder: string): readonly number[] {
  const [main = ''] = readFileSync(join(folder, 'data', 'postgres', 'postmaster.pid'), 'utf8').split('\n')
  const children = readFileSync(`/proc/${main}/task/${main}/children`, 'utf8').trim().split(' ')
  return [main, ...children].filter((id) => id !== '').map(Number)
}

async function startServer(folder: string, movingClock: boolean): Promise<{ child: ChildProcess; address: string }> {
  const clock = new URL('other-day.mjs', import.meta.url).href
  const child = spawn(process.execPath, [...(movingClock ? ['--import', clock] : []), 'build/server/main.js'], {
    cwd: new URL('../..', import.meta.url),
    env: { ...process.env, TONGBU_DATA: join(folder, 'data'), TONGBU_PORT: '0', TONGBU_TEST_DAYS: daysFile(folder) },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  const address = await new Promise<string>((resolve, reject) => {
    const listen = (chunk: Buffer): void => {
      said += chunk.toString()
      const ready = /Tongbu is ready: (\S+)/.exec(said)
      if (ready?.[1] !== undefined) resolve(ready[1])
    }
    child.stdout.on('data', listen)
    child.stderr.on('data', listen)
    child.on('exit', () => reject(new Error(said)))
  })
  return { child, address }
}

/** Somebody at work: one browser window, signed in. */
export class Desk {
  readonly account: string
  readonly context: BrowserContext
  readonly page: Page
  /** Uncaught faults of the page. */
  readonly faults: readonly string[]
  readonly #address: string

  constructor(account: string, context: BrowserContext, page: Page, address: string, faults: readonly string[]) {
    this.account = account
    this.context = context
    this.page = page
    this.#address = address
    this.faults = faults
  }

  async open(path: string): Promise<void> {
    await this.page.goto(this.#address + path)
  }

  /** Opens the matter on top of the work-list whose row says this. */
  async fromWorklist(words: string): Promise<void> {
    await this.open('/work')
    await this.page.getByRole('link', { name: words }).first().click()
    await this.page.getByRole('region', { name: '现在能办' }).waitFor()
  }

  /** The form of a step, opened by its button under 现在能办. */
  async begin(button: string): Promise<StepForm> {
    await this.page.getByRole('region', { name: '现在能办' }).getByRole('button', { name: button, exact: true }).click()
    const panel = this.page.getByRole('dialog')
    await panel.waitFor()
    return new StepForm(panel, button)
  }

  /** Everything that stands under 暂不能办. */
  async blocked(): Promise<string> {
    return this.page.getByRole('region', { name: '暂不能办' }).innerText()
  }

  async picture(name: string): Promise<void> {
    await this.page.screenshot({ path: join(pictures, `${name}.png`) })
  }

  /** What a machine can check of WCAG 2.1 AA on the page as it stands. */
  async accessibilityFaults(): Promise<string[]> {
    const { violations } = await new AxeBuilder({ page: this.page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'])
      .analyze()
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`)
  }

  async leave(): Promise<void> {
    await this.context.close()
  }
}

/** A step's form beside the matter. */
export class StepForm {
  readonly panel: Locator
  readonly #button: string

  constructor(panel: Locator, button: string) {
    this.panel = panel
    this.#button = button
  }

  async fill(values: Readonly<Record<string, string>>): Promise<this> {
    for (const [label, value] of Object.entries(values)) await this.panel.getByLabel(label).first().fill(value)
    return this
  }

  async choose(...names: readonly (string | RegExp)[]): Promise<this> {
    for (const name of names) await this.panel.getByRole('radio', { name }).first().check()
    return this
  }

  async tick(...names: readonly (string | RegExp)[]): Promise<this> {
    for (const name of names) await this.panel.getByRole('checkbox', { name }).first().check()
    return this
  }

  /** Presses the button and waits until the step is recorded. */
  async submit(): Promise<void> {
    await this.press()
    await this.panel.waitFor({ state: 'hidden' })
  }

  /** Presses the button; the answer may be a refusal. */
  async press(): Promise<void> {
    await this.panel.getByRole('button', { name: this.#button, exact: true }).click()
  }
}
