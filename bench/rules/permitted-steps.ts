/** What may be done next in a case that has seen two hundred steps and has forty clocks running. */

import { plusDays } from '../../domain/calendar/plain-date.ts'
import { workCalendar } from '../../domain/calendar/work-calendar.ts'
import { lastDay } from '../../domain/deadlines/last-day.ts'
import { obstacles, permitted } from '../../domain/procedure/permitted.ts'
import type { RunningClock, Surroundings, TakenStep } from '../../domain/procedure/procedure.ts'
import type { CaseFile } from '../../domain/procedures/penalty-case/file.ts'
import { caseProcedure } from '../../domain/procedures/penalty-case/procedure.ts'
import { timeLimitList } from '../../law/time-limits.ts'
import { Play } from '../../testing/play.ts'
import { head, morning, officer, officers, payloads, power } from '../../testing/restaurant-case.ts'
import { inTurn, timeOf, type Compared } from './compared.ts'

const steps = 200
const clocks = 40
const repeated = 200

export function measurePermittedSteps(): Compared {
  const { history, file } = aLongCase()
  const around: Surroundings = {
    actor: officer,
    now: morning('2026-11-24'),
    today: '2026-11-24',
    calendar: workCalendar,
    clocks: manyClocks(),
    profile: 'city-management',
    resolved: { officers, power },
  }
  const readOff = () => permitted(caseProcedure, file, around).filter(({ allowed }) => allowed)
  const fromTheBeginning = () => {
    const [opening, ...rest] = history
    const replayed = rest.reduce((known, taken) => {
      const step = caseProcedure.steps[taken.action]!
      const after = step.apply(known, taken.payload, taken)
      return { ...after, stage: typeof step.to === 'string' ? step.to : step.to(after) } as CaseFile
    }, openedBy(opening!))
    return Object.entries(caseProcedure.steps)
      .filter(([action, { automatic }]) => action !== caseProcedure.opening && automatic !== true)
      .filter(([action]) => obstacles(caseProcedure, replayed, action, around).length === 0)
  }
  const [ours, naive] = [readOff().map(({ action }) => action), fromTheBeginning().map(([action]) => action)]
  if (ours.length === 0 || ours.join() !== naive.join()) throw new Error(`${ours.join()} is not ${naive.join()}`)

  const run = (work: () => readonly unknown[]) => () =>
    timeOf(() => {
      for (let times = 0; times < repeated; times++) if (work().length === 0) throw new Error('nothing may be done')
    })
  const times = inTurn(15, run(readOff), run(fromTheBeginning))
  return {
    what: `permitted steps of a case with ${steps} steps and ${clocks} clocks`,
    ours: times.ours / repeated,
    naive: times.naive / repeated,
    aim: 1,
  }
}

function openedBy(taken: TakenStep): CaseFile {
  const { to } = caseProcedure.steps[taken.action]!
  const opened = caseProcedure.open(taken)
  return { ...opened, stage: typeof to === 'string' ? to : to(opened) } as CaseFile
}

/** A case under investigation: a piece of evidence or an interview every day. */
function aLongCase(): { history: TakenStep[]; file: CaseFile } {
  const history: TakenStep[] = []
  const play = new Play(caseProcedure)
  const take = (action: string, payload: unknown, day: string) => {
    const actor = action === 'file' ? head : officer
    const resolved = { officers, power, number: '阳综执〔2026〕案第1号' }
    play.take(action, payload, { actor, at: morning(day), resolved })
    history.push({ sequence: history.length + 1, action, actor, at: morning(day), on: day, payload, resolved })
  }
  take('file', payloads.file(), '2026-04-01')
  take('recordInspection', payloads.inspection('2026-04-02'), '2026-04-02')
  while (history.length < steps) {
    const day = plusDays('2026-04-02', history.length)
    if (history.length % 4 === 0) take('recordInterview', payloads.interview(day), day)
    else take('addEvidence', payloads.evidence(day), day)
  }
  return { history, file: play.known }
}

function manyClocks(): RunningClock[] {
  return timeLimitList
    .filter(({ length }) => length !== null && length.unit !== 'hour')
    .slice(0, clocks)
    .map((limit) => {
      const { lastDay: last, provisional } = lastDay(limit, '2026-11-02', workCalendar)
      return { limit: limit.id, startedOn: '2026-11-02', lastDay: last, provisional }
    })
}
