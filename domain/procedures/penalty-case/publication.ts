/**
 * The decision is published (行政处罚信息公示): the officers propose what is shown and how privacy is kept, the head of the
 * case unit approves it (DOC-084), it is put online within seven working days, and it ends by itself, early by a credit
 * repair (DOC-086), or at once when the decision falls (PL 48; SC118; SAMRPUB; NDRC36).
 */

import { z } from 'zod'
import { displayClasses, displayRuleIds } from '../../../law/publicity-and-credit/display-rules.ts'
import { article, type Citation } from '../../../law/schema.ts'
import type { PlainDate } from '../../calendar/plain-date.ts'
import { penaltySentence, powerCitation } from '../../documents/parties-and-powers.ts'
import type { Requirement, Surroundings } from '../../procedure/procedure.ts'
import {
  displayClassOf,
  type DisplayClass,
  displayEnds,
  displayRule,
  displayRuleFor,
  mereWarning,
  neverEndsEarly,
  repairableFrom,
  type DisplayRule,
} from '../../publication/display.ts'
import { publicText, underAge, type PublicText } from '../../publication/public-text.ts'
import type { Refusal } from '../../refusal.ts'
import { Id, OptionalText, PlainDateText, Text, type AttachmentFacts } from '../facts.ts'
import { combined, filedViolations } from './violations.ts'
import type { CaseFile, Done } from './file.ts'
import { outstanding } from './payment.ts'
import type { PublishDecision } from './payloads.ts'

export const publicationClock = 'SC118-PENALTY-7WD'
export const creditSystemClock = 'SAMRPUB-9-20WD'

/** Why a decision is not shown; each has its own condition. */
export const notPublishedGrounds = [
  'no-social-impact',
  'mere-warning',
  'minor-matter',
  'under-age',
  'unlawful',
  'secret',
] as const
export type NotPublishedGround = (typeof notPublishedGrounds)[number]

export const ProposePublication = z.object({
  publish: z.boolean(),
  /** Only where it is not to be published. */
  ground: z.enum(notPublishedGrounds).optional(),
  /** Why it is not published, or why the class is another than the rule gives. */
  reason: OptionalText(1000),
  /** 公示范围 */
  scope: Text(1000),
  /** 隐私、商业秘密处理 */
  secrets: Text(1000),
  /** Words that are hidden besides what the product masks by itself. */
  hidden: z.array(Text(60)).max(20),
  /** 载体 */
  medium: Text(300),
  displayFrom: PlainDateText,
  rule: z.enum(displayRuleIds),
  displayClass: z.enum(displayClasses),
})
export type ProposePublication = z.infer<typeof ProposePublication>

export const ApprovePublication = z.object({ opinion: Text(500) })
export type ApprovePublication = z.infer<typeof ApprovePublication>

export const ReturnPublication = z.object({ comment: Text(2000) })
export type ReturnPublication = z.infer<typeof ReturnPublication>

export const PublishOnCreditSystem = z.object({ publishedOn: PlainDateText, receipt: Text(120) })
export type PublishOnCreditSystem = z.infer<typeof PublishOnCreditSystem>

export const ApplyForRepair = z.object({
  appliedOn: PlainDateText,
  applicant: Text(60),
  /** 履行情况 */
  performed: Text(2000),
  /** 信用承诺 */
  commitment: Text(2000),
  attachmentIds: z.array(Id).max(60),
})
export type ApplyForRepair = z.infer<typeof ApplyForRepair>

export const DecideRepair = z.object({ conclusion: z.enum(['granted', 'refused']), reason: Text(1000) })
export type DecideRepair = z.infer<typeof DecideRepair>

export interface PublicationProposal extends ProposePublication, Done {
  readonly personId: string
  readonly approval?: ApprovePublication & Done
  readonly returned?: ReturnPublication & Done
}

export interface Repair extends ApplyForRepair, Done {
  readonly attachments: readonly AttachmentFacts[]
  readonly decision?: DecideRepair & Done
}

