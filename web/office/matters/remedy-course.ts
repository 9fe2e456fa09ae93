import type { Remedy } from '../../../domain/procedures/remedies.ts'
import type { remedyText } from '../../shared/wording/remedies.ts'

/** A review in short, as far as it has come: each part a few words with its day. */
export function remedyCourse(
  remedy: Remedy,
  text: (typeof remedyText)['zh'],
  day: (date: string) => string,
): readonly string[] {
  const { before, startedOn, acceptance, refusal, answer, extension, stays, firstInstance, appeal, end } = remedy
  const said = (one: NonNullable<Remedy['end']> | NonNullable<Remedy['firstInstance']>) =>
    [text.outcomes[one.outcome], one.reference, one.summary].filter(Boolean).join(' ')
  return [
    before,
    text.since(day(startedOn)),
    acceptance &&
      `${text.accepted(day(acceptance.acceptedOn))}${acceptance.bySilence === true ? text.bySilence : ''} ${acceptance.reference ?? ''}`.trim(),
    refusal && `${text.refused(day(refusal.refusedOn))} ${refusal.reason}`,
    answer && text.answered(day(answer.submittedOn)),
    extension && text.extended(extension.days),
    ...stays.map(({ from, to }) => `${text.stayed(day(from))}${to === null ? '' : ` – ${day(to)}`}`),
    firstInstance && `${text.judged(day(firstInstance.receivedOn))} ${said(firstInstance)}`,
    appeal && `${text.appealed(day(appeal.appealedOn))} ${appeal.court}`,
    end && `${said(end)} ${text.effective(day(end.effectiveOn))}`,
    end === null && refusal === undefined ? text.open : null,
  ].filter((part): part is string => typeof part === 'string' && part !== '')
}
