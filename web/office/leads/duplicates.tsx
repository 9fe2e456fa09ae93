import { similarLeads } from '../../../contract/leads.ts'
import { useLanguage } from '../../shared/language.ts'
import { useQuestion } from '../../shared/use-question.ts'
import { useSettled } from '../../shared/use-settled.ts'
import { registerLeadText } from '../../shared/wording/register-lead.ts'
import { useText } from '../../shared/wording/wording.ts'
import { stageName } from '../matters/differences.ts'
import { only } from '../matters/values.ts'
import { degreesOf, type RegistrationValues } from './registration.ts'

/** Clues of late that may be the same thing: how near, how long ago, about whom. */
export function Duplicates({ values }: { readonly values: RegistrationValues }) {
  const text = useText(registerLeadText)
  const language = useLanguage()
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
          <li key={lead.id}>
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
            </div>
            <a href={`/leads/${lead.id}`} target="_blank" rel="noreferrer">
              {text.look}
            </a>
          </li>
        ))}
      </ol>
    </section>
  )
}
