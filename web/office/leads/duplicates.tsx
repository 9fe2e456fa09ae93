import { useState } from 'react'
import Button from 'antd/es/button'
import { similarLeads } from '../../../contract/leads.ts'
import { leadProcedure } from '../../../domain/procedures/lead/procedure.ts'
import type { Reply } from '../../shared/call.ts'
import { useLanguage } from '../../shared/language.ts'
import { useQuestion } from '../../shared/use-question.ts'
import { useSettled } from '../../shared/use-settled.ts'
import { registerLeadText } from '../../shared/wording/register-lead.ts'
import { useText } from '../../shared/wording/wording.ts'
import { stageName } from '../matters/differences.ts'
import { only } from '../matters/values.ts'
import { degreesOf, type RegistrationValues } from './registration.ts'

type Similar = Reply<typeof similarLeads>['leads'][number]

interface DuplicatesProps {
  readonly values: RegistrationValues
  /** The clue is one of these: note the report there. */
  readonly onJoin: (lead: Similar) => void
}

/** Clues of late that may be the same thing: how near, how long ago, about whom; one of them may be this one. */
export function Duplicates({ values, onJoin }: DuplicatesProps) {
  const text = useText(registerLeadText)
  const subject = useSettled(values.subject.trim(), 500)
  const longitude = useSettled(degreesOf(values.longitude), 500)
  const latitude = useSettled(degreesOf(values.latitude), 500)
  const placed = longitude !== null && latitude !== null && !Number.isNaN(longitude) && !Number.isNaN(latitude)
  const enough = subject.length >= 2 || placed
  const found = useQuestion(
    similarLeads,
    {
      query: only({
        subject: subject.length >= 2 ? subject : undefined,
        township: values.township === '' ? undefined : values.township,
        ...(placed ? { longitude, latitude } : {}),
      }),
    },
    { enabled: enough, keepPrevious: true },
  )
  const leads = enough ? (found.data?.leads ?? []) : []
  if (!enough || found.data === undefined) return null
  if (leads.length === 0) return <p className="note noduplicates">✓ {text.duplicatesNone}</p>
  return (
    <section className="card duplicates" aria-live="polite">
      <header>
        <h2>{text.duplicates(leads.length)}</h2>
        <span className="note">{text.duplicatesHint}</span>
      </header>
      <ol>
        {leads.map((lead) => (
          <Duplicate key={lead.id} lead={lead} onJoin={() => onJoin(lead)} />
        ))}
      </ol>
    </section>
  )
}

const joinable: readonly string[] = leadProcedure.steps.joinReport.from

function Duplicate({ lead, onJoin }: { readonly lead: Similar; readonly onJoin: () => void }) {
  const text = useText(registerLeadText)
  const language = useLanguage()
  const [asked, setAsked] = useState(false)
  return (
    <li>
      <div>
        <p>
          {lead.title} <span className="tag">{stageName(lead.stage, language)}</span>
        </p>
        <p className="note">
          {[
            lead.number,
            lead.sameSubject ? text.sameSubject : null,
            lead.metres === null ? null : text.metres(lead.metres),
            text.daysAgo(lead.days),
          ]
            .filter((part) => part !== null)
            .join(' · ')}
        </p>
        {asked && (
          <p className="joining" role="alert">
            {text.joinAsk(lead.number)}{' '}
            <Button size="small" type="primary" onClick={onJoin}>
              {text.join}
            </Button>{' '}
            <Button size="small" onClick={() => setAsked(false)}>
              {text.joinNot}
            </Button>
          </p>
        )}
      </div>
      <span className="acts">
        <a href={`/leads/${lead.id}`} target="_blank" rel="noreferrer">
          {text.look}
        </a>
        {joinable.includes(lead.stage) && !asked && (
          <Button size="small" aria-label={text.joinLabel(lead.number)} onClick={() => setAsked(true)}>
            {text.join}
          </Button>
        )}
      </span>
    </li>
  )
}
