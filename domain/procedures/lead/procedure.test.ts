import { describe, expect, test } from 'vitest'
import { anActor } from '../../../testing/actors.ts'
import { Play } from '../../../testing/play.ts'
import { clerk, head, morning, officer, officerIds, officers, power } from '../../../testing/restaurant-case.ts'
import { sampleParty, samplePlace } from '../../../testing/sample-files.ts'
import type { Actor } from '../../procedure/procedure.ts'
import type { Refusal } from '../../refusal.ts'
import type { OfficerFacts } from '../facts.ts'
import type { LeadFile } from './file.ts'
import type * as steps from './payloads.ts'
import { leadProcedure } from './procedure.ts'

const bureau = '371521-B01'
const squad = `${bureau}-Z02`
const department = '371521-B11'
const liaison = anActor('department-liaison', department, department)
const bureauLiaison = anActor('department-liaison', bureau, bureau)
const leader = anActor('squad-leader', squad, bureau)
const market = anActor('department-liaison', '371521-B02', '371521-B02')

const holder = { organ: bureau, unit: squad, name: '侨润中队' }
const by = (actor: Actor, day: string, resolved: object = {}) => ({ actor, at: morning(day), resolved })
const codes = (found: readonly { code: string }[]) => found.map(({ code }) => code)

const registering = (more: Partial<steps.RegisterLead> = {}): steps.RegisterLead => ({
  source: 'department',
  receivedAt: '2026-09-28T09:00:00+08:00',
  subject: '示例餐饮服务有限公司',
  content: '净化器滤网被拆走。',
  place: samplePlace,
  powerCode: power.code,
  attachmentIds: [],
  ...more,
})
const transferring = (more: Partial<steps.TransferLead> = {}): steps.TransferLead => ({
  toOrgan: bureau,
  toUnit: squad,
  powerCode: power.code,
  findings: '检查发现净化设施不正常使用。',
  approvedBy: '示例·分局负责人',
  ...more,
})
const verified = (more: Partial<steps.RecordVerification> = {}): steps.RecordVerification => ({
  course: '现场核查属实。',
  evidence: '照片3张',
  recommendation: 'file',
  party: sampleParty,
  cause: '不正常使用油烟净化设施',
  violationOn: '2026-09-20',
  continuing: false,
  attachmentIds: [],
  ...more,
})
const looked = { power, holder }

const registered = (actor = liaison, more = {}) =>
  new Play(leadProcedure).take('register', registering(more), by(actor, '2026-09-28', { power, number: '线索1' }))
const transferred = () => registered().take('transfer', transferring(), by(liaison, '2026-09-29', looked))
const accepted = () => transferred().take('accept', {}, by(leader, '2026-10-08'))
const verifying = () => accepted().take('assign', { officerIds }, by(leader, '2026-10-08', { officers }))
const recorded = (more = {}) =>
  verifying().take('recordVerification', verified(more), by(officer, '2026-10-09', looked))
const filed = () => recorded().take('approveFiling', { opinion: '同意立案。' }, by(head, '2026-10-12', looked))

