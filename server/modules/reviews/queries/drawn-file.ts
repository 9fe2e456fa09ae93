import { workCalendar } from '../../../../domain/calendar/work-calendar.ts'
import { ownFindings, type OwnFinding } from '../../../../domain/evaluation/scoring.ts'
import type { CaseFile } from '../../../../domain/procedures/penalty-case/file.ts'
import { reviewStandards, type ReviewStandard } from '../../../../law/case-reviews/standards.ts'
import { NotFound } from '../../../platform/errors.ts'
import type { Asking, MattersDeps } from '../../matters/index.ts'

export interface DrawnFile {
  readonly id: string
  readonly number: string
  readonly title: string
  readonly version: number
  readonly file: CaseFile
  readonly standard: ReviewStandard
  readonly own: readonly OwnFinding[]
}

/** The case that was drawn, with what it says against itself today. Throws NotFound where it was not, or is not to be seen. */
export async function drawnFile(
  deps: MattersDeps,
  { tx, today }: Pick<Asking, 'tx' | 'today'>,
  drawId: string,
  caseId: string,
): Promise<DrawnFile> {
  const [found] = await tx.query<Omit<DrawnFile, 'standard' | 'own'> & { standard: string }>(
    `select m.id, m.number, n.title, m.version, m.file, d.standard
     from reviews.draw d
     join reviews.drawn_case c on c.draw_id = d.id and c.case_id = $2
     join matters.matter_file m on m.id = c.case_id
     join matters.named n on n.id = c.case_id
     where d.id = $1`,
    [drawId, caseId],
  )
  if (found === undefined) throw new NotFound('drawn file')
  const standard = standardNamed(found.standard)
  const look = {
    clocks: [],
    today,
    calendar: workCalendar,
    profile: deps.county().profileOf(found.file.holderOrgan),
  }
  return { ...found, standard, own: ownFindings(found.file, look, standard) }
}

/** The standard that a draw was made under; rows are never removed. */
export function standardNamed(id: string): ReviewStandard {
  const standard = reviewStandards.find((one) => one.id === id)
  if (standard === undefined) throw new Error(`no standard of review ${id}`)
  return standard
}
