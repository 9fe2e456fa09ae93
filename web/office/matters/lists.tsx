import { Link } from 'react-router'
import type { MatterKind } from '../../../domain/procedure/procedure.ts'
import type { AttachmentFacts } from '../../../domain/procedures/facts.ts'
import { supplementsOf, type JoinedSupplement } from '../../../domain/procedures/papers.ts'
import { UrgencyMark } from '../../shared/components/mark.tsx'
import { useLanguage } from '../../shared/language.ts'
import { useToday } from '../../shared/today.ts'
import { momentText, sizeText } from '../../shared/wording/dates.ts'
import { matterText } from '../../shared/wording/matters.ts'
import { kindNames } from '../../shared/wording/names.ts'
import { useText } from '../../shared/wording/wording.ts'
import { addressOfMatter } from './address-of-matter.ts'
import { stageName } from './differences.ts'
import { useDocumentTitle } from './document-titles.ts'
import type { AnyFile, Matter } from './matter.ts'

/** Documents in the order they were issued, each with its number, leading to its true pages. */
export function DocumentsList({
  documents,
  supplements,
}: {
  readonly documents: Matter<AnyFile>['documents']
  readonly supplements?: readonly JoinedSupplement[] | undefined
}) {
  const text = useText(matterText)
  const language = useLanguage()
  const { today } = useToday()
  const titleOf = useDocumentTitle()
  if (documents.length === 0) return <p className="note">{text.noDocuments}</p>
  return (
    <ul className="matterlist">
      {documents.map((document) => (
        <li key={document.id}>
          <Link to={`/documents/${document.id}`}>{titleOf(document)}</Link>
          <span className="note">{document.number}</span>
          <span className="note end">
            {momentText(document.issuedAt, language, today)} · {document.issuedBy}
          </span>
          <Supplements supplements={supplementsOf(supplements, document)} />
        </li>
      ))}
    </ul>
  )
}

/** What was joined to a document after it was issued: the scan of what was signed, a recording. */
export function Supplements({ supplements }: { readonly supplements: readonly JoinedSupplement[] }) {
  const text = useText(matterText)
  return supplements.map(({ what, on, by, reason, recording, attachments }) => (
    <div key={`${on}${reason}${recording}`} className="supplement">
      <p className="note">
        <span className="tag">{text.supplements[what]}</span> {recording} {on} · {by} · {reason}
      </p>
      {attachments.length > 0 && <AttachmentsList files={attachments} />}
    </div>
  ))
}

/** Matters that grew out of this one, or from which it grew. */
export function LinksList({ links }: { readonly links: Matter<AnyFile>['links'] }) {
  const text = useText(matterText)
  const kinds = useText(kindNames)
  const language = useLanguage()
  if (links.length === 0) return <p className="note">{text.noLinks}</p>
  return (
    <ul className="matterlist">
      {links.map(({ matterId, matterKind, direction, number, title, stage }) => (
        <li key={`${matterId}${direction}`}>
          <span className="note">{direction === 'to' ? text.linkTo : text.linkFrom}</span>
          <span className={`tag ${matterKind === 'lead' ? 'lead' : ''}`}>{kinds[matterKind as MatterKind]}</span>
          <Link to={addressOfMatter(matterKind, matterId)}>{title}</Link>
          <span className="note end">
            {number} · {stageName(stage, language)}
          </span>
        </li>
      ))}
    </ul>
  )
}

/** Files as they came in: picture or kind, when taken, size, first digits of the digest. */
export function AttachmentsList({ files }: { readonly files: readonly AttachmentFacts[] }) {
  const text = useText(matterText)
  const language = useLanguage()
  const { today } = useToday()
  if (files.length === 0) return <p className="note">{text.noAttachments}</p>
  return (
    <ul className="thumbs">
      {files.map((file) => (
        <li key={file.id}>
          <a href={`/api/attachments/${file.id}/file`} target="_blank" rel="noreferrer">
            {file.mediaType.startsWith('image/') ? (
              <img src={`/api/attachments/${file.id}/file`} alt={file.name} loading="lazy" />
            ) : (
              <span className="nopicture">{file.name.split('.').at(-1)?.toUpperCase()}</span>
            )}
            <span className="cut">{file.name}</span>
          </a>
          <span className="note">
            {file.takenAt === null ? text.takenUnknown : text.takenAt(momentText(file.takenAt, language, today))}
          </span>
          <span className="note mono" title={text.hash(file.sm3)}>
            <UrgencyMark mark="done" size={11} /> {sizeText(file.size)} · SM3 {file.sm3.slice(0, 8)}
          </span>
        </li>
      ))}
    </ul>
  )
}
