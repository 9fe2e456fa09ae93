import { describe, expect, test } from 'vitest'
import { documentForm } from '../../../law/documents/index.ts'
import {
  aFiledCase,
  aServedCase,
  clerk,
  head,
  morning,
  officer,
  officers,
  payloads,
} from '../../../testing/restaurant-case.ts'
import { sampleValues } from '../../../testing/sample-prepared.ts'
import { anActor } from '../../../testing/actors.ts'
import type { PrepareDocument } from '../../prepared/payloads.ts'
import { preparedOf, type Prepared } from '../../prepared/prepared.ts'
import { Refused } from '../../refusal.ts'
import { writableForms } from '../../prepared/offered.ts'
import { measureProcedure } from '../coercive-measure/procedure.ts'
import { referralProcedure } from '../criminal-referral/procedure.ts'
import { executionProcedure } from '../execution/procedure.ts'
import type { CaseFile } from './file.ts'
import { caseProcedure, preparableForms } from './procedure.ts'
import { issuedBySteps } from './steps/prepared.ts'

const on = (actor: typeof officer, day = '2026-10-12', resolved: object = {}) => ({ actor, at: morning(day), resolved })
const codes = (found: readonly { code: string }[]) => found.map(({ code }) => code)
const paper = (form: string, more: object = {}): PrepareDocument => ({
  form,
  values: { ...sampleValues(documentForm(form)), ...more },
})
/** A letter that the head approves, that has a number and is served. */
const letter = (more: object = {}) =>
  paper('DOC-071', { clearedAt: '2026-10-11T23:30:00+08:00', notifiedOn: '2026-10-11', ...more })
const leader = anActor('squad-leader', officer.unit, officer.organ, '00000000-0000-7000-8000-000000000077')
const numbers = (form: string) => ({ documentNumbers: { [form]: '阳综执〔2026〕第1号' } })
const drawn = () => aFiledCase().take('prepareDocument', letter(), on(officer))
const approval = (more: object = {}) => ({ which: 1, form: 'DOC-071', opinion: '同意。', ...more })
const drawnUp = { on: '2026-10-12', by: officer.name, personId: officer.personId }
/** A case with a paper of a form that has a step of its own by now, from before it had one. */
const withOlder = (form: string, more: object = {}, rest: Partial<Prepared> = {}) => {
  const play = aFiledCase()
  play.file = { ...play.known, prepared: [{ number: 1, form, values: paper(form, more).values, drawnUp, ...rest }] }
  return play
}
const measure = { measureFrom: '2026-10-12', measureTo: '2026-11-11' }

