/** Turns what a document says into pages: PDF/A for the record, SVG for the screen. One thread, started when needed. */

import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { projectFolder } from '../../../platform/project-folder.ts'
import { fontCandidates, fontFolders } from './fonts.ts'
import { svgPages } from './svg-pages.ts'

/** Everything a template reads: data.json first, pictures where it has any. Names are relative to the templates. */
export type TemplateFiles = Readonly<Record<string, string | Uint8Array>>

export interface RenderedPdf {
  readonly pdf: Uint8Array
  readonly pages: number
}

export interface Renderer {
  /**
   * PDF/A-2b. The same template, files and instant give the same bytes. Throws {@link CannotLayOut} when the template has an error, and
   * also when Typst only warns: a missing font would silently change the document.
   */
  readonly pdf: (template: string, files: TemplateFiles, at: string) => Promise<RenderedPdf>
  /** One SVG per page, letters as outlines, so every browser shows the true page. */
  readonly svg: (template: string, files: TemplateFiles) => Promise<readonly string[]>
  /** Starts the thread and reads the fonts, so that the first document need not wait for them. */
  readonly warm: () => Promise<void>
  readonly close: () => Promise<void>
}

export interface RendererOptions {
  /** Where the unpacked font is kept. */
  readonly cache: string
  /** A folder with the site's own fonts, if it has one. */
  readonly siteFonts?: string | null
  /** The county's own layouts and what they show, beside the product's. */
  readonly siteFiles?: TemplateFiles
}

interface Answer {
  readonly id: number
  readonly error?: string
  readonly pdf?: Uint8Array
  readonly svg?: string
  readonly pages?: number
}

/** The template or what it was given has a fault; the message is Typst's. */
export class CannotLayOut extends Error {}

export const templatesFolder: string = join(projectFolder, 'templates')

export function createRenderer({ cache, siteFonts = null, siteFiles = {} }: RendererOptions): Renderer {
  const waiting = new Map<number, { resolve: (answer: Answer) => void; reject: (error: Error) => void }>()
  let worker: Promise<Worker> | null = null
  let next = 0

  async function start(): Promise<Worker> {
    const started = new Worker(join(projectFolder, 'server/modules/documents/rendering/typst-worker.mjs'), {
      workerData: {
        templates: templatesFolder,
        fontFolders: await fontFolders(cache, siteFonts),
        candidates: fontCandidates,
        siteFiles,
      },
      // The loaders of the main thread (tsx, vitest) are of no use to a plain file and may not start in a worker.
      execArgv: [],
    })
    started.unref()
    started.on('message', (answer: Answer) => {
      const asked = waiting.get(answer.id)
      waiting.delete(answer.id)
      if (waiting.size === 0) started.unref()
      if (answer.error === undefined) asked?.resolve(answer)
      else asked?.reject(new CannotLayOut(answer.error))
    })
    // A thread that died takes its jobs with it; the next job starts another.
    const lost = (error: Error): void => {
      worker = null
      for (const asked of waiting.values()) asked.reject(error)
      waiting.clear()
    }
    started.on('error', lost)
    started.on('exit', (code) => code !== 0 && lost(new Error(`the rendering thread ended with ${code}`)))
    return started
  }

  async function ask(job: object): Promise<Answer> {
    worker ??= start().catch((error: unknown) => {
      worker = null
      throw error
    })
    const running = await worker
    const id = ++next
    return new Promise((resolve, reject) => {
      waiting.set(id, { resolve, reject })
      running.ref()
      running.postMessage({ id, ...job })
    })
  }

  return {
    async pdf(template, files, at) {
      const answer = await ask({ template, files, output: 'pdf', at: Math.floor(Date.parse(at) / 1000) })
      return { pdf: answer.pdf ?? new Uint8Array(), pages: answer.pages ?? 0 }
    },
    async svg(template, files) {
      const answer = await ask({ template, files, output: 'svg' })
      return svgPages(answer.svg ?? '', answer.pages ?? 0)
    },
    async warm() {
      await ask({ template: 'page-numbers.typ', files: { 'data.json': '{"count":1}' }, output: 'svg' })
    },
    async close() {
      const running = await worker?.catch(() => null)
      worker = null
      await running?.terminate()
    },
  }
}
