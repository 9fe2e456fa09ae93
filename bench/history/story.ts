/**
 * One lead and, where it is filed, the case that grows out of it, taken step by step through the product's own commands
 * at days of the past. How far it comes by the end of the county's time is left to the calendar.
 */

import { plusDays, type PlainDate } from '../../domain/calendar/plain-date.ts'
import type { Actor } from '../../domain/procedure/procedure.ts'
import type { DiscretionBand, PowerFacts } from '../../domain/procedures/facts.ts'
import { beginMatter, takeStep, type Asking, type MattersDeps } from '../../server/modules/matters/index.ts'
import type { Cast, Squad } from './cast.ts'
import { InMemoryMatters } from './in-memory.ts'
import { complaints } from './words.ts'
import type { Random } from './random.ts'

/** Stands in for what differs from copy to copy. */
export const marks = {
  party: '示例占位当事人',
  place: '示例占位地点',
  longitude: 115.700_000_1,
  latitude: 36.100_000_1,
} as const

export interface Setting {
  readonly deps: MattersDeps
  readonly cast: Cast
  readonly random: Random
  /** Powers of the bureau with a fine in bands, by township. */
  readonly powers: readonly PowerFacts[]
  readonly from: PlainDate
  /** Last day of the county's time. */
  readonly until: PlainDate
  /** The share of leads that become cases. */
  readonly filed: number
}

interface Move {
  readonly by: Actor
  readonly kind: 'lead' | 'penalty-case'
  readonly action: string
  readonly payload: unknown
  /** Days after the move before. */
  readonly after: number
}

/** Plays a story; what its commands recorded is in the spine that comes back. */
export async function playStory(
  { deps, cast, random, powers, ...time }: Setting,
  begin: PlainDate,
): Promise<InMemoryMatters> {
  const spine = new InMemoryMatters()
  const squad = random.pick(cast.squads)
  const power = random.pick(powers)
  const liaison = random.chance(0.7) ? random.pick(cast.liaisons) : null
  const township = random.pick(squad.townships)
  // Some are quick, some are slow, and a few lie where they are.
  const pace = 0.5 + random.next() * 2
  const willStall = random.chance(0.03)
  const willFile = random.chance(time.filed)

  let day = begin
  let hour = 8
  const asking = (actor: Actor): Asking => {
    hour = hour >= 17 ? 17 : hour + 1
    const now = new Date(
      `${day}T${String(hour).padStart(2, '0')}:${String(random.below(60)).padStart(2, '0')}:00+08:00`,
    )
    return { actor, now: now.toISOString(), today: day, tx: spine, language: 'zh' }
  }

  const reporter = liaison ?? random.pick(squad.officers)
  const { matterId: leadId } = await beginMatter(deps, asking(reporter), 'lead', {
    commandId: crypto.randomUUID(),
    payload: {
      source: liaison === null ? 'patrol' : 'department',
      receivedAt: `${day}T08:30:00+08:00`,
      subject: marks.party,
      subjectKind: 'individual-business',
      content: `${random.pick(complaints)}，请核查处理。`,
      place: { text: marks.place, township, longitude: marks.longitude, latitude: marks.latitude },
      powerCode: power.code,
      attachmentIds: [],
    },
  })

  for (const move of leadMoves(cast, squad, liaison, power, day, willFile, random)) {
    const next = plusDays(day, Math.round(move.after * pace))
    if (next > time.until || (willStall && random.chance(0.2))) return spine
    if (next !== day) [day, hour] = [next, 8]
    const matterId = move.kind === 'lead' ? leadId : caseIn(spine)
    const payload = typeof move.payload === 'function' ? move.payload(day) : move.payload
    await takeStep(deps, asking(move.by), move.kind, matterId, {
      commandId: crypto.randomUUID(),
      action: move.action,
      payload,
    })
  }
  return spine
}

const caseIn = ({ recorded }: InMemoryMatters): string => {
  const opened = recorded.find(({ kind }) => kind === 'penalty-case')
  if (opened === undefined) throw new Error('no case was opened')
  return opened.matterId
}

