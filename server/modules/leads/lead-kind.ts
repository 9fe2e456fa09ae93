import { dateInShanghai } from '../../../domain/calendar/plain-date.ts'
import { owesFeedback } from '../../../domain/procedures/lead/duties.ts'
import { leadProcedure } from '../../../domain/procedures/lead/procedure.ts'
import type { LeadFile } from '../../../domain/procedures/lead/file.ts'
import type { Resolved } from '../../../domain/procedures/facts.ts'
import type { NoteJoined } from '../../../domain/procedures/lead/payloads.ts'
import type { FileCase, NoteFeedback } from '../../../domain/procedures/penalty-case/payloads.ts'
import type { DecideOnTheSpot, OpenSummaryCase } from '../../../domain/procedures/summary-case/payloads.ts'
import type { Companion, KindOfMatter } from '../matters/index.ts'

/** What the spine needs to know about leads (线索). */
export const leadKind: KindOfMatter<LeadFile> = {
  procedure: leadProcedure,
  series: '线索',
  alsoNumbers: { approveFiling: 'penalty-case', dealOnTheSpot: 'summary-case' },
  resolve: () => ({}),
  placeOf: (file, payload) => placeNamed(payload) ?? file?.place.township ?? null,
  powerOf: (file, payload) => (payload as { powerCode?: string }).powerCode ?? file?.power?.code ?? null,
  companions: (_before, after, { action, payload, resolved }, leadId) => {
    if (action === 'approveFiling' && resolved.linked) return [caseOf(after, leadId, resolved.linked.matterId)]
    if (action === 'dealOnTheSpot' && resolved.linked)
      return [spotCaseOf(after, leadId, payload as DecideOnTheSpot, resolved.linked)]
    // A case of the summary procedure does not wait for the feedback.
    if (action === 'feedBack' && after.filing !== null && after.filing.onTheSpot !== true)
      return [fedBackTo(after, after.filing.caseId)]
    return action === 'joinInto' ? [reportTo(after, leadId)] : []
  },
}

const placeNamed = (payload: unknown) => (payload as { place?: { township?: string } }).place?.township ?? null

/** Tells the case that its result was fed back; before it is closed there is no result, and it takes no note. */
function fedBackTo({ feedback }: LeadFile, caseId: string): Companion {
  const number = feedback.at(-1)?.number ?? null
  const payload: NoteFeedback = number === null ? {} : { number }
  return { kind: 'penalty-case', matterId: caseId, action: 'noteFeedback', payload, resolved: {} }
}

/** What the joined lead reported, taken down in the lead that it was the same thing as. */
function reportTo({ joinedInto, number, source, receivedAt, reporter, content }: LeadFile, leadId: string): Companion {
  if (joinedInto === undefined) throw new Error('a lead that was joined says to which')
  const payload: NoteJoined = {
    source,
    receivedAt,
    ...(reporter === null ? {} : { reporter }),
    content,
    lead: { id: leadId, number },
  }
  return { kind: 'lead', matterId: joinedInto.leadId, action: 'noteJoined', payload, resolved: {} }
}

/** The case that a filed lead becomes: party, cause, facts and officers are those of the verification. */
function caseOf(file: LeadFile, leadId: string, caseId: string): Companion {
  const { verification, power, filing } = file
  if (verification?.party === undefined || power === null || filing === null)
    throw new Error('a filing that was approved has party and power')
  const payload: FileCase = {
    leadId,
    leadNumber: file.number,
    originOrgan: file.originUnit,
    owesFeedback: owesFeedback(file),
    receivedByTransfer: file.receivers.includes(file.holderOrgan),
    cause: verification.cause ?? '',
    source: file.source,
    party: verification.party,
    powerCode: power.code,
    facts: verification.course,
    place: file.place,
    violationOn: verification.violationOn,
    continuing: verification.continuing,
    discoveredOn: dateInShanghai(file.receivedAt),
    ...(verification.seriousHarm === undefined ? {} : { seriousHarm: verification.seriousHarm }),
    officerIds: file.officers.map(({ personId }) => personId),
    attachmentIds: [],
    opinion: filing.opinion,
  }
  return {
    kind: 'penalty-case',
    matterId: null,
    newId: caseId,
    action: 'file',
    payload,
    resolved: { number: filing.caseNumber },
    link: 'filed-as',
  }
}

/** The case decided on the spot; files that were attached stay with the clue, which it is linked to. */
function spotCaseOf(
  file: LeadFile,
  leadId: string,
  decided: DecideOnTheSpot,
  { matterId, number }: NonNullable<Resolved['linked']>,
): Companion {
  const payload: OpenSummaryCase = {
    ...decided,
    attachmentIds: [],
    lead: {
      id: leadId,
      number: file.number,
      originUnit: file.originUnit,
      receivedOn: dateInShanghai(file.receivedAt),
    },
  }
  return {
    kind: 'summary-case',
    matterId: null,
    newId: matterId,
    action: 'decideOnTheSpot',
    payload,
    resolved: { number },
    link: 'decided-on-the-spot',
  }
}