/** What stands in public, or why nothing does. */
export interface Publication extends PublishDecision, Done {
  readonly published: boolean
  /** As it was put online; absent where it was not. */
  readonly text?: PublicText
  readonly endsOn?: PlainDate
}

type Need<Payload = unknown> = Requirement<CaseFile, Payload>

const basis = [article('PL', 48, 1)]
const credit = [article('SAMRPUB', 14)]

/** The proposal that waits for its approval. */
export const waitingProposal = ({ publicationProposal: one }: CaseFile): PublicationProposal | undefined =>
  one !== undefined && one.approval === undefined && one.returned === undefined ? one : undefined

export const approvedProposal = ({ publicationProposal: one }: CaseFile): PublicationProposal | undefined =>
  one?.approval === undefined ? undefined : one

/** The latest application that nobody has decided on. */
export const openRepair = ({ repairs }: CaseFile): Repair | undefined =>
  repairs?.find(({ decision }) => decision === undefined)

export const grantedRepair = ({ repairs }: CaseFile): Repair | undefined =>
  repairs?.find(({ decision }) => decision?.conclusion === 'granted')

/** The day from which the decision stands as it is now: made, or changed since. */
export const standsSince = ({ decision, changes }: CaseFile): PlainDate | null =>
  decision === null ? null : (changes?.at(-1)?.fellOn ?? decision.on)

/** The rule and the class that the law gives this decision; null without one. */
export function displayOf(
  file: CaseFile,
  profile: Surroundings['profile'],
): { readonly rule: DisplayRule; readonly displayClass: DisplayClass } | null {
  const since = standsSince(file)
  if (file.decision === null || since === null) return null
  const { penalty } = file.decision
  const rule = displayRuleFor(profile, since)
  const displayClass = displayClassOf(rule, {
    kinds: penalty.kinds,
    fineInYuan: penalty.fineInYuan ?? 0,
    confiscatedInYuan: penalty.confiscatedInYuan ?? 0,
    party: file.party.kind,
    inBusiness: file.party.inBusiness,
    profile,
  })
  return { rule, displayClass }
}

/** Whether an organ of market supervision has to show it on the enterprise credit system as well (SAMRPUB 2, 9). */
export const toCreditSystem = ({ decision }: CaseFile): boolean =>
  decision !== null && !mereWarning(combined(decision).kinds)

/** The text as it will be published: everything that names a natural person is masked. */
export function publicTextOf(file: CaseFile, hidden: readonly string[]): PublicText | null {
  const { decision, report, party, power, holderOrgan } = file
  if (decision === null) return null
  return publicText({
    decisionNumber: decision.number ?? '',
    party,
    facts: [report?.facts ?? file.facts, ...(report?.further ?? []).map((one) => one.facts)].join('\n'),
    basis: [...new Set([power, ...filedViolations(file).map((one) => one.power)].map(powerCitation))].join('、'),
    penalty: penaltySentence(combined(decision)) ?? '',
    organ: holderOrgan,
    decidedOn: decision.on,
    others: namedInFile(file),
    hidden,
  })
}

/** Everybody whose name the file knows besides the party. */
function namedInFile({ interviews, inspections, statements, noticeService, decisionService, waiver }: CaseFile) {
  const names = [
    ...interviews.map(({ interviewee }) => interviewee.name),
    ...inspections.flatMap(({ present, witness }) => [present, witness]),
    ...statements.map(({ by }) => by),
    noticeService?.receiver,
    decisionService?.receiver,
    waiver?.by,
  ]
  // A name is short; "店长" or "当事人" is a word of the facts, and stays.
  return names.filter((name): name is string => name !== undefined && isName(name))
}

const roles = /(?:人|长|员|经理|代表|老板|负责|当事|家属|妻|夫)$/
const isName = (text: string): boolean => /^[\p{Script=Han}·•]{2,15}$/u.test(text.trim()) && !roles.test(text.trim())

