/** The documents of the procedures, by id. Numbered ids are those of the specification; DOC-PAY, DOC-COVER and DOC-SPOT are ours. */

import * as clueAndFiling from './clue-and-filing.ts'
import * as coercion from './coercion.ts'
import * as competence from './competence.ts'
import * as cooperation from './cooperation.ts'
import * as criminalLinkage from './criminal-linkage.ts'
import * as evidenceAndInspection from './evidence-and-inspection.ts'
import * as execution from './execution.ts'
import * as hearingAndDecision from './hearing-and-decision.ts'
import * as investigation from './investigation.ts'
import * as noticeAndDecision from './notice-and-decision.ts'
import * as onTheSpot from './on-the-spot.ts'
import * as serviceAndClosing from './service-and-closing.ts'
import * as serviceAndPayment from './service-and-payment.ts'
import * as supervisionAndRemedies from './supervision-and-remedies.ts'
import type { DocumentForm } from './schema.ts'

export type { Column, DocumentForm, ParticularRow, Signatory, Writing } from './schema.ts'

export const documentForms: readonly DocumentForm[] = [
  ...Object.values(clueAndFiling),
  ...Object.values(investigation),
  ...Object.values(noticeAndDecision),
  ...Object.values(onTheSpot),
  ...Object.values(serviceAndClosing),
  ...Object.values(competence),
  ...Object.values(evidenceAndInspection),
  ...Object.values(cooperation),
  ...Object.values(coercion),
  ...Object.values(hearingAndDecision),
  ...Object.values(serviceAndPayment),
  ...Object.values(execution),
  ...Object.values(criminalLinkage),
  ...Object.values(supervisionAndRemedies),
].sort((one, other) => one.id.localeCompare(other.id))

const byId = new Map(documentForms.map((form) => [form.id, form]))

/** The form with this id. Throws when there is none: ids come from the code, never from a user. */
export function documentForm(id: string): DocumentForm {
  const form = byId.get(id)
  if (form === undefined) throw new Error(`no document form ${id}`)
  return form
}
