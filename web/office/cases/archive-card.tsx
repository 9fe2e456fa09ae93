import { documentPdf } from '../../../contract/documents.ts'
import { addressOf } from '../../shared/call.ts'
import { caseText } from '../../shared/wording/cases.ts'
import { documentText } from '../../shared/wording/documents.ts'
import { caseFormText } from '../../shared/wording/step-forms.ts'
import { useText } from '../../shared/wording/wording.ts'
import type { Case } from './kind.ts'

/** The form whose PDF is the whole volume: cover, index, documents in order. */
const volume = 'DOC-090'

/** The archived case as one file. */
export function ArchiveCard({ matter }: { readonly matter: Case }) {
  const text = useText(caseText)
  const words = useText(documentText)
  const forms = useText(caseFormText).closing
  const { archive } = matter.file
  const document = matter.documents.findLast(({ form }) => form === volume)
  if (archive === null || document === undefined) return null
  return (
    <section className="card" aria-label={text.archived}>
      <header>
        <h2>{text.archived}</h2>
      </header>
      <div className="inside">
        <p>
          <a href={addressOf(documentPdf, { params: { id: document.id }, query: {} })} target="_blank" rel="noreferrer">
            {words.open}
          </a>{' '}
          ·{' '}
          <a href={addressOf(documentPdf, { params: { id: document.id }, query: { download: '1' } })}>
            {words.download}
          </a>
        </p>
        <p className="note">
          {text.retention}: {forms.retentions[archive.retention]} {archive.shelf}
        </p>
        <p className="note">{forms.archiveHint}</p>
      </div>
    </section>
  )
}
