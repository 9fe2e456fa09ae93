import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { FileStore as WaitingUploads } from '@tus/file-store'
import { Rejected, SignedOut } from '../../platform/errors.ts'
import { takeInUpload, type AsUploader } from './commands/take-in-upload.ts'
import type { Conversation } from './conversation.ts'
import { uploadDetails } from './upload-details.ts'
import type { UploadDeps } from './upload-deps.ts'

/** A cut upload may be resumed for this long. */
const resumableForHours = 24

function waitingUploads(dataFolder: string): WaitingUploads {
  const directory = join(dataFolder, 'uploads')
  // Nobody else's on a machine that others use too; left to itself, the store would let them read.
  mkdirSync(directory, { recursive: true, mode: 0o700 })
  return new WaitingUploads({ directory, expirationPeriodInMilliseconds: resumableForHours * 3_600_000 })
}

/** Uploads nobody resumed in time; returns how many went. */
export const removeExpiredUploads = (dataFolder: string): Promise<number> => waitingUploads(dataFolder).deleteExpired()

export interface Arrivals {
  readonly waiting: WaitingUploads
  /** Takes in an upload whose last byte is here; at most once at a time, and never twice. */
  readonly takeIn: (id: string, conversation: Conversation) => Promise<void>
  /** The length of an upload of this person that is all here and waits to be taken in; null for any other. */
  readonly lengthOfComplete: (id: string, personId: string) => Promise<number | null>
}

export function arrivals(deps: UploadDeps): Arrivals {
  const waiting = waitingUploads(deps.dataFolder)
  const takingIn = new Map<string, Promise<void>>()

  const takeIn = (id: string, conversation: Conversation): Promise<void> => {
    const begun = takingIn.get(id) ?? doTakeIn(id, conversation).finally(() => takingIn.delete(id))
    takingIn.set(id, begun)
    return begun
  }

  const doTakeIn = async (id: string, { actor, session, language }: Conversation): Promise<void> => {
    const upload = await waiting.getUpload(id).catch(() => null)
    // Taken in meanwhile, on another connection's question for the offset.
    if (upload === null) return
    const now = deps.clock.now()
    const { personId: _, ...said } = upload.metadata ?? {}
    const details = uploadDetails(said, upload.creation_date ?? now, language)
    const arrived = {
      id,
      details,
      path: upload.storage?.path ?? join(deps.dataFolder, 'uploads', id),
      size: upload.offset,
      uploadedUnit: actor.unit,
    }
    const asUploader: AsUploader = (work) =>
      deps.database.withSession(session, 'write', (tx, entered) => {
        if (entered === null) throw new SignedOut()
        return work(tx, actor.personId)
      })
    try {
      await takeInUpload(deps.files, arrived, now, language, asUploader)
    } catch (fault) {
      if (fault instanceof Rejected) await waiting.remove(id)
      throw fault
    }
    await waiting.remove(id)
  }

  return {
    waiting,
    takeIn,
    async lengthOfComplete(id, personId) {
      const upload = await waiting.getUpload(id).catch(() => null)
      return upload?.metadata?.['personId'] === personId && upload.size === upload.offset ? upload.offset : null
    },
  }
}
