/**
 * Documents that officers prepare by themselves, at any stage: orders to correct, requests for assistance, service by
 * public notice … A form that nobody approves is issued at once. One that the head of the unit or of the organ approves
 * is drawn up here and issued by that person's step, with the opinion. A form that another step issues, of the case or
 * of what was opened from it, is not offered; a draft of one from before it had such a step is still approved,
 * returned or dropped here.
 */

import { documentForm, type DocumentForm } from '../../../../law/documents/index.ts'
import { article } from '../../../../law/schema.ts'
import {
  awaitsApproval,
  approversOf,
  drawersOf,
  notYetDue,
  urgentBasis,
  urgentWithoutApproval,
  valueObstacles,
  waitsForLateApproval,
  writableForms,
  type PreparedFacts,
} from '../../../prepared/offered.ts'
import { nextPreparedNumber, preparedOf, withPrepared, type Prepared } from '../../../prepared/prepared.ts'
import * as payloads from '../../../prepared/payloads.ts'
import type { Requirement, StepDefinition, TakenStep } from '../../../procedure/procedure.ts'
import type { Refusal } from '../../../refusal.ts'
import type { Role } from '../../../roles.ts'
import { dateBetween, dateObstacles, twoOfficersNamed } from '../../requirements.ts'
import { effectiveDay } from '../effects.ts'
import type { CaseFile } from '../file.ts'
import { hearingServedInTime } from '../hearing.ts'
import { outstanding } from '../payment.ts'
import { serviceProven } from '../requirements.ts'
import { officers, same, sinceFiling, step } from './row-parts.ts'

type Need<Payload> = Requirement<CaseFile, Payload>

const others: readonly Role[] = [
  'township-clerk',
  'township-coordinator',
  'department-liaison',
  'county-leader',
  'supervisor',
]

export const preparedFacts = (file: CaseFile): PreparedFacts => ({
  party: file.party,
  decidedOn: file.decision?.on ?? null,
  servedOn: file.decisionService?.effectiveOn ?? null,
  fineInYuan: file.decision === null ? null : outstanding(file, file.decision.on).fine,
})

const numbered = (file: CaseFile, number: number | undefined): Prepared | undefined =>
  preparedOf(file).find((one) => one.number === number)

const actOf = ({ on, actor }: TakenStep) => ({ on, by: actor.name, personId: actor.personId })

/** The forms that the steps of a table issue by themselves. */
export const issuedBySteps = (
  // oxlint-disable-next-line no-explicit-any
  steps: Readonly<Record<string, Pick<StepDefinition<CaseFile, any>, 'documents' | 'mayIssue'>>>,
): ReadonlySet<string> =>
  new Set(
    Object.values(steps).flatMap(({ documents, mayIssue }) => [
      ...(typeof mayIssue === 'function' ? [] : (mayIssue ?? [])),
      ...(typeof documents === 'function' ? [] : documents),
    ]),
  )

/** Whether the form is one for whoever asks: of the officers, or of the post of another organ. */
const forThisPost = (form: string, role: Role): boolean => {
  const drawers = drawersOf(documentForm(form))
  return drawers.length === 0 ? !others.includes(role) : drawers.includes(role)
}

const atOnce = ({ form, urgency }: Pick<payloads.PrepareDocument, 'form' | 'urgency'>): boolean =>
  approversOf(documentForm(form)).length === 0 || urgency !== undefined

/** The form that a payload names, where it names one of ours: the payload may not have been checked yet. */
function named(payload: unknown): payloads.PrepareDocument | null {
  const { form, urgency } = (payload ?? {}) as Partial<payloads.PrepareDocument>
  return writableForms.some(({ id }) => id === form)
    ? ({ form, urgency, values: {} } as payloads.PrepareDocument)
    : null
}

const urgencyAllowed: Need<payloads.PrepareDocument> = (_file, { today }, payload) => {
  if (payload?.urgency === undefined) return []
  if (urgentBasis[payload.form] === undefined)
    return [{ code: 'urgency-not-provided', basis: documentForm(payload.form).basis.slice(0, 1), field: 'urgency' }]
  return dateObstacles(payload.urgency.at, null, today, 'urgency.at')
}

const offered =
  (issuedElsewhere: ReadonlySet<string>): Need<payloads.PrepareDocument> =>
  (file, surroundings, payload) => {
    if (payload === undefined) return []
    const form = documentForm(payload.form)
    const elsewhere = issuedElsewhere.has(form.id) && !waitsForLateApproval(preparedOf(file), form.id)
    if (elsewhere || !forThisPost(form.id, surroundings.actor.role))
      return [{ code: 'form-not-offered', basis: [], facts: { form: form.id } }]
    return [
      ...notYetDue(form, preparedFacts(file)),
      ...valueObstacles(form, payload.values, preparedFacts(file), surroundings),
    ]
  }

