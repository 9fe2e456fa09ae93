import { notOwnCase } from '../../../../domain/evaluation/scoring.ts'
import type { Asking, MattersDeps } from '../../matters/index.ts'
import { asReviewer } from '../reviewers.ts'
import { drawnFile } from './drawn-file.ts'

/** What the reviewer of a drawn file starts from. */
export async function readDrawnFile(deps: MattersDeps, asking: Asking, drawId: string, caseId: string) {
  asReviewer(asking.actor)
  const { id, number, title, version, own, file } = await drawnFile(deps, asking, drawId, caseId)
  return { caseId: id, number, title, version, findings: [...own], own: notOwnCase(file, asking.actor).length > 0 }
}
