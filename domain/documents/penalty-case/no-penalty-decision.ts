import { documentForm } from '../../../law/documents/index.ts'
import { knownOfCase } from '../../prepared/known.ts'
import { latestPrepared } from '../../prepared/prepared.ts'
import type { CaseFile } from '../../procedures/penalty-case/file.ts'
import { noPenaltySays } from '../../procedures/penalty-case/no-penalty.ts'
import type { Particulars } from '../particulars.ts'
import { composePrepared } from '../prepared/compose.ts'
import type { DocumentSurroundings } from '../surroundings.ts'

const form = documentForm('DOC-058')

/** DOC-058 不予行政处罚决定书; of a case in which one was prepared by hand, that one. */
export function composeNoPenaltyDecision(file: CaseFile, around: DocumentSurroundings): Particulars {
  const { noPenalty } = file
  if (noPenalty === undefined) {
    const byHand = latestPrepared(file, 'DOC-058')
    return composePrepared(form, knownOfCase(file), byHand?.values ?? {}, around, byHand?.approval)
  }
  const { by, on, opinion } = noPenalty
  return composePrepared(form, knownOfCase(file), noPenaltySays(noPenalty), around, { by, on, opinion, personId: '' })
}