/** A draft is drawn up again, not a document that was issued, and not under another form. */
const draftOpen: Need<payloads.PrepareDocument> = (file, _surroundings, payload) => {
  if (payload?.which === undefined) return []
  const one = numbered(file, payload.which)
  return one !== undefined && one.issued === undefined && one.form === payload.form
    ? []
    : [{ code: 'no-draft', basis: [], field: 'which' }]
}

const mayApprove = (one: Prepared, role: Role): boolean => approversOf(documentForm(one.form)).includes(role)

/** A draft waits for this post; whoever drew it up does not approve it. */
const draftWaits: Need<{ readonly which: number; readonly form?: string }> = (file, { actor }, payload) => {
  const waiting = preparedOf(file).filter((one) => awaitsApproval(one))
  if (payload === undefined)
    return waiting.some((one) => mayApprove(one, actor.role) && one.drawnUp.personId !== actor.personId)
      ? []
      : [{ code: 'no-draft', basis: [] }]
  const one = waiting.find(({ number }) => number === payload.which)
  if (one === undefined || (payload.form !== undefined && payload.form !== one.form))
    return [{ code: 'no-draft', basis: [], field: 'which' }]
  const { basis } = documentForm(one.form)
  const role: readonly Refusal[] = mayApprove(one, actor.role)
    ? []
    : [
        {
          code: 'wrong-role',
          basis: basis.slice(0, 1),
          facts: { roles: approversOf(documentForm(one.form)).join(',') },
        },
      ]
  const own: readonly Refusal[] =
    one.drawnUp.personId === actor.personId ? [{ code: 'own-draft', basis: basis.slice(0, 1) }] : []
  return [...role, ...own]
}

const approvedByPrincipal: Need<payloads.ApproveDocument> = (file, { actor }, payload) => {
  const one = numbered(file, payload?.which)
  return one !== undefined &&
    documentForm(one.form).approvedBy?.post === 'principal-head' &&
    (payload?.principal !== true || actor.standing === 'deputy')
    ? [{ code: 'principal-head-only', basis: [article('OD310', 5)], field: 'principal' }]
    : []
}

const stillLawful: Need<payloads.ApproveDocument> = (file, surroundings, payload) => {
  const one = numbered(file, payload?.which)
  if (one === undefined) return []
  const form = documentForm(one.form)
  return [
    ...notYetDue(form, preparedFacts(file)),
    ...valueObstacles(form, one.values, preparedFacts(file), surroundings),
  ]
}

const draftThere: Need<payloads.DropDocument> = (file, _surroundings, payload) => {
  const drafts = preparedOf(file).filter(({ issued }) => issued === undefined)
  return (payload === undefined ? drafts.length > 0 : drafts.some(({ number }) => number === payload.which))
    ? []
    : [{ code: 'no-draft', basis: [], ...(payload === undefined ? {} : { field: 'which' }) }]
}

/** Papers that have to reach somebody and whose service nobody has recorded. */
export const unserved = (file: CaseFile): readonly Prepared[] =>
  preparedOf(file).filter(
    ({ form, issued, service }) => issued !== undefined && service === undefined && documentForm(form).mustBeServed,
  )

const documentToServe: Need<payloads.ServePrepared> = (file, _surroundings, payload) =>
  (payload === undefined ? unserved(file).length > 0 : unserved(file).some(({ number }) => number === payload.which))
    ? []
    : [{ code: 'nothing-to-serve', basis: [article('CPL', 87)] }]

/** The two steps that draw a document up: of the officers, and of another organ that takes part. */
const preparing = (
  stages: readonly string[],
  issuedElsewhere: ReadonlySet<string>,
  who: Pick<StepDefinition<CaseFile, unknown>, 'by' | 'as'>,
): StepDefinition<CaseFile, payloads.PrepareDocument> =>
  step<payloads.PrepareDocument>({
    from: stages,
    to: same,
    ...who,
    payload: payloads.PrepareDocument,
    requires: [offered(issuedElsewhere), draftOpen, urgencyAllowed],
    starts: [{ limit: 'ACL-19-REPORT-24H', from: (file, payload) => firstUrgent(file, payload, 'DOC-037') }],
    stops: [],
    mayIssue: (payload) => {
      const asked = named(payload)
      return asked !== null && atOnce(asked) ? [asked.form] : []
    },
    documents: (file) => {
      const one = preparedOf(file).at(-1)
      return one?.issued === undefined ? [] : [one.form]
    },
    apply: (file, payload, taken) => {
      const { form, which, values, urgency } = payload
      // The preview asks before anything was chosen.
      if (named(payload) === null) throw new TypeError('no form was chosen')
      return withPrepared(file, {
        number: which ?? nextPreparedNumber(file),
        form,
        values,
        drawnUp: actOf(taken),
        ...(urgency === undefined ? {} : { urgency }),
        ...(atOnce(payload) ? { issued: { on: taken.on, number: numberOf(taken, form) } } : {}),
      })
    },
  })

