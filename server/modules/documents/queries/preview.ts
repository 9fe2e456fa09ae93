import type { z } from 'zod'
import { openDocumentNumber } from '../../../../domain/documents/document-number.ts'
import { checkParticulars, type Particulars } from '../../../../domain/documents/particulars.ts'
import { filledBy } from '../../../../domain/documents/filled-by.ts'
import { composeDocument, documentsOf } from '../../../../domain/documents/registry.ts'
import type { DocumentSurroundings } from '../../../../domain/documents/surroundings.ts'
import type { MatterKind, RunningClock, TakenStep } from '../../../../domain/procedure/procedure.ts'
import { documentForm, type DocumentForm } from '../../../../law/documents/index.ts'
import type { ParticularReply, PreviewReply } from '../../../../contract/documents.ts'
import { NotFound } from '../../../platform/errors.ts'
import type { Asking, County, Kinds } from '../../matters/index.ts'
import { findAttachments } from '../../evidence/index.ts'
import type { Press } from '../document-files.ts'
import { documentData } from '../rendering/document-data.ts'
import { filledUp } from './half-written.ts'

export interface PreviewDeps {
  readonly press: Press
  readonly kinds: Kinds
  readonly county: () => County
}

interface Matter {
  kind: MatterKind
  number: string
  version: number
  file: never
  clocks: RunningClock[]
}

interface Draft {
  readonly action?: string | undefined
  readonly payload?: unknown
  readonly form?: string | undefined
}

/** What a step would issue with a payload that may still be half-written. Nothing is recorded, no number is drawn. */
export async function previewOf(
  deps: PreviewDeps,
  asking: Asking,
  matterId: string,
  draft: Draft,
): Promise<PreviewReply[]> {
  const [matter] = await asking.tx.query<Matter>(
    `select m.kind, m.number, m.version, m.file,
       coalesce((select json_agg(json_build_object('limit', c.time_limit, 'lastDay', c.last_day))
         from matters.running_clock c where c.matter_id = m.id), '[]') as clocks
     from matters.matter_file m where m.id = $1`,
    [matterId],
    'matter-for-preview',
  )
  if (matter === undefined) throw new NotFound('matter')
  const after =
    draft.action === undefined ? null : await drafted(deps, asking, matter, draft.action, draft.payload ?? {})
  const forms = draft.form === undefined ? formsOf(deps.kinds, matter, draft.action ?? '', after) : [draft.form]
  const known = documentsOf(matter.kind)
  const previews: PreviewReply[] = []
  for (const form of forms) {
    if (known[form] === undefined) throw new NotFound('form')
    previews.push(await laidOut(deps, asking, matter, form, draft.action ?? null, after))
  }
  return previews
}

function formsOf(kinds: Kinds, { kind, file }: Matter, action: string, after: unknown): readonly string[] {
  const step = kinds[kind].procedure.steps[action]
  if (step === undefined) throw new NotFound('step')
  return typeof step.documents === 'function' ? step.documents(after ?? file) : step.documents
}

/** The file as the step would leave it; null when the payload is not far enough for that. */
async function drafted(
  deps: PreviewDeps,
  asking: Asking,
  matter: Matter,
  action: string,
  payload: unknown,
): Promise<unknown> {
  const step = deps.kinds[matter.kind].procedure.steps[action]
  if (step === undefined) throw new NotFound('step')
  const filled = filledUp(step.payload as z.ZodType, payload, asking)
  const { officerIds, attachmentIds, powerCode } = filled as {
    officerIds?: readonly string[]
    attachmentIds?: readonly string[]
    powerCode?: string
  }
  const county = deps.county()
  const power = powerCode ? county.power(powerCode, asking.today) : null
  const taken: TakenStep = {
    sequence: matter.version + 1,
    action,
    actor: asking.actor,
    at: asking.now,
    on: asking.today,
    payload: filled,
    resolved: {
      ...(officerIds === undefined ? {} : { officers: county.officers(officerIds, asking.today, asking.actor.unit) }),
      ...(power === null ? {} : { power }),
      ...(attachmentIds?.length ? { attachments: await findAttachments(asking.tx, attachmentIds) } : {}),
    },
  }
  return attempted(() => step.apply(matter.file, filled as never, taken))
}

/** A half-written payload may lack what a later sentence builds on; then the preview shows the file as it stands. */
function attempted<T>(work: () => T): T | null {
  try {
    return work()
  } catch (error) {
    if (error instanceof TypeError || error instanceof RangeError) return null
    throw error
  }
}

async function laidOut(
  deps: PreviewDeps,
  asking: Asking,
  matter: Matter,
  formId: string,
  action: string | null,
  after: unknown,
): Promise<PreviewReply> {
  const form = documentForm(formId)
  const around = surroundingsOf(deps, asking, matter)
  const compose = (file: unknown): Particulars =>
    composeDocument(matter.kind, formId, file as never, around).particulars
  const particulars = (after === null ? null : attempted(() => compose(after))) ?? compose(matter.file)
  const number =
    form.series === null
      ? `${matter.number}-${matter.version + 1}`
      : openDocumentNumber({
          organ: around.organ.shortName,
          year: Number(asking.today.slice(0, 4)),
          series: form.series,
        })
  const checked = particularsOf(form, particulars, (key) => filledBy(matter.kind, form.id, key, action))
  return {
    form: form.id,
    title: form.title.zh,
    titleEn: form.title.en,
    number,
    pages: [
      ...(await deps.press.renderer.svg(
        deps.press.layoutOf(form.id),
        documentData({
          form: form.id,
          title: form.title.zh,
          number,
          particulars,
          issuedAt: null,
          demo: deps.press.demo,
        }),
      )),
    ],
    particulars: checked,
    missing: checked.filter(({ state }) => state === 'missing').length,
  }
}

function surroundingsOf(deps: PreviewDeps, asking: Asking, { clocks }: Matter): DocumentSurroundings {
  const county = deps.county().documentSurroundings(asking.actor.organ)
  return {
    ...county,
    // A draft may not have chosen an organ yet.
    nameOf: (code) => (code === '' ? '' : county.nameOf(code)),
    on: asking.today,
    by: asking.actor.name,
    lastDayOf: (limit) => clocks.find((clock) => clock.limit === limit)?.lastDay ?? null,
  }
}

/** The list beside the pages; `fillerOf` says where what is missing is filled in. */
export const particularsOf = (
  form: DocumentForm,
  particulars: Particulars,
  fillerOf: (key: string) => string | null = () => null,
): ParticularReply[] =>
  checkParticulars(form, particulars).map(({ row, state, gapNumber }) => ({
    key: row.key,
    label: row.label,
    basis: row.basis ?? form.basis[0] ?? null,
    state,
    gap: gapNumber,
    filledBy: state === 'missing' ? fillerOf(row.key) : null,
  }))