describe('a document that nobody has to approve', () => {
  test('is issued by the officers at once, under its number', () => {
    const play = aFiledCase().take('prepareDocument', paper('DOC-062'), on(officer, '2026-10-12', numbers('DOC-062')))
    expect(play.last?.documents).toEqual(['DOC-062'])
    expect(preparedOf(play.known)).toMatchObject([
      { number: 1, form: 'DOC-062', issued: { on: '2026-10-12', number: '阳综执〔2026〕第1号' } },
    ])
    expect(play.stage).toBe('filed')
  })

  test('is refused with what it lacks by name, each on its article', () => {
    const found = aFiledCase().against('prepareDocument', on(officer), {
      form: 'DOC-071',
      values: { clearedAt: '2026-10-11T23:30:00+08:00', situation: ' ' },
    })
    expect(found).toEqual([
      {
        code: 'particulars-missing',
        basis: [{ statute: 'ACL', article: 52 }],
        facts: {
          form: 'DOC-071',
          document: '立即代履行通知书',
          missing: '情况、地点、清除物、事后通知时间',
          missingEn: expect.stringContaining('Situation, Place') as string,
        },
      },
    ])
  })

  test('is nothing for an officer who is not assigned, nor in the name of another organ', () => {
    const play = aFiledCase()
    expect(codes(play.against('prepareDocument', on(clerk), paper('DOC-062')))).toContain('without-enforcement-power')
    expect(codes(play.against('prepareDocument', on(officer), paper('DOC-092')))).toEqual(['form-not-offered'])
    const supervisor = anActor('supervisor', '371521-J01', '371521-J01')
    expect(play.against('issueOwnDocument', on(supervisor), paper('DOC-092'))).toEqual([])
    expect(codes(play.against('issueOwnDocument', on(supervisor), paper('DOC-030')))).toEqual(['form-not-offered'])
  })

  test('is none that a step of the procedure issues', () => {
    const forms = preparableForms(aFiledCase().known, 'squad-officer').map(({ form }) => form.id)
    for (const id of ['DOC-046', 'DOC-056', 'DOC-068', 'DOC-063', 'DOC-078', 'DOC-089', 'DOC-092'])
      expect(forms).not.toContain(id)
    for (const id of ['DOC-045', 'DOC-064', 'DOC-071']) expect(forms).toContain(id)
  })

  test.each([
    ['coercive measure', measureProcedure],
    ['execution', executionProcedure],
    ['referral to the police', referralProcedure],
  ])('is none that a step of a %s issues: its guards are not gone round', (_kind, { steps }) => {
    const issued = issuedBySteps(steps as never)
    expect(issued.size).toBeGreaterThan(5)
    const offered = preparableForms(aFiledCase().known, 'squad-officer').map(({ form }) => form.id)
    expect(offered.filter((form) => issued.has(form))).toEqual([])
    for (const form of writableForms.filter(({ id }) => issued.has(id)))
      expect(aFiledCase().against('prepareDocument', on(officer), paper(form.id))).toMatchObject([
        { code: 'form-not-offered', facts: { form: form.id } },
      ])
  })
})

describe('a document that the head approves', () => {
  test('is a draft until the head issues it, with the opinion', () => {
    const play = drawn()
    expect(play.last?.documents).toEqual([])
    expect(play.last?.duties.filter(({ action }) => action === 'approveDocument')).toEqual([
      { action: 'approveDocument', unit: head.organ, mover: 'head' },
    ])
    play.take('approveDocument', approval(), on(head, '2026-10-12', numbers('DOC-071')))
    expect(play.last?.documents).toEqual(['DOC-071'])
    expect(preparedOf(play.known).at(-1)).toMatchObject({
      approval: { by: head.name, opinion: '同意。' },
      issued: { number: '阳综执〔2026〕第1号' },
    })
    expect(codes(play.against('approveDocument', on(head), approval()))).toEqual(['no-draft'])
  })

  test('is not approved by the leader, nor under another form', () => {
    expect(codes(drawn().against('approveDocument', on(leader), approval()))).toEqual(['wrong-role'])
    expect(codes(drawn().against('approveDocument', on(head), approval({ form: 'DOC-028' })))).toEqual(['no-draft'])
  })

  test('goes back with a comment, is drawn up again under its number, or dropped', () => {
    const play = drawn().take('returnDocument', { which: 1, comment: '写明地点' }, on(head))
    expect(play.last?.duties).toContainEqual(
      expect.objectContaining({ action: 'prepareDocument', personId: officer.personId, returned: true }),
    )
    expect(codes(play.against('approveDocument', on(head), approval()))).toEqual(['no-draft'])
    const again = play.fork().take('prepareDocument', { ...letter(), which: 1 }, on(officer))
    expect(preparedOf(again.known)).toHaveLength(1)
    expect(preparedOf(again.known)[0]?.returned).toBeUndefined()
    expect(preparedOf(play.take('dropDocument', { which: 1 }, on(officer)).known)).toEqual([])
    expect(codes(play.against('dropDocument', on(officer)))).toEqual(['no-draft'])
  })

  test('waits for the head of the unit where that is enough, but not for whoever drew it up', () => {
    const order = paper('DOC-045', { correctBy: '2026-11-30' })
    const play = aFiledCase().take('prepareDocument', order, on(officer))
    expect(play.last?.duties).toContainEqual({ action: 'approveDocument', unit: officer.unit, mover: 'leader' })
    expect(play.against('approveDocument', on(leader), { which: 1, form: 'DOC-045', opinion: '同意' })).toEqual([])
    const own = { ...leader, personId: officer.personId }
    expect(codes(play.against('approveDocument', on(own), { which: 1, form: 'DOC-045', opinion: '同意' }))).toEqual([
      'own-draft',
    ])
  })

  test('is for the principal head alone where a case goes to the police', () => {
    const play = withOlder('DOC-077')
    const by = (more: object) =>
      codes(play.against('approveDocument', on(head), { which: 1, form: 'DOC-077', opinion: '同意', ...more }))
    expect(by({})).toEqual(['principal-head-only'])
    expect(by({ principal: true })).toEqual([])
    const deputy = { ...head, standing: 'deputy' as const }
    const approving = { which: 1, form: 'DOC-077', opinion: '同意', principal: true }
    expect(codes(play.against('approveDocument', on(deputy), approving))).toEqual(['principal-head-only'])
  })
})

