import { useEffect } from 'react'
import type { CaseFile } from '../../../../domain/procedures/penalty-case/file.ts'
import { pendingRecusal, type RequestRecusal } from '../../../../domain/procedures/penalty-case/recusal.ts'
import { Loading, TroubleBlock } from '../../../shared/components/state-blocks.tsx'
import { incidentText } from '../../../shared/wording/case-incidents.ts'
import { useText } from '../../../shared/wording/wording.ts'
import { Beside, ChoiceField, DayField, LongField, TextField } from '../../matters/fields.tsx'
import { OfficersField, type Choosable } from '../../matters/people-fields.tsx'
import { stepForm, type FieldsProps } from '../../matters/step-form.ts'
import { choosable, useTeam } from '../../matters/use-team.ts'
import { only, optional } from '../../matters/values.ts'

interface RequestValues {
  readonly requestedOn: string
  readonly by: string
  readonly whose?: RequestRecusal['whose'] | undefined
  readonly personId?: string | undefined
  readonly name: string
  readonly reason: string
}

/** 回避申请: of the party, or of whoever is concerned. */
export const requestRecusalForm = stepForm<CaseFile, RequestValues>({
  initial: ({ file, today }) => ({
    requestedOn: today,
    by: file.party.representative ?? file.party.name,
    name: '',
    reason: '',
  }),
  Fields: ({ matter, values }) => {
    const text = useText(incidentText).recusal
    return (
      <>
        <p className="follows">{text.goesOn}</p>
        <Beside>
          <DayField name="requestedOn" label={text.requestedOn} required />
          <TextField name="by" label={text.by} required most={60} />
        </Beside>
        <ChoiceField
          name="whose"
          label={text.whose}
          required
          choices={(['officer', 'reviewer', 'head'] as const).map((value) => ({ value, label: text.kinds[value] }))}
        />
        {values.whose === 'officer' && (
          <ChoiceField
            name="personId"
            label={text.person}
            required
            choices={matter.file.officers.map(({ personId, name }) => ({ value: personId, label: name }))}
          />
        )}
        {values.whose !== undefined && values.whose !== 'officer' && (
          <TextField name="name" label={text.name} required most={60} />
        )}
        <LongField name="reason" label={text.reason} required rows={3} />
      </>
    )
  },
  payload: ({ requestedOn, by, whose, personId, name, reason }, file) => {
    const officer = whose === 'officer' ? file.officers.find((one) => one.personId === personId) : undefined
    return only({
      requestedOn,
      by: by.trim(),
      whose,
      personId: officer?.personId,
      name: officer?.name ?? name.trim(),
      reason: reason.trim(),
    })
  },
})

interface DecisionValues {
  readonly granted?: 'granted' | 'refused' | undefined
  readonly reason: string
  readonly earlierActs: string
  readonly discussedOn: string
  readonly attendees: string
  readonly conclusion: string
}

/** 回避决定: by the head; on the head by the leaders together. */
export const decideRecusalForm = stepForm<CaseFile, DecisionValues>({
  initial: ({ today }) => ({ reason: '', earlierActs: '', discussedOn: today, attendees: '', conclusion: '' }),
  Fields: ({ matter, values }) => {
    const text = useText(incidentText).recusal
    const pending = pendingRecusal(matter.file)
    return (
      <>
        {pending !== undefined && (
          <blockquote className="quoted">
            <span className="note">
              {text.asked(pending.requestedOn, pending.by)} · {text.kinds[pending.whose]} {pending.name}
            </span>
            {pending.reason}
          </blockquote>
        )}
        <ChoiceField
          name="granted"
          label={text.decision}
          required
          choices={(['granted', 'refused'] as const).map((value) => ({ value, label: text.decisions[value] }))}
        />
        <LongField name="reason" label={text.decisionReason} required rows={3} />
        {values.granted === 'granted' && (
          <LongField
            name="earlierActs"
            label={text.earlierActs}
            required
            most={500}
            rows={2}
            hint={text.earlierActsHint}
          />
        )}
        {pending?.whose === 'head' && (
          <>
            <p className="follows">{text.discussed}</p>
            <Beside>
              <DayField name="discussedOn" label={text.discussedOn} required />
              <TextField name="attendees" label={text.attendees} required most={300} />
            </Beside>
            <LongField name="conclusion" label={text.conclusion} required most={2000} rows={2} />
          </>
        )}
      </>
    )
  },
  payload: ({ granted, reason, earlierActs, discussedOn, attendees, conclusion }, file) =>
    only({
      granted: granted === undefined ? undefined : granted === 'granted',
      reason: reason.trim(),
      earlierActs: granted === 'granted' ? optional(earlierActs) : undefined,
      discussion:
        pendingRecusal(file)?.whose === 'head' && conclusion.trim() !== ''
          ? { on: discussedOn, attendees: attendees.trim(), conclusion: conclusion.trim() }
          : undefined,
    }),
})

interface ReassignmentValues {
  readonly officerIds: readonly string[]
  readonly reason: string
  /** The officers of the squad as the form saw them; not sent. */
  readonly known?: readonly Choosable[]
}

/** 更换承办人员: two officers of the squad with certificates. */
export const reassignForm = stepForm<CaseFile, ReassignmentValues>({
  initial: ({ file }) => ({ officerIds: file.officers.map(({ personId }) => personId), reason: '' }),
  Fields: ReassignmentFields,
  payload: ({ officerIds, reason }) => ({ officerIds, reason: reason.trim() }),
  resolved: ({ officerIds, known }) => ({
    officers: (known ?? []).filter(({ personId }) => officerIds.includes(personId)),
  }),
})

function ReassignmentFields({ matter, values, fill }: FieldsProps<CaseFile, ReassignmentValues>) {
  const text = useText(incidentText).recusal
  const team = useTeam(matter.file.holderUnit)
  const officers = team.officers?.map(choosable)
  const unknown = values.known === undefined && officers !== undefined
  useEffect(() => {
    if (unknown) fill({ known: officers })
  }, [unknown, officers, fill])
  if (officers === undefined)
    return team.trouble === null ? <Loading rows={5} /> : <TroubleBlock trouble={team.trouble} onAgain={team.again} />
  return (
    <>
      <OfficersField officers={officers} />
      <LongField name="reason" label={text.change} required most={300} rows={2} />
    </>
  )
}
