import type { LeadFile } from '../../../../domain/procedures/lead/file.ts'
import { emptyParty } from '../../matters/party-fields.tsx'
import { stepForm, ticked } from '../../matters/step-form.ts'
import { SpotFields } from '../../summary-cases/spot-fields.tsx'
import { causeOf, emptySpot, spotPayload, type SpotValues } from '../../summary-cases/spot-values.ts'
import '../register-lead.css'

/** 当场处罚 instead of a verification: the same page as on the street, with what the clue already says. */
export const dealOnTheSpotForm = stepForm<LeadFile, SpotValues>({
  initial: ({ file, today }) => {
    const { place, power, subject, subjectKind, officers } = file
    const empty = emptySpot(
      today,
      officers.map(({ personId }) => personId),
    )
    return {
      ...empty,
      party: emptyParty(subject, subjectKind ?? 'natural-person', place.text),
      township: place.township,
      placeText: place.text,
      longitude: place.longitude === undefined ? '' : String(place.longitude),
      latitude: place.latitude === undefined ? '' : String(place.latitude),
      powerCode: power?.code ?? '',
      cause: power === null ? '' : causeOf(power),
    }
  },
  Fields: ({ matter, values, fill }) => (
    <SpotFields values={values} fill={fill} officers={matter.file.officers} known={matter.file.power} />
  ),
  payload: (values) => spotPayload(values),
  resolved: ({ officerIds }, file) => ({ officers: ticked(file.officers, officerIds) }),
  width: 680,
})
