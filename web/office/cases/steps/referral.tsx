import type { CaseFile } from '../../../../domain/procedures/penalty-case/file.ts'
import { suspicionGrounds, type SuspectCrime } from '../../../../domain/procedures/criminal-referral/payloads.ts'
import { referralText } from '../../../shared/wording/criminal-referrals.ts'
import { useText } from '../../../shared/wording/wording.ts'
import { PapersField, papersOf, shownPaper, type PaperValues } from '../../criminal-referrals/list-fields.tsx'
import { TeamField, teamResolved, type TeamValues } from '../../criminal-referrals/team-field.tsx'
import { ChoiceField, LongField, TextField } from '../../matters/fields.tsx'
import { stepForm } from '../../matters/step-form.ts'

interface SuspicionValues extends TeamValues {
  readonly ground?: SuspectCrime['ground'] | undefined
  readonly crime: string
  readonly standard: string
  readonly reasons: string
}

/** 报告涉嫌犯罪: a special team of two or more is set up at once (OD310 3, 5). */
export const suspectCrimeForm = stepForm<CaseFile, SuspicionValues>({
  initial: ({ file }) => ({
    crime: '',
    standard: '',
    reasons: '',
    officerIds: file.officers.map(({ personId }) => personId),
  }),
  Fields: ({ matter, values, fill }) => {
    const text = useText(referralText)
    return (
      <>
        <p className="follows">{text.form.noMore}</p>
        <ChoiceField
          column
          name="ground"
          label={text.form.ground}
          required
          choices={suspicionGrounds.map((value) => ({ value, label: text.grounds[value] }))}
        />
        <TextField name="crime" label={text.form.crime} required most={100} />
        <LongField name="standard" label={text.form.standard} required most={2000} rows={3} />
        <LongField name="reasons" label={text.form.reasons} required most={4000} rows={4} />
        <TeamField
          unit={matter.file.holderUnit}
          label={text.form.team}
          hint={text.form.teamHint}
          known={values.known}
          onKnown={(known) => fill({ known })}
        />
      </>
    )
  },
  payload: ({ ground, crime, standard, reasons, officerIds }) => ({
    ground,
    crime: crime.trim(),
    standard: standard.trim(),
    reasons: reasons.trim(),
    officerIds,
  }),
  resolved: teamResolved,
})

/** Nothing is left to decide once a court has punished. */
export const endForCrimeForm = stepForm<CaseFile, { readonly opinion: string }>({
  initial: () => ({ opinion: referralText.zh.form.endOpinion }),
  Fields: () => {
    const text = useText(referralText).form
    return <LongField name="opinion" label={text.opinion} required most={500} rows={3} />
  },
  payload: ({ opinion }) => ({ opinion: opinion.trim() }),
})

interface ClueValues {
  readonly addressee: string
  readonly persons: string
  readonly clues: string
  readonly materials: readonly PaperValues[]
}

/** 公职人员线索 (DOC-083): to the supervision organ, by the principal head (OD310 18, 19). */
export const officialClueForm = stepForm<CaseFile, ClueValues>({
  initial: () => ({
    addressee: referralText.zh.form.supervisionOrgan,
    persons: '',
    clues: '',
    materials: [shownPaper({})],
  }),
  previews: ['DOC-083'],
  Fields: () => {
    const text = useText(referralText).form
    return (
      <>
        <TextField name="addressee" label={text.addressee} required most={80} />
        <LongField name="persons" label={text.persons} required most={1000} rows={2} />
        <LongField name="clues" label={text.clues} required most={4000} rows={4} />
        <PapersField field="materials" label={text.clueMaterials} />
      </>
    )
  },
  payload: ({ addressee, persons, clues, materials }) => ({
    addressee: addressee.trim(),
    persons: persons.trim(),
    clues: clues.trim(),
    materials: papersOf(materials),
  }),
})