describe('what the law does not let a document say', () => {
  const why = (form: string, more: object, play = aFiledCase(), day = '2026-10-12') =>
    play.against('prepareDocument', on(officer, day), paper(form, more))

  test('a measure lasts thirty days, and thirty more while the first still run, whenever its paper was drawn up', () => {
    const found = (form: string, more: object) =>
      withOlder(form, more).against('approveDocument', on(head), approval({ form }))
    expect(found('DOC-037', measure)).toEqual([])
    expect(found('DOC-037', { ...measure, measureTo: '2026-11-12' })).toEqual([
      {
        code: 'period-too-long',
        basis: [{ statute: 'ACL', article: 25 }],
        field: 'values.measureTo',
        facts: { lastDay: '2026-11-11' },
      },
    ])
    expect(codes(found('DOC-040', { originalEnd: '2026-10-11', extendedTo: '2026-11-10' }))).toEqual(['period-ended'])
    expect(codes(found('DOC-040', { originalEnd: '2026-10-12', extendedTo: '2026-11-12' }))).toEqual([
      'period-too-long',
    ])
  })

  test('a period ends after it begins', () => {
    const [startedAt, endedAt] = ['2026-10-11T10:00:00+08:00', '2026-10-11T09:59:00+08:00']
    expect(codes(why('DOC-014', { startedAt, endedAt }))).toEqual(['end-before-start'])
    expect(codes(why('DOC-014', { startedAt: endedAt, endedAt: startedAt }))).toEqual([])
  })

  test('what was cleared at once is told afterwards', () => {
    const cleared = (at: string, notifiedOn: string) => codes(why('DOC-071', { clearedAt: at, notifiedOn }))
    expect(cleared('2026-10-11T23:30:00+08:00', '2026-10-11')).toEqual([])
    expect(cleared('2026-10-11T23:30:00+08:00', '2026-10-10')).toEqual(['date-before-start'])
    expect(cleared('2030-10-11T23:30:00+08:00', '2030-10-12')).toEqual(['date-in-future'])
  })

  test('payment is put off after the decision was served, and the surcharge bears on the fine alone', () => {
    expect(codes(why('DOC-067', { unpaid: 5000 }))).toContain('decision-not-served')
    const served = aServedCase()
    expect(codes(why('DOC-067', { unpaid: 5001 }, served, '2026-11-30'))).toEqual(['above-fine'])
    expect(codes(why('DOC-067', { unpaid: 5000 }, served, '2026-11-30'))).toEqual([])
    expect(codes(why('DOC-054', {}, served, '2026-11-30'))).toContain('decision-made')
    expect(codes(why('DOC-060', {}))).toContain('decision-not-made')
    // A step of its own corrects, changes or revokes a decision.
    expect(codes(why('DOC-061', {}))).toEqual(['form-not-offered'])
  })
})

