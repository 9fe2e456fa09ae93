import { useState } from 'react'
import { useKeys } from '../../shared/keys.ts'
import { caseText } from '../../shared/wording/cases.ts'
import { matterText } from '../../shared/wording/matters.ts'
import { useText } from '../../shared/wording/wording.ts'
import { ChainTimeline } from '../matters/chain-timeline.tsx'
import { AttachmentsList, DocumentsList, LinksList } from '../matters/lists.tsx'
import { PartyFacts } from '../matters/party-facts.tsx'
import { Tabs } from '../matters/tabs.tsx'
import { AccountPart } from './account-part.tsx'
import { DiscretionPart } from './discretion-part.tsx'
import { EvidenceList, RecordsList } from './evidence-part.tsx'
import { FactsPart, OutcomePart } from './facts-part.tsx'
import { IncidentsPart } from './incidents-part.tsx'
import { RemedyPart } from './remedy-part.tsx'
import { UnderWay } from './prepared/under-way.tsx'
import { ViolationsPart } from './violations-part.tsx'
import type { Case } from './kind.ts'

const parts = ['facts', 'party', 'power', 'evidence', 'documents', 'links', 'timeline'] as const
type Part = (typeof parts)[number]

/** The parts of a case as tabs, keys 1 to 7. The first shows the whole case in short. */
export function CaseParts({ matter }: { readonly matter: Case }) {
  const text = useText(caseText)
  const words = useText(matterText)
  const [part, setPart] = useState<Part>('facts')
  useKeys(Object.fromEntries(parts.map((one, index) => [String(index + 1), () => setPart(one)])))
  const { file } = matter
  const counts: Partial<Record<Part, number>> = {
    party: 1,
    evidence: file.evidence.length,
    documents: matter.documents.length,
    links: matter.links.length,
    timeline: matter.steps.length,
  }
  return (
    <Tabs
      label={words.parts}
      tabs={parts.map((key) => ({ key, label: text.tabs[key], count: counts[key] }))}
      chosen={part}
      onChoose={(key) => setPart(key as Part)}
    >
      {part === 'facts' && (
        <>
          <FactsPart matter={matter} />
          <ViolationsPart file={file} />
          <OutcomePart file={file} />
          <IncidentsPart file={file} />
          <RemedyPart file={file} />
          <AccountPart file={file} />
          <DiscretionPart matter={matter} short />
          <EvidenceList matter={matter} first={3} />
          <section>
            <h2>{text.tabs.timeline}</h2>
            <ChainTimeline matter={matter} first={5} />
          </section>
        </>
      )}
      {part === 'party' && (
        <>
          <section>
            <PartyFacts party={file.party} />
          </section>
          {file.partyChanges.length > 0 && (
            <section>
              <h2>{text.partyChanges}</h2>
              <ul className="matterlist">
                {file.partyChanges.map(({ on, by, reason, before }) => (
                  <li key={`${on}${reason}`}>
                    {before.name} <span className="note">{reason}</span>
                    <span className="note end">
                      {on} · {by}
                    </span>
                  </li>
                ))}
              </ul>
            </section>
          )}
        </>
      )}
      {part === 'power' && (
        <>
          <DiscretionPart matter={matter} />
          <ViolationsPart file={file} />
        </>
      )}
      {part === 'evidence' && (
        <>
          <EvidenceList matter={matter} />
          <RecordsList file={file} />
          <section>
            <h2>{text.filesOfFiling}</h2>
            <AttachmentsList files={file.attachments} />
          </section>
        </>
      )}
      {part === 'documents' && (
        <section>
          <UnderWay file={file} />
          <DocumentsList documents={matter.documents} supplements={file.supplements} />
        </section>
      )}
      {part === 'links' && (
        <section>
          <LinksList links={matter.links} />
        </section>
      )}
      {part === 'timeline' && (
        <section>
          <ChainTimeline matter={matter} />
        </section>
      )}
    </Tabs>
  )
}