/** The hours run from the first urgent act that waits for its approval; a second one does not start them anew. */
function firstUrgent(file: CaseFile, payload: payloads.PrepareDocument, form: string): string | null {
  if (payload.form !== form || payload.urgency === undefined) return null
  return urgentWithoutApproval(preparedOf(file), form).length > 1 ? null : payload.urgency.at
}

const numberOf = ({ resolved }: TakenStep, form: string): string => resolved.documentNumbers?.[form] ?? ''

export const preparedSteps = (stages: readonly string[], issuedElsewhere: ReadonlySet<string>) => ({
  prepareDocument: preparing(stages, issuedElsewhere, { by: officers, as: 'assigned' }),
  issueOwnDocument: preparing(stages, issuedElsewhere, { by: others, as: 'anyone' }),
  approveDocument: step<payloads.ApproveDocument>({
    from: stages,
    to: same,
    by: ['squad-leader', 'brigade-leader', 'organ-head'],
    as: 'holder',
    payload: payloads.ApproveDocument,
    requires: [draftWaits, approvedByPrincipal, stillLawful],
    starts: [],
    stops: (file) => (preparedOf(file).at(-1)?.form === 'DOC-036' ? ['ACL-19-REPORT-24H'] : []),
    mayIssue: (payload) => {
      const asked = named(payload)
      return asked === null ? [] : [asked.form]
    },
    documents: (file) =>
      preparedOf(file)
        .slice(-1)
        .map(({ form }) => form),
    apply: (file, { which: number, opinion }, taken) => {
      const one = numbered(file, number)
      if (one === undefined) throw new TypeError('a draft that waits')
      return withPrepared(file, {
        ...one,
        approval: { ...actOf(taken), opinion },
        issued: { on: taken.on, number: numberOf(taken, one.form) },
      })
    },
  }),
  returnDocument: step<payloads.ReturnDocument>({
    from: stages,
    to: same,
    by: ['squad-leader', 'brigade-leader', 'organ-head'],
    as: 'holder',
    payload: payloads.ReturnDocument,
    requires: [draftWaits],
    starts: [],
    stops: [],
    documents: [],
    apply: (file, { which: number, comment }, taken) => {
      const one = numbered(file, number)
      if (one === undefined) throw new TypeError('a draft that waits')
      return withPrepared(file, { ...one, returned: { ...actOf(taken), comment } })
    },
  }),
  dropDocument: step<payloads.DropDocument>({
    from: stages,
    to: same,
    by: officers,
    as: 'assigned',
    payload: payloads.DropDocument,
    requires: [draftThere],
    starts: [],
    stops: [],
    documents: [],
    apply: (file, { which: number }) => ({
      ...file,
      prepared: preparedOf(file).filter((one) => one.number !== number),
    }),
  }),
  serveDocument: step<payloads.ServePrepared>({
    // An opinion on a credit repair may come when the file is bound.
    from: [...stages, 'archived'],
    to: same,
    by: officers,
    as: 'assigned',
    payload: payloads.ServePrepared,
    requires: [
      documentToServe,
      twoOfficersNamed(),
      serviceProven,
      hearingServedInTime,
      dateBetween('servedOn', sinceFiling),
    ],
    starts: [],
    stops: [],
    documents: ['DOC-063'],
    apply: (file, { which: number, ...service }, taken) => {
      const one = numbered(file, number)
      if (one === undefined) throw new TypeError('a document to serve')
      return {
        ...withPrepared(file, {
          ...one,
          service: {
            ...service,
            on: taken.on,
            officers: taken.resolved.officers ?? [],
            effectiveOn: effectiveDay(service),
          },
        }),
        servedPrepared: number,
      }
    },
  }),
})

/** Every other step leaves the document that was served before it behind: the next return slip is of something else. */
export function puttingAway<
  // oxlint-disable-next-line no-explicit-any -- each step has its own payload
  Steps extends Readonly<Record<string, StepDefinition<CaseFile, any>>>,
>(steps: Steps): Steps {
  const entries = Object.entries(steps).map(([action, one]) => [
    action,
    {
      ...one,
      apply: (file: CaseFile, payload: unknown, taken: TakenStep): CaseFile => {
        const { servedPrepared: _, ...after } = one.apply(file, payload, taken)
        return after
      },
    },
  ])
  return Object.fromEntries(entries) as Steps
}

/** What may be prepared by a post, whatever it will say: the list of the dialog. */
export const formsToPrepare =
  (issuedElsewhere: ReadonlySet<string>) =>
  (file: CaseFile, role: Role): readonly { readonly form: DocumentForm; readonly obstacles: readonly Refusal[] }[] =>
    writableForms
      .filter(
        ({ id }) => (!issuedElsewhere.has(id) || waitsForLateApproval(preparedOf(file), id)) && forThisPost(id, role),
      )
      .map((form) => ({ form, obstacles: notYetDue(form, preparedFacts(file)) }))
