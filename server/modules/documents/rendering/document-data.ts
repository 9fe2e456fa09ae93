import { dateText, formalDateText } from '../../../../domain/documents/numerals.ts'
import { checkParticulars, type Particulars } from '../../../../domain/documents/particulars.ts'
import { dateInShanghai } from '../../../../domain/calendar/plain-date.ts'
import { documentForm } from '../../../../law/documents/index.ts'
import type { TemplateFiles } from './renderer.ts'

export interface DocumentToRender {
  readonly form: string
  readonly title: string
  /** As issued, or with its serial open. */
  readonly number: string
  readonly particulars: Particulars
  /** Instant of issue; null: a draft, with its gaps shown. */
  readonly issuedAt: string | null
  /** Whether to draw the demonstration's seal. */
  readonly demo: boolean
}

/** data.json as shared/data.typ reads it. */
export function documentData(document: DocumentToRender): TemplateFiles {
  const { issuedAt } = document
  const form = documentForm(document.form)
  const checked = checkParticulars(form, document.particulars)
  const written = [...form.particulars, ...(form.besides ?? [])]
  const data = {
    form: document.form,
    title: document.title,
    number: document.number,
    organ: document.particulars['organ'] ?? '',
    sealName: document.particulars['sealName'] ?? '',
    state: issuedAt === null ? 'draft' : 'issued',
    issuedOn: issuedAt === null ? null : dateText(dateInShanghai(issuedAt)),
    /** Papers to a court and what two sides sign. */
    issuedInNumerals: issuedAt === null ? null : formalDateText(dateInShanghai(issuedAt)),
    approval: form.approvedBy?.post ?? null,
    officersSign: form.signedBy?.zh.includes('执法人员') === true,
    /** What an approval form has a row for, in the order of the form. */
    fields: written.map(({ key, label }) => ({ key, label: label.zh })),
    required: form.particulars.map(({ key }) => key),
    columns: Object.fromEntries(
      written.flatMap(({ key, writing }) =>
        writing?.as === 'table'
          ? [[key, writing.columns.map((column) => ({ ...column, label: column.label.zh }))]]
          : [],
      ),
    ),
    demo: document.demo,
    gaps:
      issuedAt === null
        ? Object.fromEntries(checked.filter((row) => row.gapNumber !== null).map((row) => [row.row.key, row.gapNumber]))
        : {},
    particulars: document.particulars,
  }
  // What JSON would leave out is null to a template, which shows it as a gap.
  return { 'data.json': JSON.stringify(data, (_key, value: unknown) => value ?? null) }
}
