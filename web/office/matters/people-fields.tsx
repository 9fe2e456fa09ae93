import Checkbox from 'antd/es/checkbox'
import Form, { type Rule } from 'antd/es/form'
import type { PlainDate } from '../../../domain/calendar/plain-date.ts'
import { certificateObstacles } from '../../../domain/procedures/requirements.ts'
import type { OfficerFacts } from '../../../domain/procedures/facts.ts'
import { Citations } from '../../shared/components/citations.tsx'
import { useLanguage } from '../../shared/language.ts'
import { useToday } from '../../shared/today.ts'
import { dateText } from '../../shared/wording/dates.ts'
import { fieldText } from '../../shared/wording/fields.ts'
import { refusalWords } from '../../shared/wording/refusals.ts'
import { speakFacts } from '../../shared/wording/spoken-facts.ts'
import { useText } from '../../shared/wording/wording.ts'
import { Label } from './fields.tsx'

export interface Choosable extends OfficerFacts {
  /** What stands in the person's hands now; absent: not known here. */
  readonly open?: number
}

export interface OfficersFieldProps {
  readonly name?: string
  readonly label?: string
  readonly officers: readonly Choosable[]
  readonly hint?: string
  /** The day of the act, by which certificates are judged; absent: today. */
  readonly on?: PlainDate | null
}

/** Officers with their certificates; who may not be chosen says why, with the article. */
export function OfficersField({ name = 'officerIds', label, officers, hint, on }: OfficersFieldProps) {
  const text = useText(fieldText)
  const { today } = useToday()
  const title = label ?? text.officers
  // Not `required`: a group of tick boxes knows no aria-required.
  const some: Rule = {
    validator: (_rule, ids: readonly string[] | undefined) =>
      ids?.length ? Promise.resolve() : Promise.reject(new Error(text.unchosen(title))),
  }
  return (
    <Form.Item
      name={name}
      label={<Label text={title} required />}
      rules={[some]}
      {...(hint === undefined ? {} : { extra: hint })}
    >
      <Checkbox.Group className="people" aria-label={title}>
        {officers.map((officer) => (
          <Person key={officer.personId} officer={officer} on={on ?? today} />
        ))}
      </Checkbox.Group>
    </Form.Item>
  )
}

function Person({ officer, on }: { readonly officer: Choosable; readonly on: PlainDate }) {
  const text = useText(fieldText)
  const words = useText(refusalWords)
  const language = useLanguage()
  const { today } = useToday()
  const [obstacle] = certificateObstacles(officer, on)
  const { certificate } = officer
  return (
    <div className={`person${obstacle === undefined ? '' : ' barred'}`}>
      <Checkbox value={officer.personId} disabled={obstacle !== undefined}>
        {officer.name}
      </Checkbox>
      {obstacle === undefined ? (
        <span className="note">
          {certificate === null
            ? text.noCertificate
            : text.certificateUntil(certificate.number, dateText(certificate.validTo, language, today))}
          {officer.open !== undefined && ` · ${text.load(officer.open)}`}
        </span>
      ) : (
        <span className="note barred">
          {words[obstacle.code].why(speakFacts(obstacle.facts, language, today))}{' '}
          <Citations citations={obstacle.basis} />
        </span>
      )}
    </div>
  )
}