describe('a lead that a department registers', () => {
  test('is the department’s to transfer, and no period of verification runs yet', () => {
    expect(registered().last?.duties).toEqual([{ unit: department, mover: 'liaison', action: 'transfer' }])
    expect(registered().clocks).toEqual([])
  })

  test('goes to the one team that may act there under the power, and to nobody else', () => {
    const against = (payload: steps.TransferLead, resolved: object) =>
      registered().against('transfer', by(liaison, '2026-09-29', resolved), payload)
    expect(against(transferring(), looked)).toEqual([])
    expect(against(transferring({ toUnit: `${bureau}-Z03` }), looked)).toMatchObject([
      { code: 'outside-own-powers', field: 'toUnit', facts: { holder: '侨润中队' } },
    ])
    expect(codes(against(transferring(), { power, holder: null }))).toEqual(['no-holder'])
    expect(codes(against(transferring(), { holder }))).toEqual(['power-not-found'])
  })

  test('that an own patrol found needs no transfer, and is to be verified from the day it came in', () => {
    const own = registered(leader, { source: 'patrol' })
    expect(own.stage).toBe('accepted')
    // Fifteen working days after 28 September 2026: the eight days from 1 October on are off but for Saturday the 10th.
    expect(own.clocks).toEqual([
      expect.objectContaining({ limit: 'MOHURD-VERIFY-15D', startedOn: '2026-09-28', lastDay: '2026-10-23' }),
    ])
  })

  test('that an own patrol found may still turn out to be another’s: the period ends with the transfer', () => {
    const market = { toOrgan: '371521-B02', toUnit: '371521-B02-DD' }
    const theirs = { power, holder: { organ: market.toOrgan, unit: market.toUnit, name: '市监大队' } }
    const own = registered(leader, { source: 'patrol' }).take(
      'assign',
      { officerIds },
      by(leader, '2026-09-29', { officers }),
    )
    const sent = own.take('transfer', transferring(market), by(leader, '2026-09-29', theirs))
    expect([sent.stage, sent.clocks, sent.known.officers]).toEqual(['transferred', [], []])
  })

  test('is verified under the ministry’s rule of the organ that holds it', () => {
    const own = new Play(leadProcedure, 'market-supervision').take(
      'register',
      registering({ source: 'patrol' }),
      by(leader, '2026-09-28', { number: '线索1' }),
    )
    expect(own.clocks.map(({ limit }) => limit)).toEqual(['SAMR-18-VERIFY-15WD'])
  })
})

describe('the same thing reported again', () => {
  const again = (actor: Actor, day: string, more = {}) =>
    [
      {
        source: 'public',
        receivedAt: morning(day),
        reporter: { name: '示例·住户' },
        content: '楼下油烟还是很大。',
        attachmentIds: [],
        ...more,
      },
      by(actor, day),
    ] as const

  test('is added to the lead whoever holds it, moves nobody, and is found by its words', () => {
    const before = transferred()
    const joined = before.fork().take('joinReport', ...again(clerk, '2026-09-30'))
    expect(joined.known.furtherReports).toEqual([
      {
        source: 'public',
        receivedAt: morning('2026-09-30'),
        reporter: { name: '示例·住户' },
        content: '楼下油烟还是很大。',
        on: '2026-09-30',
        by: clerk.name,
        unit: clerk.unit,
      },
    ])
    expect([joined.stage, joined.last?.duties]).toEqual([before.stage, before.last?.duties])
    expect(joined.last?.headline.words).toContain('楼下油烟还是很大')
    expect(joined.clocks).toEqual(before.clocks)
  })

  test('brings its pictures', () => {
    const picture = { id: '1', name: '油烟.jpg', mediaType: 'image/jpeg', size: 1, sm3: 'a', takenAt: null }
    const [payload, played] = again(liaison, '2026-09-30')
    const joined = registered().take('joinReport', payload, { ...played, resolved: { attachments: [picture] } })
    expect(joined.known.attachments).toEqual([picture])
  })

  test('is a lead of its own once the first was decided on, and is not of the future', () => {
    expect(codes(filed().against('joinReport', by(clerk, '2026-10-13')))).toEqual(['wrong-stage'])
    const [payload] = again(clerk, '2026-10-01')
    expect(codes(registered().against('joinReport', by(clerk, '2026-09-30'), payload))).toEqual(['date-in-future'])
  })

  test('is taken down by whoever registers leads, not by a head or a reviewer', () => {
    expect(codes(registered().against('joinReport', by(head, '2026-09-30')))).toEqual(['wrong-role'])
  })
})