function leadMoves(
  cast: Cast,
  squad: Squad,
  liaison: Actor | null,
  power: PowerFacts,
  begin: PlainDate,
  willFile: boolean,
  random: Random,
): Move[] {
  const officers = twoOf(squad.officers, random)
  const [officer] = officers
  const lead = (by: Actor, action: string, after: number, payload: unknown): Move => ({
    kind: 'lead',
    by,
    action,
    after,
    payload,
  })
  const handOver =
    liaison === null
      ? []
      : [
          lead(liaison, 'transfer', 0, {
            toOrgan: squad.organ,
            toUnit: squad.unit,
            powerCode: power.code,
            findings: '现场检查情况属实，已拍照取证。',
            approvedBy: '示例·部门负责人',
          }),
          lead(squad.leader, 'accept', 1, { opinion: '同意受理。' }),
        ]
  const verification = {
    course: '到现场核查，当事人正在经营，所反映的情况属实。',
    evidence: '现场照片3张，现场记录1份。',
    violationOn: begin,
    continuing: false,
    attachmentIds: [],
  }
  const feedBack = lead(officer, 'feedBack', 2, {
    result: '经核查处理完毕，结果如上。',
    requirements: '请纳入日常监管。',
  })
  const tell = liaison === null ? [] : [feedBack, lead(liaison, 'confirmFeedback', 2, {})]
  const start = [
    ...handOver,
    lead(squad.leader, 'assign', 1, { officerIds: officers.map(({ personId }) => personId) }),
    lead(officer, 'recordVerification', 3, {
      ...verification,
      ...(willFile
        ? {
            recommendation: 'file',
            party: {
              kind: 'individual-business',
              name: marks.party,
              creditCode: '92371521MA3EXAMPL5',
              address: marks.place,
              inBusiness: true,
              representative: '示例·经营者',
            },
            cause: power.name
              .replace(/^对/, '')
              .replace(/的处罚$/, '')
              .slice(0, 110),
            powerCode: power.code,
          }
        : { recommendation: 'do-not-file', reason: '情节轻微并当场改正，没有造成危害后果' }),
    }),
  ]
  if (!willFile)
    return [
      ...start,
      lead(cast.head, 'approveNonFiling', 1, { opinion: '同意不予立案。', reason: '情节轻微并及时改正。' }),
      ...tell,
    ]
  return [
    ...start,
    lead(cast.head, 'approveFiling', 1, { opinion: '符合立案条件，同意立案。' }),
    ...caseMoves(cast, officers, power),
    // The letter to whoever sent the clue belongs in the volume.
    ...tell.slice(0, 1),
    { kind: 'penalty-case', by: officer, action: 'archive', after: 4, payload: { retention: '10-years' } },
    ...tell.slice(1),
  ]
}

