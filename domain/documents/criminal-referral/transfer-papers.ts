/** The papers of a referral: composed as those that officers prepare in a case, from what its own file knows. */

import { documentForm } from '../../../law/documents/index.ts'
import { latestPrepared } from '../../prepared/prepared.ts'
import type { ReferralFile } from '../../procedures/criminal-referral/file.ts'
import { knownOfReferral, referralForms } from '../../procedures/criminal-referral/papers.ts'
import type { Particulars } from '../particulars.ts'
import { composePrepared } from '../prepared/compose.ts'
import type { DocumentSurroundings } from '../surroundings.ts'

export const referralComposers: Readonly<
  Record<string, (file: ReferralFile, around: DocumentSurroundings) => Particulars>
> = Object.fromEntries(
  referralForms.map((id) => [
    id,
    (file: ReferralFile, around: DocumentSurroundings) => {
      const one = latestPrepared(file, id)
      return composePrepared(documentForm(id), knownOfReferral(file), one?.values ?? {}, around, one?.approval)
    },
  ]),
)