describe('a lead that is the same thing as another', () => {
  const joining = (more: object = {}) => ({
    leadId: '00000000-0000-7000-8000-0000000000bb',
    leadNumber: '线索2',
    reason: '同一家店同一天的油烟。',
    ...more,
  })

  test('ends for the other, registered or refused alike, and owes nobody anything', () => {
    const refused = transferred().take('refuse', { ground: 'other', reason: '与线索2重复。' }, by(leader, '2026-09-30'))
    for (const play of [registered(), refused]) {
      const joined = play.take('joinInto', joining(), by(liaison, '2026-09-30'))
      expect([joined.stage, joined.last?.duties, joined.clocks, joined.last?.headline.closed]).toEqual([
        'joined',
        [],
        [],
        true,
      ])
      expect(joined.known.joinedInto).toMatchObject({ leadNumber: '线索2', by: liaison.name })
    }
  })

  test('that a patrol found ends with its period of verification', () => {
    const own = registered(leader, { source: 'patrol' })
    expect(own.clocks).toHaveLength(1)
    expect(own.take('joinInto', joining(), by(leader, '2026-09-30')).clocks).toEqual([])
  })

  test('is answered first where another organ sent it, and is not joined to itself', () => {
    expect(accepted().against('joinInto', by(leader, '2026-10-08'), joining())).toEqual([
      { code: 'feedback-owed', basis: [{ statute: 'SEED', article: 3 }] },
    ])
    expect(registered().against('joinInto', by(liaison, '2026-09-30'), joining({ leadNumber: '线索1' }))).toEqual([
      { code: 'not-joinable', basis: [{ statute: 'SAMR', article: 18 }], field: 'leadId', facts: { number: '线索1' } },
    ])
    expect(codes(registered().against('joinInto', by(market, '2026-09-30'), joining()))).toEqual(['not-the-holder'])
  })

  test('is taken down by the other, which says where it came from', () => {
    const report = { source: 'public' as const, receivedAt: morning('2026-09-30'), content: '楼下油烟很大。' }
    const noted = filed().take(
      'noteJoined',
      { ...report, lead: { id: '00000000-0000-7000-8000-0000000000cc', number: '线索3' } },
      by(liaison, '2026-10-13'),
    )
    expect(noted.stage).toBe('filed')
    expect(noted.known.furtherReports).toMatchObject([{ ...report, lead: { number: '线索3' }, unit: department }])
  })
})

describe('a lead that a squad found and another organ takes over', () => {
  const to = { toOrgan: '371521-B02', toUnit: '371521-B02-DD' }
  const theirs = { power, holder: { organ: to.toOrgan, unit: to.toUnit, name: '市监大队' } }
  const theirLeader = anActor('brigade-leader', to.toUnit, to.toOrgan)
  const sent = () =>
    registered(leader, { source: 'patrol' }).take('transfer', transferring(to), by(leader, '2026-09-29', theirs))

  test('is watched, sent again and confirmed by the leader of the squad, which has no liaison', () => {
    const own = (play: Play<LeadFile>) =>
      play.last?.duties.filter(({ unit }) => unit === squad).map(({ mover, action }) => [mover, action])
    expect(own(sent())).toEqual([['leader', 'accept']])
    const refused = sent().take('refuse', { ground: 'incomplete', reason: '缺照片。' }, by(theirLeader, '2026-09-30'))
    expect(own(refused)).toEqual([['leader', 'transfer']])
    expect(refused.against('transfer', by(leader, '2026-09-30', theirs), transferring(to))).toEqual([])
    const theirOfficers = officers.map((one) => ({ ...one, unit: to.toUnit }))
    const theirHead = anActor('organ-head', to.toOrgan, to.toOrgan)
    const fed = sent()
      .take('accept', {}, by(theirLeader, '2026-09-30'))
      .take('assign', { officerIds }, by(theirLeader, '2026-09-30', { officers: theirOfficers }))
      .take(
        'recordVerification',
        verified({ recommendation: 'do-not-file', reason: '未发现违法行为。' }),
        by(officer, '2026-10-09', theirs),
      )
      .take('approveNonFiling', { opinion: '同意。', reason: '违法事实不成立。' }, by(theirHead, '2026-10-12'))
      .take('feedBack', { result: '不予立案。' }, by(officer, '2026-10-13'))
    expect(own(fed)).toEqual([['leader', 'confirmFeedback']])
    expect(fed.against('contestFeedback', by(leader, '2026-10-14'), { reason: '请复查。' })).toEqual([])
    expect(fed.take('confirmFeedback', {}, by(leader, '2026-10-14')).stage).toBe('confirmed')
  })
})