const days = (file: CaseFile, publishedOn: PlainDate) => ({ decidedOn: standsSince(file) ?? publishedOn, publishedOn })

/** The last day on which the decision is shown by itself. */
export const lastDayShown = (file: CaseFile, proposal: ProposePublication, publishedOn: PlainDate): PlainDate =>
  displayEnds(displayRule(proposal.rule), proposal.displayClass, days(file, publishedOn))

/** What is displayed on a day: the publication that neither fell, nor ended, nor was ended early. */
export const displayedOn = ({ publication }: CaseFile, day: PlainDate): boolean =>
  publication?.published === true && (publication.endsOn === undefined || day <= publication.endsOn)

/** Published once; a new proposal replaces one that was sent back. */
export const notSettledYet: Need = (file) => [
  ...(file.publication === null && approvedProposal(file) === undefined
    ? []
    : [{ code: 'already-done', basis } as const]),
  ...(waitingProposal(file) === undefined ? [] : [{ code: 'publication-proposed', basis } as const]),
]

/** The rule of display is the one in force for this organ on that day, and its class what the rule says, or a reason. */
export const ruleInForce: Need<ProposePublication> = (file, { profile }, payload) => {
  const given = displayOf(file, profile)
  if (payload === undefined || given === null) return []
  if (payload.rule !== given.rule.id)
    return [
      {
        code: 'other-display-rule',
        basis: [...given.rule.basis, ...basis].slice(0, 2),
        field: 'rule',
        facts: { rule: given.rule.title.zh, ruleEn: given.rule.title.en },
      },
    ]
  return payload.displayClass === given.displayClass || payload.reason
    ? []
    : [{ code: 'display-class-without-reason', basis, field: 'reason' }]
}

/** The decision stands, but was confirmed unlawful: what is published of such a decision is withdrawn (PL 48(2)). */
const declaredUnlawful = ({ remedies = [] }: CaseFile): boolean =>
  remedies.some(({ end }) => end?.outcome === 'unlawful')

/** A minor is never published, nor a mere warning of market supervision, nor what was confirmed unlawful. */
export const mayBeShown: Need<ProposePublication> = (file, { profile }, payload) => {
  if (payload?.publish !== true || file.decision === null) return []
  const { kinds } = combined(file.decision)
  return [
    ...(underAge(file.party, file.violationOn)
      ? [{ code: 'minor-never-published', basis: [article('PL', 50)], field: 'publish' } as const]
      : []),
    ...(profile === 'market-supervision' && mereWarning(kinds)
      ? [{ code: 'mere-warning-not-published', basis: [article('SAMRPUB', 2)], field: 'publish' } as const]
      : []),
    ...(declaredUnlawful(file)
      ? [{ code: 'unlawful-not-published', basis: [article('PL', 48, 2)], field: 'publish' } as const]
      : []),
  ]
}

/** Not published only on a ground that the law knows and the case meets. */
export const lawfulGround: Need<ProposePublication> = (file, { profile }, payload) => {
  if (payload === undefined || payload.publish) return []
  const { ground, reason } = payload
  if (ground === undefined) return [{ code: 'ground-missing', basis, field: 'ground' }]
  const needsReason = ground === 'no-social-impact' || ground === 'secret'
  return [
    ...groundObstacles(file, profile, ground),
    ...(needsReason && !reason ? [{ code: 'reason-missing', basis, field: 'reason' } as const] : []),
  ]
}

