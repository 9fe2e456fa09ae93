/** Which forms may be prepared in a matter, when, and by whom they are approved and drawn up. */

import { documentForm, documentForms } from '../../law/documents/index.ts'
import type { DocumentForm } from '../../law/documents/schema.ts'
import { article, type Citation } from '../../law/schema.ts'
import { timeLimit } from '../deadlines/time-limit.ts'
import { dateInShanghai, plusDays } from '../calendar/plain-date.ts'
import type { Surroundings } from '../procedure/procedure.ts'
import type { Refusal } from '../refusal.ts'
import type { Role } from '../roles.ts'
import type { Party } from '../procedures/facts.ts'
import type { Prepared } from './prepared.ts'
import { unwritten, type PreparedValues } from './values.ts'

/** Forms of which somebody writes at least one particular. */
export const writableForms: readonly DocumentForm[] = documentForms.filter((form) =>
  form.particulars.some(({ writing }) => writing !== undefined),
)

const leaders: readonly Role[] = ['squad-leader', 'brigade-leader', 'organ-head']

/** Who approves the form in the organ that holds the matter; empty: nobody has to, or another organ does. */
export function approversOf(form: DocumentForm): readonly Role[] {
  switch (form.approvedBy?.post) {
    case undefined:
      return []
    case 'unit-head':
      return leaders
    case 'organ-head':
    case 'principal-head':
      return ['organ-head']
  }
}

const otherOrgans: Readonly<Record<NonNullable<DocumentForm['drawnUpBy']>, readonly Role[]>> = {
  officers: [],
  township: ['township-clerk', 'township-coordinator'],
  department: ['department-liaison'],
  superior: ['county-leader'],
  supervisor: ['supervisor'],
}

/** Posts of another organ that draw the form up; empty: it is a document of the officers. */
export const drawersOf = ({ drawnUpBy = 'officers' }: DocumentForm): readonly Role[] => otherOrgans[drawnUpBy]

/** The law that lets a document be issued before its approval when it cannot wait, which then follows within 24 hours. */
export const urgentBasis: Readonly<Record<string, Citation>> = {
  'DOC-037': article('ACL', 19),
}

/** The approval that follows an urgent document. */
export const lateApprovalOf: Readonly<Record<string, string>> = { 'DOC-037': 'DOC-036' }

/** What the requirements of a document look at in the file. */
export interface PreparedFacts {
  readonly party: Party
  readonly decidedOn: string | null
  readonly servedOn: string | null
  /** Unpaid of the fine, in yuan; null without a decision. */
  readonly fineInYuan: number | null
}

type Stand = 'undecided' | 'decided' | 'served'

const until = (...forms: number[]): string[] => forms.map((form) => `DOC-${String(form).padStart(3, '0')}`)

/** Where the case has to stand. A form that is not here may be prepared at any time. */
const stands: Readonly<Record<string, Stand>> = {
  ...Object.fromEntries(until(24, 25, 35, 50, 51, 52, 54, 58, 59).map((form) => [form, 'undecided' as const])),
  ...Object.fromEntries(until(60, 61, 84, 85).map((form) => [form, 'decided' as const])),
  ...Object.fromEntries(until(66, 67, 76, 86).map((form) => [form, 'served' as const])),
}

/** Why the form cannot be prepared as the case stands; empty: it can. */
export function notYetDue(form: DocumentForm, { decidedOn, servedOn }: PreparedFacts): readonly Refusal[] {
  const stand = stands[form.id]
  const basis = form.basis.slice(0, 1)
  if (stand === 'undecided' && decidedOn !== null) return [{ code: 'decision-made', basis, facts: { form: form.id } }]
  if (stand === 'decided' && decidedOn === null) return [{ code: 'decision-not-made', basis, facts: { form: form.id } }]
  if (stand === 'served' && servedOn === null) return [{ code: 'decision-not-served', basis, facts: { form: form.id } }]
  return []
}

/** What is written and the law does not allow, and what is not written and has to be. */
export function valueObstacles(
  form: DocumentForm,
  values: PreparedValues,
  facts: PreparedFacts,
  surroundings: Surroundings,
): readonly Refusal[] {
  return [...lacking(form, values, facts), ...orderOfDays(values), ...lawfulness(form, values, facts, surroundings)]
}

