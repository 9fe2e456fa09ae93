/** Loaded when the first file is bound: it takes longer to load than the whole start may. */
const library = () => import('@cantoo/pdf-lib')

export interface Part {
  readonly pdf: Uint8Array
  /** Cover, index and closing note are bound in without numbers. */
  readonly numbered: boolean
}

/**
 * Binds parts into one PDF and lays the numbers over the numbered pages. The first part, which is PDF/A, lends the
 * whole its colour profile and metadata.
 */
export async function bind(parts: readonly Part[], numbers: Uint8Array | null): Promise<Uint8Array> {
  const [first, ...rest] = parts
  if (first === undefined) throw new Error('there is nothing to bind')
  const { PDFDocument } = await library()
  const options = { updateMetadata: false }
  const bound = await PDFDocument.load(first.pdf, options)
  const toNumber: number[] = first.numbered ? bound.getPageIndices() : []
  for (const part of rest) {
    const source = await PDFDocument.load(part.pdf, options)
    for (const page of await bound.copyPages(source, source.getPageIndices())) {
      bound.addPage(page)
      if (part.numbered) toNumber.push(bound.getPageCount() - 1)
    }
  }
  if (numbers !== null) {
    const sheets = await bound.embedPdf(
      numbers,
      toNumber.map((_, index) => index),
    )
    for (const [index, pageIndex] of toNumber.entries()) {
      const page = bound.getPage(pageIndex)
      const sheet = sheets[index]
      if (sheet !== undefined)
        page.drawPage(sheet, { x: page.getWidth() - sheet.width, y: page.getHeight() - sheet.height })
    }
  }
  return bound.save({ useObjectStreams: true, updateFieldAppearances: false })
}

/** How many pages a PDF has; null when it cannot be read or is locked. */
export async function pagesIn(pdf: Uint8Array): Promise<number | null> {
  const { PDFDocument } = await library()
  try {
    return (await PDFDocument.load(pdf, { updateMetadata: false })).getPageCount()
  } catch {
    // Somebody's scan may be broken or locked: it is kept beside the file and the index says so.
    return null
  }
}
