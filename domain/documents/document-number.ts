/** 文号: organ, year, kind and serial, e.g. 阳综执〔2026〕罚决第12号. */

export interface DocumentNumberParts {
  /** Short name of the organ, e.g. 阳综执. */
  readonly organ: string
  readonly year: number
  /** Short name of the kind of document, e.g. 罚决. */
  readonly series: string
  /** From 1, without gaps, within organ, year and kind. */
  readonly serial: number
}

export const documentNumber = ({ organ, year, series, serial }: DocumentNumberParts): string =>
  `${organ}〔${year}〕${series}第${serial}号`

/** The number of a draft: the serial is drawn at issue, so its place stays open. */
export const openDocumentNumber = ({ organ, year, series }: Omit<DocumentNumberParts, 'serial'>): string =>
  `${organ}〔${year}〕${series}第　　号`
