/**
 * The thread that lays documents out. Typst is synchronous, so it must not share a thread with requests. Plain
 * JavaScript, because a worker is started from its file whatever tool runs or bundles the rest of the server.
 *
 * workerData: { templates, fontFolders, candidates, siteFiles } — see renderer.ts. Each message is one job; each answer
 * carries its id.
 */

import { join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'

const { templates, fontFolders, candidates, siteFiles } = workerData
const compiler = NodeCompiler.create({ workspace: templates, fontArgs: [{ fontPaths: fontFolders }] })
const families = Object.fromEntries(
  Object.entries(candidates).map(([style, names]) => [style, names.filter(isKnown).join(',')]),
)

/** A font that is not there is only a warning to Typst, and its text falls back without a sign. */
function isKnown(family) {
  const result = compiler.compile({ mainFileContent: `#set text(font: ${JSON.stringify(family)})\n.` })
  return result.takeWarnings() === null
}

function compile(job) {
  compiler.resetShadow()
  // The county's own layouts stand where the product's would.
  for (const [name, content] of Object.entries({ ...siteFiles, ...job.files }))
    compiler.mapShadow(join(templates, name), Buffer.from(content))
  const result = compiler.compile({
    mainFilePath: join(templates, job.template),
    inputs: families,
    resetRead: true,
  })
  const trouble = result.hasError() ? result.takeDiagnostics() : result.takeWarnings()
  if (trouble !== null) {
    const messages = trouble.shortDiagnostics.map((line) => `${line.path} ${line.range ?? ''} ${line.message}`)
    throw new Error(`${job.template}: ${messages.join('; ')}`)
  }
  return result.result
}

function run(job) {
  const document = compile(job)
  const pages = document.numOfPages
  // A hundredth of a point is finer than any screen; the rest of the digits would be half of the picture's bytes.
  if (job.output === 'svg') return { svg: compiler.plainSvg(document).replace(/(\.\d\d)\d+/g, '$1'), pages }
  const pdf = compiler.pdf(document, { pdfStandard: 'a-2b', creationTimestamp: job.at })
  return { pdf, pages }
}

parentPort.on('message', (job) => {
  try {
    parentPort.postMessage({ id: job.id, ...run(job) })
  } catch (error) {
    parentPort.postMessage({ id: job.id, error: error instanceof Error ? error.message : String(error) })
  } finally {
    // Without this the memory grows with every document.
    compiler.evictCache(2)
  }
})
