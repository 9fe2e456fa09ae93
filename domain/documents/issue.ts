/**
 * From the documents a step issues to what the database keeps of them. Documents that leave the organ take a number
 * from its series; the rest are numbered within their matter.
 */

import { documentForm } from '../../law/documents/index.ts'
import type { MatterKind } from '../procedure/procedure.ts'
import type { Refusal } from '../refusal.ts'
import { documentNumber } from './document-number.ts'
import type { Particulars } from './particulars.ts'
import { composeDocument, refusalsOf, type FilesByKind } from './registry.ts'
import type { DocumentSurroundings, IssuingOrgan } from './surroundings.ts'

/** A row of the database's series: numbers run within organ, year and kind. */
export interface SeriesKey {
  /** Code of the organ. */
  readonly organ: string
  readonly year: number
  readonly type: string
}

/** The organ that holds a matter and the one it came from: each issues its own letters. */
export interface IssuingOrgans {
  readonly holder: IssuingOrgan
  readonly origin: IssuingOrgan
}

/** The numbers of the documents of one step, by form; `serials` holds what was drawn for each form with a series. */
export function documentNumbers(
  formIds: readonly string[],
  organs: IssuingOrgans,
  year: number,
  matterNumber: string,
  sequence: number,
  serials: Readonly<Record<string, number>>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    formIds.map((formId) => {
      const form = documentForm(formId)
      if (form.series === null) return [formId, `${matterNumber}-${sequence}`]
      const serial = serials[formId]
      if (serial === undefined) throw new Error(`no serial was drawn for ${formId}`)
      return [formId, documentNumber({ organ: organs[form.issuedBy].shortName, year, series: form.series, serial })]
    }),
  )
}

/** One document as the database function documents.issue takes it. */
export interface DocumentToIssue {
  readonly form: string
  readonly title: string
  readonly number: string
  readonly organ: string
  readonly year: number
  readonly type: string | null
  readonly serial: number | null
  readonly particulars: Particulars
  /** Instant. */
  readonly issuedAt: string
  readonly issuedBy: string
}

/**
 * Composes what a step issues from the file as the step leaves it. Refusals name what a document still lacks; with any
 * of them the step must not be recorded.
 */
export function issueDocuments<Kind extends MatterKind>(
  kind: Kind,
  formIds: readonly string[],
  file: FilesByKind[Kind],
  around: Omit<DocumentSurroundings, 'organ'>,
  organs: IssuingOrgans,
  issued: {
    readonly at: string
    readonly numbers: Readonly<Record<string, string>>
    readonly serials: Readonly<Record<string, number>>
  },
): { readonly documents: readonly DocumentToIssue[]; readonly refusals: readonly Refusal[] } {
  const year = Number(around.on.slice(0, 4))
  const composed = formIds.map((formId) =>
    composeDocument(kind, formId, file, { ...around, organ: organs[documentForm(formId).issuedBy] }),
  )
  return {
    refusals: composed.flatMap(refusalsOf),
    documents: composed.map(({ form, title, particulars }) => ({
      form: form.id,
      title,
      number: issued.numbers[form.id] ?? '',
      organ: organs[form.issuedBy].code,
      year,
      type: form.series,
      serial: form.series === null ? null : (issued.serials[form.id] ?? null),
      particulars,
      issuedAt: issued.at,
      issuedBy: around.by,
    })),
  }
}
