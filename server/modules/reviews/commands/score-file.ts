import { notOwnCase, scoreOf, scoringObstacles, type ScoreFile } from '../../../../domain/evaluation/scoring.ts'
import { Refused } from '../../../../domain/refusal.ts'
import type { ReviewGrade, ReviewItem } from '../../../../law/case-reviews/standards.ts'
import type { Asking, MattersDeps } from '../../matters/index.ts'
import { drawnFile } from '../queries/drawn-file.ts'
import { asReviewer } from '../reviewers.ts'

/** Scores a drawn file; the case itself is only read. Throws Refused with everything that stands against it, or NotFound. */
export async function scoreFile(
  deps: MattersDeps,
  asking: Asking,
  drawId: string,
  { caseId, version, findings, comment }: ScoreFile,
): Promise<{ points: number; grade: ReviewGrade; failedBy: ReviewItem[] }> {
  const { tx, actor, now } = asking
  asReviewer(actor)
  const { file, own, standard } = await drawnFile(deps, asking, drawId, caseId)
  const obstacles = [...notOwnCase(file, actor), ...scoringObstacles(own, findings, standard)]
  if (obstacles.length > 0) throw new Refused(obstacles)
  const { points, failedBy, grade } = scoreOf(findings, standard)
  await tx.query(
    `insert into reviews.score (draw_id, case_id, version, findings, points, failed_by, grade, comment, scored_at,
       scored_by, scored_by_person)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
     on conflict (draw_id, case_id) do update set version = excluded.version, findings = excluded.findings,
       points = excluded.points, failed_by = excluded.failed_by, grade = excluded.grade, comment = excluded.comment,
       scored_at = excluded.scored_at, scored_by = excluded.scored_by, scored_by_person = excluded.scored_by_person`,
    [
      drawId,
      caseId,
      version,
      JSON.stringify(findings),
      points,
      failedBy,
      grade,
      comment ?? null,
      now,
      actor.name,
      actor.personId,
    ],
  )
  return { points, grade, failedBy: [...failedBy] }
}