describe('a lead that was received by transfer', () => {
  test('is not passed on: the receiver asks the common superior', () => {
    expect(accepted().against('transfer', by(leader, '2026-10-08', looked), transferring())).toEqual([
      {
        code: 'second-transfer',
        basis: [
          { statute: 'SAMR', article: 14 },
          { statute: 'PL', article: 25, paragraph: 2 },
        ],
      },
    ])
  })

  test('may be sent again by its origin after a refusal', () => {
    const refused = transferred().take('refuse', { ground: 'incomplete', reason: '缺照片。' }, by(leader, '2026-09-30'))
    expect(refused.last?.duties).toEqual([{ unit: department, mover: 'liaison', action: 'transfer', returned: true }])
    expect(refused.against('transfer', by(liaison, '2026-09-30', looked), transferring())).toEqual([])
  })

  test('from another unit of the same organ was not transferred: a refusal inside does not strand it', () => {
    const inside = registered(bureauLiaison)
      .take('transfer', transferring(), by(bureauLiaison, '2026-09-29', looked))
      .take('refuse', { ground: 'not-ours', reason: '不在本队辖区。' }, by(leader, '2026-09-30'))
    expect(inside.against('transfer', by(bureauLiaison, '2026-09-30', looked), transferring())).toEqual([])
  })

  test('is refused only with a reason', () => {
    expect(transferred().against('refuse', by(leader, '2026-09-30'), { ground: 'not-ours' })).toMatchObject([
      { code: 'reason-missing', field: 'reason' },
    ])
  })

  test('is to be verified from the day of the transfer, however late it is accepted', () => {
    expect(accepted().clocks).toEqual([
      expect.objectContaining({ limit: 'MOHURD-VERIFY-15D', startedOn: '2026-09-29', lastDay: '2026-10-26' }),
    ])
  })

  test('is accepted by the leader of its squad, not by a township’s staff nor another organ’s', () => {
    expect(codes(transferred().against('accept', by(clerk, '2026-09-30')))).toEqual(['without-enforcement-power'])
    expect(codes(transferred().against('accept', by({ ...leader, unit: `${bureau}-Z03` }, '2026-09-30')))).toEqual([
      'not-the-holder',
    ])
    expect(codes(transferred().against('accept', by(market, '2026-09-30')))).toEqual(['wrong-role'])
  })
})

describe('the officers', () => {
  const assign = (chosen: readonly OfficerFacts[]) =>
    accepted().against('assign', by(leader, '2026-10-08', { officers: chosen }), { officerIds })
  const [first, second] = officers as [OfficerFacts, OfficerFacts]

  test('can be changed while they verify', () => {
    expect(verifying().against('assign', by(leader, '2026-10-09', { officers }), { officerIds })).toEqual([])
  })

  test('are two at least, with valid certificates, of the unit that holds the lead', () => {
    expect(assign(officers)).toEqual([])
    expect(codes(assign([first]))).toEqual(['fewer-than-two-officers'])
    expect(codes(assign([first, { ...second, certificate: null }]))).toEqual(['certificate-missing'])
    expect(codes(assign([first, { ...second, unit: `${bureau}-Z03` }]))).toEqual(['officer-not-in-squad'])
    const tomorrow = { number: '1', validFrom: '2026-10-09', validTo: '2030-01-01' }
    expect(codes(assign([first, { ...second, certificate: tomorrow }]))).toEqual(['certificate-expired'])
  })
})

