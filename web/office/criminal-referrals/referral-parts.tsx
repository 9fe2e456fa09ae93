import { useState } from 'react'
import { useKeys } from '../../shared/keys.ts'
import { referralText } from '../../shared/wording/criminal-referrals.ts'
import { matterText } from '../../shared/wording/matters.ts'
import { useText } from '../../shared/wording/wording.ts'
import { ChainTimeline } from '../matters/chain-timeline.tsx'
import { DocumentsList, LinksList } from '../matters/lists.tsx'
import { PartyFacts } from '../matters/party-facts.tsx'
import { Tabs } from '../matters/tabs.tsx'
import { CoursePart } from './course-part.tsx'
import type { Referral } from './kind.ts'

const parts = ['course', 'party', 'documents', 'links', 'timeline'] as const
type Part = (typeof parts)[number]

/** The parts of a referral as tabs, keys 1 to 5. The first shows the whole course in short. */
export function ReferralParts({ matter }: { readonly matter: Referral }) {
  const text = useText(referralText)
  const words = useText(matterText)
  const [part, setPart] = useState<Part>('course')
  useKeys(Object.fromEntries(parts.map((one, index) => [String(index + 1), () => setPart(one)])))
  const counts: Partial<Record<Part, number>> = {
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
      {part === 'course' && (
        <>
          <CoursePart file={matter.file} />
          <section>
            <h2>{text.tabs.documents}</h2>
            <DocumentsList documents={matter.documents} supplements={undefined} />
          </section>
        </>
      )}
      {part === 'party' && (
        <section>
          <PartyFacts party={matter.file.party} />
        </section>
      )}
      {part === 'documents' && (
        <section>
          <DocumentsList documents={matter.documents} supplements={undefined} />
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