describe('a measure that could not wait', () => {
  const urgency = { at: '2026-10-12T08:00:00+08:00', reason: '正在转移物品' }
  const issued = { on: '2026-10-12', number: '阳综执〔2026〕强决第1号' }

  test('from before measures had steps of their own still gets its late approval, and nothing else of a measure', () => {
    const play = withOlder('DOC-037', measure, { urgency, issued })
    const forms = preparableForms(play.known, 'squad-officer').map(({ form }) => form.id)
    expect(forms).toContain('DOC-036')
    expect(forms).not.toContain('DOC-037')
    expect(codes(play.against('prepareDocument', on(officer), paper('DOC-038')))).toEqual(['form-not-offered'])
    play
      .take('prepareDocument', paper('DOC-036'), on(officer))
      .take(
        'approveDocument',
        { which: 2, form: 'DOC-036', opinion: '同意。' },
        on(head, '2026-10-12', numbers('DOC-036')),
      )
    expect(play.last?.duties.map(({ action }) => action)).not.toContain('approveDocument')
    expect(codes(play.against('prepareDocument', on(officer), paper('DOC-036')))).toEqual(['form-not-offered'])
  })

  test('had its twenty-four hours from the act, which a second one did not start anew, to the approval', () => {
    const { prepareDocument, approveDocument } = caseProcedure.steps
    const [start] = prepareDocument.starts
    const limit = start?.limit
    const from = (file: CaseFile, payload: PrepareDocument) => start?.from(file, payload, '2026-10-12')
    const first = withOlder('DOC-037', measure, { urgency, issued }).known
    const [one] = preparedOf(first)
    const second = { ...first, prepared: [one!, { ...one!, number: 2 }] }
    const urgent = { ...paper('DOC-037', measure), urgency }
    expect(limit).toBe('ACL-19-REPORT-24H')
    expect([from(first, urgent), from(second, urgent)]).toEqual([urgency.at, null])
    expect(from(first, paper('DOC-037', measure))).toBeNull()
    const stops = approveDocument.stops as (file: CaseFile) => readonly string[]
    expect([stops(withOlder('DOC-036').known), stops(first)]).toEqual([[limit], []])
  })

  test('is no way around the approval of another document, nor of evidence outside market supervision', () => {
    const found = (form: string, more: object = {}) =>
      codes(aFiledCase().against('prepareDocument', on(officer), { ...paper(form, more), urgency }))
    expect(found('DOC-045')).toEqual(['urgency-not-provided'])
    // A step of its own registers evidence, and issues its notice.
    expect(found('DOC-025')).toEqual(['form-not-offered', 'urgency-not-provided'])
    expect(found('DOC-037', measure)).toEqual(['form-not-offered'])
  })
})

describe('the service of a prepared document', () => {
  const issued = () => drawn().take('approveDocument', approval(), on(head, '2026-10-12', numbers('DOC-071')))
  const serving = { ...payloads.service('2026-10-13'), which: 1 }

  test('has a return slip of its own, once, and the next step leaves it behind', () => {
    const play = issued().take('serveDocument', serving, on(officer, '2026-10-13', { officers }))
    expect(play.last?.documents).toEqual(['DOC-063'])
    expect(play.known.servedPrepared).toBe(1)
    expect(preparedOf(play.known)[0]?.service?.effectiveOn).toBe('2026-10-13')
    expect(codes(play.against('serveDocument', on(officer, '2026-10-13', { officers }), serving))).toEqual([
      'nothing-to-serve',
    ])
    play.take('recordInspection', payloads.inspection('2026-10-13'), on(officer, '2026-10-13', { officers }))
    expect(play.known.servedPrepared).toBeUndefined()
  })

  test('waits for the issue', () => {
    expect(() => drawn().take('serveDocument', serving, on(officer, '2026-10-13', { officers }))).toThrow(Refused)
  })
})