describe('a verification', () => {
  const record = (payload: steps.RecordVerification, resolved: object = looked, play = verifying()) =>
    play.against('recordVerification', by(officer, '2026-10-09', resolved), payload)

  test('that proposes a case names party and cause, and rests on a power of the own organ', () => {
    expect(record(verified())).toEqual([])
    const { party: _, cause: __, ...bare } = verified()
    expect(codes(record(bare))).toEqual(['party-unknown', 'particulars-missing'])
    expect(record(verified(), { power, holder: { ...holder, organ: '371521-B02', name: '市监局' } })).toMatchObject([
      { code: 'outside-own-powers', field: 'powerCode', facts: { holder: '市监局' } },
    ])
    expect(codes(record(verified(), { power, holder: null }))).toEqual(['outside-own-powers'])
  })

  test('that proposes a case chooses a power', () => {
    const { powerCode: _, ...nameless } = registering({ source: 'patrol' })
    const play = new Play(leadProcedure)
      .take('register', nameless, by(leader, '2026-09-28', { number: '线索1' }))
      .take('assign', { officerIds }, by(leader, '2026-09-29', { officers }))
    expect(codes(record(verified(), {}, play))).toEqual(['no-power-chosen'])
  })

  test('that proposes none says why', () => {
    const none = verified({ recommendation: 'do-not-file' })
    expect(record(none)).toMatchObject([{ code: 'reason-missing', basis: [{ statute: 'SAMR', article: 20 }] }])
    expect(record({ ...none, reason: '未发现违法行为。' })).toEqual([])
  })

  test('proposes no case about an act discovered too late: two years, five where it did serious harm', () => {
    expect(record(verified({ violationOn: '2024-09-28' }))).toEqual([])
    expect(record(verified({ violationOn: '2024-09-27' }))).toMatchObject([
      { code: 'limitation-passed', facts: { lastDay: '2026-09-27' } },
    ])
    expect(record(verified({ violationOn: '2024-09-27', seriousHarm: '三名就餐者住院治疗' }))).toEqual([])
    expect(codes(record(verified({ violationOn: '2021-09-27', seriousHarm: '三名就餐者住院治疗' })))).toEqual([
      'limitation-passed',
    ])
    const late = verified({ violationOn: '2024-09-27', recommendation: 'do-not-file', reason: '超过追责时效。' })
    expect(record(late)).toEqual([])
  })

  test('is about an act that has happened', () => {
    expect(codes(record(verified({ violationOn: '2026-10-10' })))).toEqual(['date-in-future'])
  })

  test('is the assigned officers’ own', () => {
    const other = { ...officer, personId: '00000000-0000-7000-8000-000000000099' }
    expect(codes(verifying().against('recordVerification', by(other, '2026-10-09', looked), verified()))).toEqual([
      'not-assigned',
    ])
  })
})

describe('the organ head', () => {
  const approve = (play: Play<LeadFile>, resolved: object = looked, day = '2026-10-12') =>
    play.against('approveFiling', by(head, day, resolved), { opinion: '同意。' })

  test('files what the verification proposes', () => {
    expect(approve(recorded())).toEqual([])
    const none = recorded({ recommendation: 'do-not-file', reason: '未发现违法行为。' })
    expect(approve(none)).toMatchObject([{ code: 'recommendation-differs', basis: [{ statute: 'SAMR', article: 19 }] }])
  })

  test('files nothing that the organ may not act on any more, nor with officers whose certificates have ended', () => {
    expect(approve(recorded(), { power, holder: { ...holder, organ: '371521-B02', name: '市监局' } })).toMatchObject([
      { code: 'outside-own-powers', facts: { holder: '市监局' } },
    ])
    expect(codes(approve(recorded(), looked, '2029-01-01'))).toEqual(['certificate-expired', 'certificate-expired'])
  })

  test('may send the verification back, and the officers see it was returned', () => {
    const back = recorded().take('returnVerification', { comment: '补充照片。' }, by(head, '2026-10-12'))
    expect(back.stage).toBe('verifying')
    expect(back.last?.duties.every(({ returned }) => returned === true)).toBe(true)
    expect(back.take('recordVerification', verified(), by(officer, '2026-10-13', looked)).known.returned).toBeNull()
  })

  test('ends the period of verification either way', () => {
    expect(filed().clocks.map(({ limit }) => limit)).toEqual(['PD-CLUE-FEEDBACK-10WD'])
    const none = recorded({ recommendation: 'do-not-file', reason: '未发现违法行为。' }).take(
      'approveNonFiling',
      { opinion: '同意。', reason: '违法事实不成立。' },
      by(head, '2026-10-12'),
    )
    expect(none.clocks.map(({ limit }) => limit)).toEqual(['PD-CLUE-FEEDBACK-10WD'])
    expect(none.stage).toBe('not-filed')
  })
})