function lacking(form: DocumentForm, values: PreparedValues, { party }: PreparedFacts): readonly Refusal[] {
  const code = party.kind === 'natural-person' ? party.idNumber : (party.creditCode ?? party.idNumber)
  const ofParty = code === undefined ? form.baseFields.filter(({ key }) => key === 'partyCode') : []
  const missing = [...ofParty, ...unwritten(form, values)]
  if (missing.length === 0) return []
  return [
    {
      code: 'particulars-missing',
      basis: [...missing.flatMap(({ basis }) => basis ?? []), ...form.basis].slice(0, 3),
      facts: {
        form: form.id,
        document: form.title.zh,
        missing: missing.map(({ label }) => label.zh).join('、'),
        missingEn: missing.map(({ label }) => label.en).join(', '),
        ...(ofParty.length === 0 ? {} : { fillers: 'updateParty' }),
      },
    },
  ]
}

const text = (values: PreparedValues, key: string): string => {
  const value = values[key]
  return typeof value === 'string' ? value : ''
}

/** Begin and end of every period that a form asks for. */
const periods = [
  ['startedAt', 'endedAt'],
  ['measureFrom', 'measureTo'],
  ['testFrom', 'testTo'],
  ['stayFrom', 'stayTo'],
  ['displayFrom', 'displayTo'],
  ['overdueFrom', 'overdueTo'],
  ['entrustedFrom', 'entrustedTo'],
  ['originalEnd', 'extendedTo'],
] as const

const orderOfDays = (values: PreparedValues): readonly Refusal[] =>
  periods.flatMap(([from, to]) => {
    const [begin, end] = [text(values, from), text(values, to)]
    return begin !== '' && end !== '' && end < begin
      ? [{ code: 'end-before-start' as const, basis: [], field: `values.${to}` }]
      : []
  })

/** What each form may not say. */
function lawfulness(
  form: DocumentForm,
  values: PreparedValues,
  { fineInYuan }: PreparedFacts,
  { today }: Surroundings,
): readonly Refusal[] {
  switch (form.id) {
    case 'DOC-037':
      return withinDays(values, 'measureFrom', 'measureTo', 'ACL-25-SEIZE-30D')
    case 'DOC-040': {
      const end = text(values, 'originalEnd')
      const late: readonly Refusal[] =
        end !== '' && end < today
          ? [
              {
                code: 'period-ended',
                basis: [article('ACL', 25)],
                field: 'values.originalEnd',
                facts: { lastDay: end },
              },
            ]
          : []
      return [...late, ...withinDays(values, 'originalEnd', 'extendedTo', 'ACL-25-SEIZE-30D')]
    }
    case 'DOC-067': {
      const unpaid = values['unpaid']
      return typeof unpaid === 'number' && fineInYuan !== null && unpaid > fineInYuan
        ? [{ code: 'above-fine', basis: [article('ACL', 45)], field: 'values.unpaid', facts: { owed: fineInYuan } }]
        : []
    }
    // What was cleared at once is told afterwards (ACL 52).
    case 'DOC-071': {
      const [cleared, told] = [text(values, 'clearedAt'), text(values, 'notifiedOn')]
      const clearedOn = cleared === '' ? '' : dateInShanghai(cleared)
      if (clearedOn > today)
        return [{ code: 'date-in-future', basis: [], field: 'values.clearedAt', facts: { date: clearedOn, today } }]
      return told !== '' && told < clearedOn
        ? [
            {
              code: 'date-before-start',
              basis: [article('ACL', 52)],
              field: 'values.notifiedOn',
              facts: { date: told, earliest: clearedOn },
            },
          ]
        : []
    }
    default:
      return []
  }
}

/** An end that lies further from its begin than the law lets the period last. The day of the measure is not counted. */
function withinDays(values: PreparedValues, from: string, to: string, limit: string): readonly Refusal[] {
  const [begin, end] = [text(values, from), text(values, to)]
  const { length, basis } = timeLimit(limit)
  if (begin === '' || end === '' || length === null) return []
  const lastDay = plusDays(begin, length.count)
  return end <= lastDay ? [] : [{ code: 'period-too-long', basis, field: `values.${to}`, facts: { lastDay } }]
}

/** Nobody has approved it yet and it waits for that. */
export const awaitsApproval = (one: Prepared): boolean =>
  one.issued === undefined && one.returned === undefined && approversOf(documentForm(one.form)).length > 0

/** Urgent prepared documents whose approval has not followed. */
export const urgentWithoutApproval = (all: readonly Prepared[], form: string): readonly Prepared[] =>
  all.filter(
    (one) =>
      one.form === form &&
      one.urgency !== undefined &&
      one.issued !== undefined &&
      !all.some(
        (later) => later.form === lateApprovalOf[form] && later.issued !== undefined && later.number > one.number,
      ),
  )

/** Whether the form is the approval that an urgent one of these documents still waits for (ACL 19). */
export const waitsForLateApproval = (all: readonly Prepared[], form: string): boolean =>
  Object.entries(lateApprovalOf).some(
    ([urgent, approval]) => approval === form && urgentWithoutApproval(all, urgent).length > 0,
  )