function caseMoves(cast: Cast, officers: readonly [Actor, Actor], power: PowerFacts): Move[] {
  const officerIds = officers.map(({ personId }) => personId)
  const [officer] = officers
  const move = (by: Actor, action: string, after: number, payload: unknown): Move => ({
    kind: 'penalty-case',
    by,
    action,
    after,
    payload,
  })
  const penalty = penaltyOf(power)
  const service = (day: PlainDate) => ({
    mode: 'direct',
    servedOn: day,
    place: marks.place,
    receiver: '示例·经营者',
    receiverRelation: '当事人本人',
    officerIds,
  })
  // Which rule of display applies follows from the day of the decision.
  let decidedOn = ''
  return [
    move(officer, 'recordInspection', 2, (day: PlainDate) => ({
      startedAt: `${day}T08:00:00+08:00`,
      endedAt: `${day}T08:40:00+08:00`,
      place: marks.place,
      officerIds,
      certificatesShown: true,
      recusalTold: true,
      present: '示例·经营者',
      findings: '现场检查：当事人正在营业，违法行为正在进行，执法人员全程录像并拍照。',
      signature: 'signed',
      recording: 'ZF-示例-0001',
      attachmentIds: [],
    })),
    move(officer, 'recordInterview', 1, (day: PlainDate) => ({
      startedAt: `${day}T08:00:00+08:00`,
      endedAt: `${day}T08:30:00+08:00`,
      place: '中队询问室',
      officerIds,
      certificatesShown: true,
      recusalTold: true,
      interviewee: { name: '示例·经营者', relation: '当事人本人' },
      exchanges: [
        { question: '是否申请回避？', answer: '不申请。' },
        { question: '请说明情况。', answer: '情况属实，马上改正。' },
      ],
      signature: 'signed',
    })),
    move(officer, 'addEvidence', 0, (day: PlainDate) => ({
      kind: 'documentary',
      name: '营业执照复印件1份',
      source: '当事人提供',
      takenAt: `${day}T08:35:00+08:00`,
      place: '中队询问室',
      takenBy: '示例·执法人员',
      checkedAgainstOriginal: true,
      proves: '当事人的主体资格',
      attachmentIds: [],
    })),
    move(officer, 'reportInvestigation', 4, (day: PlainDate) => ({
      facts: '经查，当事人的违法行为事实清楚，证据确凿。',
      qualification: '违反了有关规定',
      powerCode: power.code,
      penalty,
      correction: '立即改正违法行为',
      correctionDueOn: plusDays(day, 30),
    })),
    move(cast.reviewer, 'passReview', 2, {
      competence: '有管辖权。',
      subject: '主体准确。',
      evidence: '证据充分。',
      qualification: '定性准确。',
      basis: '适用依据正确。',
      procedure: '程序合法。',
      discretion: '裁量适当。',
      conclusion: '同意承办机构意见。',
    }),
    move(cast.head, 'issueNotice', 1, { opinion: '同意告知。' }),
    move(officer, 'serveNotice', 1, service),
    move(officer, 'recordWaiver', 2, (day: PlainDate) => ({
      waives: ['statement', 'hearing'],
      signedOn: day,
      by: '示例·经营者',
    })),
    move(cast.head, 'decide', 3, (day: PlainDate) => {
      decidedOn = day
      return { penalty, powerCode: power.code, correction: '立即改正违法行为', opinion: '同意处罚。' }
    }),
    move(officer, 'serveDecision', 2, service),
    move(officer, 'proposePublication', 1, (day: PlainDate) => ({
      publish: true,
      scope: '决定书文号、当事人、违法事实、依据、处罚内容、机关和日期。',
      secrets: '自然人只留姓氏。',
      hidden: [],
      medium: '县政府网站',
      displayFrom: day,
      rule: decidedOn < '2026-04-01' ? 'NDRC58' : 'NDRC36',
      displayClass: penalty.fineInYuan === null ? 'minor' : 'general',
      reason: '示例',
    })),
    move(cast.head, 'approvePublication', 1, { opinion: '同意公示。' }),
    move(officer, 'publishDecision', 1, (day: PlainDate) => ({
      publishedOn: day,
      where: '县政府网站',
    })),
    move(officer, 'recordPayment', 2, (day: PlainDate) => ({
      paidOn: day,
      amountInYuan: penalty.fineInYuan,
      receiptNumber: '示例-000001',
    })),
    move(officer, 'confirmCorrection', 1, (day: PlainDate) => ({
      checkedOn: day,
      corrected: true,
      findings: '已改正。',
      attachmentIds: [],
    })),
    move(officer, 'proposeClosing', 1, { kind: 'performed', execution: '罚款已缴清，违法行为已改正。' }),
    move(cast.head, 'close', 1, { opinion: '同意结案。' }),
  ]
}

/** A band for anybody that sets a fine above nothing. */
export const usableBand = ({ fine, subjectType }: DiscretionBand): boolean =>
  fine !== null && fine.low > 0 && subjectType === 'any'

/** The middle of the lowest grade that has a fine. */
export function penaltyOf(power: PowerFacts) {
  const band = power.bands.find(usableBand)
  if (!band?.fine) throw new Error(`${power.code} has no band with a fine`)
  return {
    kinds: ['fine'],
    fineInYuan: Math.round((band.fine.low + band.fine.high) / 2),
    grade: band.grade,
    gradeReason: '初次被查处，积极配合调查并主动改正',
  }
}

function twoOf(officers: readonly Actor[], random: Random): [Actor, Actor] {
  const first = random.below(officers.length)
  const second = (first + 1 + random.below(officers.length - 1)) % officers.length
  return [officers[first] as Actor, officers[second] as Actor]
}