test('a lead that was not filed is no step away from being transferred again', () => {
  const none = recorded({ recommendation: 'do-not-file', reason: '未发现违法行为。' }).take(
    'approveNonFiling',
    { opinion: '同意。', reason: '违法事实不成立。' },
    by(head, '2026-10-12'),
  )
  const transfer = none.permitted(by(liaison, '2026-10-13', looked)).find(({ action }) => action === 'transfer')
  expect(transfer?.distance).toBe(2)
  // Filing it, verifying it, assigning it lie behind it for good: none of them is 'not yet'.
  const passed = (action: string) =>
    none
      .permitted(by(head, '2026-10-13', looked))
      .find((one) => one.action === action)
      ?.obstacles.find(({ code }) => code === 'wrong-stage')?.facts?.['passed']
  for (const action of ['approveFiling', 'returnVerification', 'recordVerification', 'assign', 'accept'])
    expect(passed(action), action).toBe(1)
  expect(passed('confirmFeedback')).toBeUndefined()
})

describe('whose move it is', () => {
  const limit = 'MOHURD-VERIFY-15D'
  const duties = (play: Play<LeadFile>) => play.last?.duties

  test('is told with the period that runs, and to the origin that it may watch', () => {
    expect(duties(transferred())).toEqual([
      { unit: squad, mover: 'leader', action: 'accept' },
      { unit: department, mover: 'liaison', action: 'accept', waiting: true },
    ])
    expect(duties(accepted())).toEqual([{ unit: squad, mover: 'leader', action: 'assign', limit }])
    expect(duties(verifying())).toEqual(
      officers.map(({ personId }) => ({
        unit: squad,
        mover: 'officer',
        action: 'recordVerification',
        personId,
        limit,
        returned: false,
      })),
    )
    expect(duties(recorded())).toEqual([{ unit: bureau, mover: 'head', action: 'approveFiling', limit }])
    const none = recorded({ recommendation: 'do-not-file', reason: '未发现违法行为。' })
    expect(duties(none)).toEqual([{ unit: bureau, mover: 'head', action: 'approveNonFiling', limit }])
  })

  test('is told under the rule of an organ without one of its own as well', () => {
    const own = new Play(leadProcedure, 'general').take(
      'register',
      registering({ source: 'patrol' }),
      by(leader, '2026-09-28', { number: '线索1' }),
    )
    expect(duties(own)).toEqual([{ unit: squad, mover: 'leader', action: 'assign', limit: 'SAMR-18-VERIFY-15WD' }])
  })

  test('after an approval is the officers’, marked where the origin contested what it was told', () => {
    const back = (play: Play<LeadFile>) => duties(play)?.map(({ action, returned }) => [action, returned])
    expect(back(filed())).toEqual([
      ['feedBack', false],
      ['feedBack', false],
    ])
    const notFiled = recorded({ recommendation: 'do-not-file', reason: '未发现违法行为。' })
      .take('approveNonFiling', { opinion: '同意。', reason: '违法事实不成立。' }, by(head, '2026-10-12'))
      .take('feedBack', { result: '不予立案。' }, by(officer, '2026-10-13'))
    expect(duties(notFiled)).toEqual([{ unit: department, mover: 'liaison', action: 'confirmFeedback' }])
    const contested = notFiled.take('contestFeedback', { reason: '请复查。' }, by(liaison, '2026-10-14'))
    expect(contested.stage).toBe('not-filed')
    expect(back(contested)).toEqual([
      ['feedBack', true],
      ['feedBack', true],
    ])
    const confirmed = contested
      .take('feedBack', { result: '复查后仍不予立案。' }, by(officer, '2026-10-15'))
      .take('confirmFeedback', {}, by(liaison, '2026-10-16'))
    expect(duties(confirmed)).toEqual([])
  })
})

