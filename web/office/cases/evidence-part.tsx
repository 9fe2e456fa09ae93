import { whatItProves } from '../../../domain/documents/penalty-case/evidence-list.ts'
import type { CaseFile } from '../../../domain/procedures/penalty-case/file.ts'
import { useLanguage } from '../../shared/language.ts'
import { useToday } from '../../shared/today.ts'
import { caseText } from '../../shared/wording/cases.ts'
import { momentText } from '../../shared/wording/dates.ts'
import { evidenceNames, signatureNames } from '../../shared/wording/names.ts'
import { useText } from '../../shared/wording/wording.ts'
import { AttachmentsList } from '../matters/lists.tsx'
import type { Case } from './kind.ts'

/** Evidence by number: what it is, when and by whom it was obtained, whether it was compared with the original. */
export function EvidenceList({ matter, first }: { readonly matter: Case; readonly first?: number }) {
  const text = useText(caseText)
  const kinds = useText(evidenceNames)
  const language = useLanguage()
  const { today } = useToday()
  const { evidence } = matter.file
  const shown = first === undefined ? evidence : evidence.slice(-first)
  return (
    <section>
      <h2>
        {text.tabs.evidence} <span className="note">{evidence.length}</span>
      </h2>
      {evidence.length === 0 && <p className="note">{text.evidenceNone}</p>}
      <ul className="matterlist">
        {shown.map((item) => (
          <li key={item.number}>
            <span className="note">{text.evidenceNumber(item.number)}</span>
            <span className="tag">{kinds[item.kind]}</span>
            {item.name}
            <span className="note end">
              {momentText(item.takenAt, language, today)} · {item.takenBy}
            </span>
            {item.checkedAgainstOriginal && <span className="tag ok">✓ {text.checkedAgainstOriginal}</span>}
            {first === undefined && (
              <div style={{ width: '100%' }}>
                <p className="note">
                  {text.proves}: {whatItProves(item.proves)}
                </p>
                {item.attachments.length > 0 && <AttachmentsList files={item.attachments} />}
              </div>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Inspection and inquiry records, with what they found and who signed. */
export function RecordsList({ file }: { readonly file: CaseFile }) {
  const text = useText(caseText)
  const signatures = useText(signatureNames)
  const language = useLanguage()
  const { today } = useToday()
  return (
    <>
      {file.inspections.length > 0 && (
        <section>
          <h2>{text.inspections}</h2>
          {file.inspections.map((record) => (
            <div key={record.startedAt}>
              <p className="note">
                {momentText(record.startedAt, language, today)} · {record.officers.map(({ name }) => name).join('、')} ·{' '}
                {signatures[record.signature]}
                {record.recording !== undefined && ` · ${record.recording}`}
              </p>
              <p className="prose">{record.findings}</p>
              {record.attachments.length > 0 && <AttachmentsList files={record.attachments} />}
            </div>
          ))}
        </section>
      )}
      {file.interviews.length > 0 && (
        <section>
          <h2>{text.interviews}</h2>
          {file.interviews.map((record) => (
            <details key={record.startedAt}>
              <summary>
                {record.interviewee.name}{' '}
                <span className="note">
                  {record.interviewee.relation} · {momentText(record.startedAt, language, today)} ·{' '}
                  {signatures[record.signature]}
                </span>
              </summary>
              {record.exchanges.map(({ question, answer }) => (
                <p key={question} className="prose">
                  <span className="note">{question}</span>
                  <br />
                  {answer}
                </p>
              ))}
            </details>
          ))}
        </section>
      )}
    </>
  )
}
