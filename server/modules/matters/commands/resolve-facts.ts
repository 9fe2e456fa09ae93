import { documentNumbers } from '../../../../domain/documents/issue.ts'
import type { MatterKind } from '../../../../domain/procedure/procedure.ts'
import type { AttachmentFacts, Resolved } from '../../../../domain/procedures/facts.ts'
import { dayOfAct } from '../../../../domain/procedures/requirements.ts'
import { documentForm } from '../../../../law/documents/index.ts'
import { NotFound, Unprocessable } from '../../../platform/errors.ts'
import { findAttachments } from '../../evidence/index.ts'
import { formsOf } from './series.ts'
import type { Asking, MattersDeps } from './asking.ts'

interface Named {
  readonly powerCode?: string
  readonly officerIds?: readonly string[]
  readonly attachmentIds?: readonly string[]
}

/**
 * Looks up what a payload names: officers with their certificates, the power with its bands, who may act, files.
 * What is found is kept with the step, so that replaying it needs no look-up.
 */
export async function resolveFacts(
  deps: MattersDeps,
  asking: Asking,
  kind: MatterKind,
  file: never | null,
  action: string,
  payload: unknown,
  matterId: string | null,
): Promise<Resolved> {
  const county = deps.county()
  const { placeOf, powerOf, procedure, resolve } = deps.kinds[kind]
  const { officerIds, attachmentIds, powerCode: named } = (payload ?? {}) as Named

  // A power with its bands is long: a step keeps it only where it was looked at.
  const asked = named !== undefined || procedure.steps[action]?.judgesPower === true
  const powerCode = asked ? powerOf(file, payload) : null
  const power = powerCode === null ? null : county.power(powerCode, asking.today)
  if (powerCode !== null && power === null) throw new NotFound('power')
  const place = placeOf(file, payload)
  const holder = power === null || place === null ? undefined : county.holder(place, power.code, asking.today)

  return {
    ...(officerIds === undefined
      ? {}
      : { officers: county.officers(officerIds, dayOfAct(payload, asking.today), asking.actor.unit) }),
    ...(power === null ? {} : { power }),
    ...(holder === undefined ? {} : { holder }),
    ...(attachmentIds?.length ? { attachments: await attachments(asking, attachmentIds, matterId) } : {}),
    ...resolve(file, action, payload, county, asking.today),
  }
}

/** The numbers of the documents a step may issue, from the serials that are held for it. */
export function numbersOf(
  deps: MattersDeps,
  asking: Asking,
  kind: MatterKind,
  action: string,
  payload: unknown,
  serials: Readonly<Record<string, number>>,
  matter: { readonly number: string; readonly sequence: number },
): Pick<Resolved, 'documentNumbers'> {
  const forms = formsOf(deps.kinds, kind, action, payload)
  if (forms.length === 0) return {}
  const { organ } = deps.county().documentSurroundings(asking.actor.organ)
  const numbers = documentNumbers(
    forms,
    { holder: organ, origin: organ },
    Number(asking.today.slice(0, 4)),
    matter.number,
    matter.sequence,
    serialsByForm(forms, serials),
  )
  return { documentNumbers: numbers }
}

/** What was held ready for each form that draws its number from a series. */
export const serialsByForm = (
  forms: readonly string[],
  serials: Readonly<Record<string, number>>,
): Readonly<Record<string, number>> =>
  Object.fromEntries(
    forms.flatMap((form) => {
      const { series } = documentForm(form)
      const serial = series === null ? undefined : serials[series]
      return serial === undefined ? [] : [[form, serial]]
    }),
  )

async function attachments(
  asking: Asking,
  ids: readonly string[],
  matterId: string | null,
): Promise<readonly AttachmentFacts[]> {
  const found = await findAttachments(asking.tx, ids, matterId)
  const known = new Set(found.map(({ id }) => id))
  const missing = ids.filter((id) => !known.has(id))
  if (missing.length === 0) return found
  const message = {
    zh: `有 ${missing.length} 个附件不存在、不是您上传的或已归入其他事项，请重新上传`,
    en: `${missing.length} attachment(s) are not there, not yours, or belong to another matter: upload them again`,
  }[asking.language]
  throw new Unprocessable([{ field: 'attachmentIds', code: 'attachment-unknown', message }])
}