describe('every refusal names its article', () => {
  const places = (found: readonly Refusal[]) =>
    found.map(({ code, basis }) => [code, ...basis.map(({ statute, article }) => `${statute} ${article}`)])
  const { party: _, cause: __, ...bare } = verified()

  test.each([
    ['no-holder', registered(), 'transfer', liaison, transferring(), { power, holder: null }, ['PL 22', 'PL 18']],
    ['reason-missing', transferred(), 'refuse', leader, { ground: 'other' }, {}, ['PL 25', 'SAMR 17']],
    ['party-unknown', verifying(), 'recordVerification', officer, bare, looked, ['PL 54', 'SAMR 19']],
    ['particulars-missing', verifying(), 'recordVerification', officer, bare, looked, ['PL 54', 'SAMR 19']],
    [
      'outside-own-powers',
      verifying(),
      'recordVerification',
      officer,
      verified(),
      { power, holder: null },
      ['PL 17', 'PL 18'],
    ],
    [
      'limitation-passed',
      verifying(),
      'recordVerification',
      officer,
      verified({ violationOn: '2020-01-01' }),
      looked,
      ['PL 36'],
    ],
  ] as const)('%s', (code, play, action, who, payload, resolved, basis) => {
    const found = play.against(action, by(who, '2026-10-09', resolved), payload)
    expect(places(found)).toContainEqual([code, ...basis])
  })
})

describe('what a list shows of a lead', () => {
  test('is the subject with the first clause of what was reported, forty characters at most', () => {
    const title = (content: string) => registered(liaison, { content }).last?.headline.title
    expect(title('净化器滤网被拆走。楼顶油污。')).toBe('示例餐饮服务有限公司：净化器滤网被拆走')
    expect(title('油'.repeat(40))).toBe(`示例餐饮服务有限公司：${'油'.repeat(40)}`)
    expect(title('油'.repeat(41))).toBe(`示例餐饮服务有限公司：${'油'.repeat(39)}…`)
  })

  test('is closed once the origin confirmed, or at once where there is nobody to tell', () => {
    const closed = (play: Play<LeadFile>) => play.last?.headline.closed
    const notFiled = (play: Play<LeadFile>) =>
      play.take('approveNonFiling', { opinion: '同意。', reason: '违法事实不成立。' }, by(head, '2026-10-12'))
    const reason = { recommendation: 'do-not-file' as const, reason: '未发现违法行为。' }
    expect([closed(registered()), closed(filed()), closed(notFiled(recorded(reason)))]).toEqual([false, false, false])
    const own = registered(leader, { source: 'patrol' })
      .take('assign', { officerIds }, by(leader, '2026-09-29', { officers }))
      .take('recordVerification', verified(reason), by(officer, '2026-09-30', looked))
    expect([closed(own), closed(notFiled(own))]).toEqual([false, true])
  })

  test('and the statistics count what happened to it, nothing for the steps between', () => {
    const counted = (play: Play<LeadFile>) => play.last?.tallies
    expect(counted(registered())).toEqual([{ measure: 'leads-registered' }])
    expect(counted(accepted())).toEqual([{ measure: 'leads-accepted' }])
    expect(counted(recorded())).toEqual([])
    expect(counted(filed())).toEqual([{ measure: 'leads-filed' }])
  })
})

