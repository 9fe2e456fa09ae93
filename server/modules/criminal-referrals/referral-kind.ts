import type { ReferralFile } from '../../../domain/procedures/criminal-referral/file.ts'
import type { OpenReferral } from '../../../domain/procedures/criminal-referral/payloads.ts'
import { referralProcedure } from '../../../domain/procedures/criminal-referral/procedure.ts'
import type { NoteReferral } from '../../../domain/procedures/penalty-case/referral.ts'
import { dateInShanghai } from '../../../domain/calendar/plain-date.ts'
import type { Companion, KindOfMatter } from '../matters/index.ts'

/** What the spine needs to know about suspected crimes on their way to the police (涉嫌犯罪案件移送). */
export const referralKind: KindOfMatter<ReferralFile> = {
  procedure: referralProcedure,
  series: '行刑',
  alsoNumbers: {},
  resolve: () => ({}),
  placeOf: (file, payload) => file?.place.township ?? (payload as OpenReferral).place.township,
  powerOf: (file, payload) => (payload as { powerCode?: string }).powerCode ?? file?.power.code ?? null,
  companions: (before, after) => (before === null || before.stage === after.stage ? [] : [toldToCase(after)]),
}

/** Tells the case where its referral stands: what it may decide, and what of its ninety days counts, follows from it. */
function toldToCase(file: ReferralFile): Companion {
  const { stage, approval, receipt, result } = file
  const back = stage === 'sent-back' || (stage === 'concluded' && result?.result !== 'convicted')
  const payload: NoteReferral = {
    stage,
    ...(approval?.stays === true ? { stays: true } : {}),
    ...(receipt === null ? {} : { receivedOn: dateInShanghai(receipt.receivedAt) }),
    ...(back ? { backOn: backOn(file) } : {}),
    ...(result?.result === 'convicted'
      ? {
          convicted: true,
          // The court has spoken: from here the case is the organ's again.
          backOn: result.receivedOn,
          ...(result.criminalFineInYuan === undefined ? {} : { criminalFineInYuan: result.criminalFineInYuan }),
          ...(result.creditedInYuan === undefined ? {} : { creditedInYuan: result.creditedInYuan }),
        }
      : {}),
  }
  return {
    kind: 'penalty-case',
    matterId: file.case.id,
    action: 'noteReferral',
    payload,
    resolved: {},
  }
}

/** The day on which the papers were back, or the organ took the case up again after the police had refused it. */
const backOn = ({ result, acceptance, openedOn }: ReferralFile): string =>
  result?.receivedOn ?? acceptance?.on ?? openedOn
