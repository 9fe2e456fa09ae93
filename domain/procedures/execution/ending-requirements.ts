/** The guards of agreement, stay, performance and end (ACL 39, 40, 42), each with its article. */

import { article } from '../../../law/schema.ts'
import { plusYears } from '../../calendar/plain-date.ts'
import type { Requirement } from '../../procedure/procedure.ts'
import type { Refusal } from '../../refusal.ts'
import { nothingLeft, owedOn } from './effects.ts'
import type { ExecutionFile } from './file.ts'
import type * as payloads from './payloads.ts'

type Need<Payload = unknown> = Requirement<ExecutionFile, Payload>

/** An agreement harms nobody; only who remedied the harm is let off the surcharge, and of no more than there is (ACL 42). */
export const agreementLawful: Need<payloads.Agree> = (file, { today }, payload) => {
  if (payload === undefined) return []
  const basis = [article('ACL', 42)]
  const harm: Refusal[] = payload.harmsNobody ? [] : [{ code: 'agreement-harms', basis, field: 'harmsNobody' }]
  const { surchargeReductionInYuan: less } = payload
  const field = 'surchargeReductionInYuan'
  const unearned: Refusal[] = less > 0 && !payload.remedied ? [{ code: 'surcharge-not-remedied', basis, field }] : []
  const { surcharge } = owedOn(file, today)
  const more: Refusal[] =
    less > surcharge ? [{ code: 'above-surcharge', basis, field, facts: { owed: surcharge } }] : []
  const past: Refusal[] = payload.stages.some(({ dueOn }) => dueOn < payload.signedOn)
    ? [{ code: 'date-before-start', basis: [], field: 'stages', facts: { earliest: payload.signedOn } }]
    : []
  return [...harm, ...unearned, ...more, ...past]
}

/** It is broken when a stage was due and not done: the day lies after the first of the stages. */
export const agreementBroken: Need<payloads.ResumeAfterBreach> = ({ agreement }, _surroundings, payload) => {
  if (payload === undefined || agreement === null) return []
  const first = agreement.stages.map(({ dueOn }) => dueOn).toSorted()[0] ?? ''
  return payload.brokenOn > first
    ? []
    : [{ code: 'not-broken-yet', basis: [article('ACL', 42)], field: 'brokenOn', facts: { lastDay: first } }]
}

/** The ground of an ending is there: a decision that fell, three years of stay (ACL 39(2), 40). */
export const endingFounded: Need<payloads.EndExecution> = (file, { today }, payload) => {
  if (payload === undefined) return []
  const field = 'ground'
  if (payload.ground === 'decision-revoked')
    return file.of.revocation === undefined ? [{ code: 'decision-stands', basis: [article('ACL', 40)], field }] : []
  if (payload.ground !== 'stayed-three-years') return []
  const basis = [article('ACL', 39, 2)]
  if (file.stay === null || file.stage !== 'execution-stayed') return [{ code: 'stay-too-short', basis, field }]
  const last = plusYears(file.stay.on, 3)
  const short: Refusal[] = today > last ? [] : [{ code: 'stay-too-short', basis, field, facts: { lastDay: last } }]
  const harm: Refusal[] = payload.noEvidentHarm ? [] : [{ code: 'evident-harm', basis, field: 'noEvidentHarm' }]
  const able: Refusal[] = payload.cannotPerform ? [] : [{ code: 'party-can-perform', basis, field: 'cannotPerform' }]
  return [...short, ...harm, ...able]
}

/** The case has seen it: the money came in, or the check found the order obeyed. A building may be gone before any check. */
export const performedIndeed: Need = (file, { today }) =>
  file.obligation.kind === 'building' || file.obligation.kind === 'land' || nothingLeft(file, today)
    ? []
    : [{ code: 'not-performed', basis: [article('PL', 66, 1)] }]
