import { useEffect } from 'react'
import Form from 'antd/es/form'
import { getOrganisation } from '../../../contract/organisation.ts'
import { leadSources } from '../../../domain/procedures/lead/payloads.ts'
import type { PartyKind } from '../../../domain/procedures/facts.ts'
import { article } from '../../../law/schema.ts'
import { Citations } from '../../shared/components/citations.tsx'
import { useLanguage } from '../../shared/language.ts'
import { useSession } from '../../shared/session.ts'
import { useQuestion } from '../../shared/use-question.ts'
import { leadSourceNames, partyKinds } from '../../shared/wording/names.ts'
import { registerLeadText } from '../../shared/wording/register-lead.ts'
import { useText } from '../../shared/wording/wording.ts'
import { Beside, ChoiceField, Field, LongField, MomentField, TextField } from '../matters/fields.tsx'
import { FilesField } from '../matters/files-field.tsx'
import { Coordinates } from './coordinates.tsx'
import type { RegistrationValues } from './registration.ts'

interface RegistrationFieldsProps {
  readonly values: RegistrationValues
  readonly fill: (some: Partial<RegistrationValues>) => void
}

/** What is told, where, about whom; nothing that place or power already answer. */
export function RegistrationFields({ values, fill }: RegistrationFieldsProps) {
  const text = useText(registerLeadText)
  const sources = useText(leadSourceNames)
  const kinds = useText(partyKinds)
  const { post } = useSession()
  const withReporter = values.source === 'public' || values.source === 'hotline' || values.reporterName !== ''
  const office = post.role.startsWith('township') || post.role === 'department-liaison'
  return (
    <>
      <div className="segments">
        <ChoiceField
          name="source"
          label={text.source}
          required
          choices={leadSources.map((value) => ({ value, label: sources[value] }))}
        />
      </div>
      <Beside>
        <MomentField name="receivedAt" label={text.receivedAt} required />
        {withReporter && <TextField name="reporterName" label={text.reporter} most={60} />}
        {withReporter && <TextField name="reporterPhone" label={text.phone} most={40} />}
      </Beside>
      <LongField name="content" label={text.content} required most={4000} rows={4} hint={text.contentHint} />
      <Beside>
        <TextField name="subject" label={text.subject} required hint={text.subjectHint} />
        <Field name="subjectKind" label={text.subjectKind}>
          <select className="plainselect">
            <option value="">{text.unknownKind}</option>
            {(Object.keys(kinds) as PartyKind[]).map((kind) => (
              <option key={kind} value={kind}>
                {kinds[kind]}
              </option>
            ))}
          </select>
        </Field>
      </Beside>
      <Beside>
        <TownshipField fill={fill} />
        <TextField name="placeText" label={text.place} required most={200} />
      </Beside>
      <Coordinates values={values} fill={fill} />
      <FilesField
        label={text.files}
        metadata={values.placeText.trim() === '' ? {} : { place: values.placeText.trim() }}
      />
      {office && (
        <p className="officebox">
          {text.office} <Citations citations={[article('PL', 38), article('PL', 42)]} />
        </p>
      )}
    </>
  )
}

/** Townships and zones; a unit that serves one place begins with it. */
export function TownshipField({ fill }: { readonly fill: (some: { readonly township: string }) => void }) {
  const text = useText(registerLeadText)
  const language = useLanguage()
  const { post } = useSession()
  const form = Form.useFormInstance()
  const organisation = useQuestion(getOrganisation, { query: {} }, { staleTime: 600_000 })
  const townships = organisation.data?.townships ?? []
  const served = organisation.data?.units.find(({ code }) => code === post.unit)?.serves ?? []
  const own = served.length === 1 && townships.some(({ code }) => code === served[0]) ? served[0] : undefined
  useEffect(() => {
    if (own !== undefined && form.getFieldValue('township') === '') fill({ township: own })
    // Only once, when the organisation is known: whoever empties the field means it.
    // oxlint-disable-next-line exhaustive-deps
  }, [own])
  return (
    <Field name="township" label={text.township} required>
      <select className="plainselect">
        <option value="">{text.choose}</option>
        {townships.map((place) => (
          <option key={place.code} value={place.code}>
            {language === 'zh' ? place.nameZh : place.nameEn}
          </option>
        ))}
      </select>
    </Field>
  )
}