function groundObstacles(
  file: CaseFile,
  profile: Surroundings['profile'],
  ground: NotPublishedGround,
): readonly Refusal[] {
  const kinds = file.decision === null ? [] : combined(file.decision).kinds
  const given = displayOf(file, profile)
  const notMet = (law: readonly Citation[]): readonly Refusal[] => [
    { code: 'ground-not-met', basis: law, field: 'ground' },
  ]
  switch (ground) {
    case 'no-social-impact':
      // Their rule leaves no choice: everything but a mere warning is shown.
      return profile === 'market-supervision'
        ? [{ code: 'must-be-published', basis: [article('SAMRPUB', 9), article('EII', 6)], field: 'ground' }]
        : []
    case 'mere-warning':
      return profile === 'market-supervision' && mereWarning(kinds) ? [] : notMet([article('SAMRPUB', 2)])
    case 'minor-matter':
      return given?.rule.classes[given.displayClass].notShown === true ? [] : notMet(basis)
    case 'under-age':
      return underAge(file.party, file.violationOn) ? [] : notMet([article('PL', 50)])
    case 'unlawful':
      return declaredUnlawful(file) ? [] : notMet([article('PL', 48, 2)])
    case 'secret':
      return []
  }
}

/** Somebody else approves than whoever proposed it. */
export const proposalWaits: Need = (file, { actor }) => {
  const waiting = waitingProposal(file)
  if (waiting === undefined) return [{ code: 'no-publication-proposed', basis }]
  return waiting.personId === actor.personId ? [{ code: 'own-draft', basis }] : []
}

/** Nothing is put online that the head of the case unit has not approved. */
export const approvedToPublish: Need = (file) => [
  ...(file.publication === null ? [] : [{ code: 'already-done', basis: [article('PL', 48)] } as const]),
  ...(approvedProposal(file)?.publish === true ? [] : [{ code: 'publication-not-approved', basis } as const]),
]

/** Shown on the enterprise credit system once, where the organ's rule asks for it. */
export const dueOnCreditSystem: Need = (file, { profile }) => {
  const law = [article('SAMRPUB', 9), article('EII', 6)]
  if (profile !== 'market-supervision' || !toCreditSystem(file)) return [{ code: 'no-credit-system', basis: law }]
  if (file.creditSystem !== undefined) return [{ code: 'already-done', basis: law }]
  return approvedProposal(file)?.publish === true ? [] : [{ code: 'publication-not-approved', basis }]
}

/** The party may ask as long as something is displayed and no other application waits. */
export const somethingDisplayed: Need = (file, { today }) => [
  ...(displayedOn(file, today) ? [] : [{ code: 'not-displayed', basis: credit } as const]),
  ...(openRepair(file) === undefined ? [] : [{ code: 'repair-waits', basis: credit } as const]),
]

export const repairWaits: Need = (file) =>
  openRepair(file) === undefined ? [{ code: 'no-repair-waits', basis: credit }] : []

/** Granted only after the shortest display, with every duty done, and never for the heavy kinds (SAMRPUB 14). */
export const repairMayBeGranted: Need<DecideRepair> = (file, { today }, payload) => {
  const { publication, decision } = file
  const proposal = approvedProposal(file)
  if (payload?.conclusion !== 'granted' || publication === null || proposal === undefined || decision === null)
    return []
  const rule = displayRule(proposal.rule)
  const from = repairableFrom(rule, proposal.displayClass, days(file, publication.publishedOn), file.power.field)
  const law = rule.basis.length === 0 ? [] : credit
  return [
    ...(displayedOn(file, today) ? [] : [{ code: 'not-displayed', basis: law } as const]),
    ...(today < from ? [{ code: 'repair-too-early', basis: law, field: 'conclusion', facts: { from } } as const] : []),
    ...(dutiesDone(file, today) ? [] : [{ code: 'duties-not-done', basis: law, field: 'conclusion' } as const]),
    ...(neverEndsEarly(rule, combined(decision).kinds)
      ? [{ code: 'never-ends-early', basis: law, field: 'conclusion' } as const]
      : []),
  ]
}

/** Everything paid, and what had to be corrected is. */
export const dutiesDone = (file: CaseFile, today: PlainDate): boolean =>
  outstanding(file, today).total === 0 &&
  (!file.decision?.correction || file.correctionChecks.some(({ corrected }) => corrected))