describe('the loop', () => {
  const fed = (play: Play<LeadFile>, day: string) =>
    play.take(
      'feedBack',
      { result: '已立案。' },
      by(officer, day, { documentNumbers: { 'DOC-010': '阳综执〔2026〕馈第1号' } }),
    )
  const result = { result: '已结案', decisionNumber: '阳综执〔2026〕罚决第12号' }

  test('owes the origin word within ten working days of the filing, and again of the result', () => {
    expect(filed().clocks).toEqual([
      expect.objectContaining({ limit: 'PD-CLUE-FEEDBACK-10WD', startedOn: '2026-10-12', lastDay: '2026-10-26' }),
    ])
    const told = fed(filed(), '2026-10-13')
    expect([told.stage, told.clocks]).toEqual(['filed', []])
    const closed = told.take('noteCaseResult', result, by(head, '2026-12-01'))
    expect(closed.clocks).toEqual([
      expect.objectContaining({ limit: 'PD-CLUE-FEEDBACK-10WD', startedOn: '2026-12-01', lastDay: '2026-12-15' }),
    ])
    expect(closed.last?.duties.map(({ action }) => action)).toEqual(['feedBack', 'feedBack'])
  })

  test('is closed by the origin alone, which may also contest', () => {
    const told = fed(filed().take('noteCaseResult', result, by(head, '2026-12-01')), '2026-12-02')
    expect(told.stage).toBe('fed-back')
    expect(codes(told.against('confirmFeedback', by(market, '2026-12-03')))).toEqual(['not-the-origin'])
    const contested = told.fork().take('contestFeedback', { reason: '未见改正。' }, by(liaison, '2026-12-03'))
    expect(contested.stage).toBe('filed')
    expect(contested.clocks.map(({ limit, startedOn }) => [limit, startedOn])).toEqual([
      ['PD-CLUE-FEEDBACK-10WD', '2026-12-03'],
    ])
    const confirmed = told.take('confirmFeedback', {}, by(liaison, '2026-12-03'))
    expect([confirmed.stage, confirmed.clocks, confirmed.last?.headline.closed]).toEqual(['confirmed', [], true])
  })

  test('has nobody to tell when the organ found it itself', () => {
    const own = registered(leader, { source: 'patrol' })
      .take('assign', { officerIds }, by(leader, '2026-09-29', { officers }))
      .take('recordVerification', verified(), by(officer, '2026-09-30', looked))
      .take('approveFiling', { opinion: '同意立案。' }, by(head, '2026-09-30', looked))
    expect(own.clocks).toEqual([])
    expect(own.against('feedBack', by(officer, '2026-10-08'), { result: '已立案。' })).toEqual([
      { code: 'feedback-not-due', basis: [{ statute: 'SEED', article: 3 }] },
    ])
    expect(own.take('noteCaseResult', result, by(head, '2026-12-01')).stage).toBe('confirmed')
  })

  test('reports of the future are refused, as is a clue from another century', () => {
    const register = (receivedAt: string) =>
      leadProcedure.steps.register.requires.flatMap((requirement) =>
        requirement(
          registered().known,
          {
            actor: liaison,
            now: morning('2026-09-28'),
            today: '2026-09-28',
            calendar: undefined as never,
            clocks: [],
            profile: 'general',
            resolved: {},
          },
          registering({ receivedAt }),
        ),
      )
    expect(codes(register('2026-09-29T00:00:00+08:00'))).toEqual(['date-in-future'])
    expect(codes(register('1900-01-01T00:00:00+08:00'))).toEqual(['date-implausible'])
    expect(register('2026-09-28T23:00:00+08:00')).toEqual([])
  })
})
