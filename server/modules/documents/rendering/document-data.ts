import { dateText } from '../../../../domain/documents/numerals.ts'
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
  const checked = checkParticulars(documentForm(document.form), document.particulars)
  const data = {
    form: document.form,
    title: document.title,
    number: document.number,
    organ: document.particulars['organ'] ?? '',
    sealName: document.particulars['sealName'] ?? '',
    state: issuedAt === null ? 'draft' : 'issued',
    issuedOn: issuedAt === null ? null : dateText(dateInShanghai(issuedAt)),
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
