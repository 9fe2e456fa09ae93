/** A matter as its page knows it, whatever its kind. */

import type { CaseReply } from '../../../contract/cases.ts'
import type { Permission } from '../../../domain/procedure/permitted.ts'
import type { MatterKind, Procedure } from '../../../domain/procedure/procedure.ts'
import type { OfficerFacts } from '../../../domain/procedures/facts.ts'
import type { StepReply } from '../../../contract/matters.ts'
import type { ActOptions, Outcome } from '../../shared/call.ts'
import type { StepForms } from './step-form.ts'

/** What every file has, so that the shared parts can show it. */
export interface AnyFile {
  readonly stage: string
  readonly officers: readonly OfficerFacts[]
}

export interface Matter<File extends AnyFile> extends Omit<CaseReply, 'file' | 'permitted'> {
  readonly file: File
  readonly permitted: readonly Permission[]
}

export type Clock = CaseReply['clocks'][number]

export interface StepToSend {
  readonly commandId: string
  readonly action: string
  readonly expectedVersion: number
  readonly payload: unknown
}

/** A kind of matter on the screen: its table of steps, its forms, and how it is read and moved. */
export interface KindOnScreen<File extends AnyFile> {
  readonly kind: MatterKind
  readonly procedure: Procedure<File>
  readonly forms: StepForms<File>
  readonly path: string
  readonly read: (id: string) => Promise<Matter<File>>
  readonly send: (id: string, step: StepToSend, options: ActOptions) => Promise<Outcome<StepReply>>
}

export const matterKey = (kind: MatterKind, id: string): readonly unknown[] => ['matter', kind, id]
