import type { changePassword } from '../../../contract/session.ts'
import { faultsOfPassword, type PasswordFault } from '../../../domain/password.ts'
import type { Reply } from '../../shared/call.ts'
import { timeText } from '../../shared/wording/dates.ts'
import type { passwordText } from '../../shared/wording/password.ts'
import type { Wording } from '../../shared/wording/wording.ts'

export interface PasswordEntries {
  readonly old: string
  readonly fresh: string
  readonly again: string
}

/** What is wrong with each line, or null. */
export type PasswordFaults = Readonly<Record<keyof PasswordEntries, string | null>>

type Text = Wording<typeof passwordText.zh>

export const noFaults: PasswordFaults = { old: null, fresh: null, again: null }

/** What the screen can tell before it asks. */
export function faultsOfEntries({ old, fresh, again }: PasswordEntries, text: Text): PasswordFaults {
  return {
    old: old === '' ? text.needOld : null,
    fresh: fresh === '' ? text.needFresh : inWords(faultsOfPassword(fresh, { old }), text),
    again: again === '' ? text.needAgain : again === fresh ? null : text.differs,
  }
}

/** What only the server can tell, at the line it concerns; null: changed. */
export function faultsOfReply(reply: Reply<typeof changePassword>, text: Text): PasswordFaults | null {
  switch (reply.outcome) {
    case 'changed':
      return null
    case 'wrong':
      return { ...noFaults, old: text.wrong(reply.triesLeft) }
    case 'locked':
      return { ...noFaults, old: text.locked(timeText(reply.until)) }
    case 'weak':
      return { ...noFaults, fresh: inWords(reply.faults, text) }
    case 'demo':
      return { ...noFaults, old: text.demo }
  }
}

const inWords = (faults: readonly PasswordFault[], text: Text): string | null =>
  faults.length === 0 ? null : faults.map((fault) => text.faults[fault]).join(text.also)
