import { plusDays } from '../../calendar/plain-date.ts'
import type { Duty, RunningClock } from '../../procedure/procedure.ts'
import { contestableUntil, nothingLeft } from './effects.ts'
import type { ExecutionFile } from './file.ts'

/** Whose move it is with an execution, and by which clock. */
export function executionDuties(file: ExecutionFile, clocks: readonly RunningClock[]): readonly Duty[] {
  const toOfficers = (action: string, more: Partial<Duty> = {}): Duty[] =>
    file.officers.map(({ personId }) => ({ action, unit: file.holderUnit, mover: 'officer', personId, ...more }))
  const toHead = (action: string, more: Partial<Duty> = {}): Duty[] => [
    { action, unit: file.holderOrgan, mover: 'head', ...more },
  ]
  const by = (...limits: string[]): Partial<Duty> => {
    const limit = limits.find((one) => clocks.some((clock) => clock.limit === one))
    return limit === undefined ? {} : { limit }
  }
  const after = (day: string | null | undefined): Partial<Duty> =>
    day === null || day === undefined ? {} : { openFrom: plusDays(day, 1) }
  const lastOf = (limit: string) => clocks.find((clock) => clock.limit === limit)?.lastDay
  const building = file.obligation.kind === 'building'

  switch (file.stage) {
    case 'opened':
      // Whoever has paid or obeyed in between is not executed against.
      if (nothingLeft(file, file.of.payments.at(-1)?.paidOn ?? file.openedOn)) return toOfficers('confirmPerformed')
      return building ? toHead('announceDemolition') : toHead('issueDemand', by('ACL-53-COURT-3M'))
    case 'announced':
      return toHead('issueDemand', after(later(file.announcement?.demolishBy, contestableUntil(file))))
    case 'demand-issued':
      return toOfficers('serveDemand', by('ACL-53-COURT-3M'))
    case 'demanded': {
      const open = after(lastOf('ACL-54-DEMAND-10WD') ?? null)
      return building
        ? toHead('decideExecution', open)
        : toHead('applyToCourt', {
            ...after(later(lastOf('ACL-54-DEMAND-10WD'), contestableUntil(file))),
            ...by('ACL-53-COURT-3M'),
          })
    }
    case 'execution-decided':
      return toOfficers('serveDecision')
    case 'decision-served':
      return toOfficers('carryOut', {
        ...by('ACL-51-PERFORM-3WD'),
        ...(file.decision === null ? {} : { openFrom: file.decision.executeAt.slice(0, 10) }),
      })
    case 'court-applied':
      return toOfficers('recordCourt', { ...by('ACL-56-ACCEPT-5WD'), waiting: true })
    case 'court-accepted':
      return toOfficers('recordCourt', { ...by('ACL-57-RULE-7WD'), waiting: true })
    case 'court-granted':
      return toOfficers('recordCourt', { waiting: true })
    case 'court-refused':
      return toOfficers('recordCourt', by('ACL-56-OBJECT-15D', 'ACL-58-OBJECT-15D'))
    case 'objected':
      return toOfficers('recordCourt', { ...by('ACL-56-UPPER-15D', 'ACL-58-UPPER-30D'), waiting: true })
    case 'execution-agreed':
      return toOfficers('confirmPerformed', { waiting: true })
    case 'execution-stayed':
      return toHead('resumeExecution', { ...by('ACL-39-STAY-3Y'), waiting: true })
    case 'performed':
    case 'executed':
    case 'execution-ended':
      return []
  }
}

const later = (one: string | null | undefined, other: string | null | undefined): string | null =>
  one === null || one === undefined || one < (other ?? '') ? (other ?? null) : one
