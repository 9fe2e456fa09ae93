import { documentNumber } from '../../../../domain/documents/document-number.ts'
import type { MatterKind } from '../../../../domain/procedure/procedure.ts'
import type { AttachmentFacts, Resolved } from '../../../../domain/procedures/facts.ts'
import { documentForm } from '../../../../law/documents/index.ts'
import { NotFound, Unprocessable } from '../../../platform/errors.ts'
import { findAttachments } from '../../evidence/index.ts'
import type { Asking, MattersDeps } from './take-step.ts'

interface Named {
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
  serials: Readonly<Record<string, number>>,
): Promise<Resolved> {
  const county = deps.county()
  const { procedure, placeOf, powerOf, resolve } = deps.kinds[kind]
  const { officerIds, attachmentIds } = (payload ?? {}) as Named

  const powerCode = powerOf(file, payload)
  const power = powerCode === null ? null : county.power(powerCode, asking.today)
  if (powerCode !== null && power === null) throw new NotFound('power')
  const place = placeOf(file, payload)
  const holder = power === null || place === null ? undefined : county.holder(place, power.code, asking.today)

  const step = procedure.steps[action]
  const forms = step?.mayIssue ?? (typeof step?.documents === 'function' ? [] : (step?.documents ?? []))
  const numbers = forms.flatMap((form): [string, string][] => {
    const { series } = documentForm(form)
    const serial = series === null ? undefined : serials[series]
    return series === null || serial === undefined ? [] : [[form, numberOf(series, serial)]]
  })

  return {
    ...(officerIds === undefined ? {} : { officers: county.officers(officerIds) }),
    ...(power === null ? {} : { power }),
    ...(holder === undefined ? {} : { holder }),
    ...(attachmentIds?.length ? { attachments: await attachments(asking, attachmentIds) } : {}),
    ...(numbers.length === 0 ? {} : { documentNumbers: Object.fromEntries(numbers) }),
    ...resolve(file, action, payload, county, asking.today),
  }

  function numberOf(series: string, serial: number): string {
    const organ = county.numberPrefix(asking.actor.organ)
    return documentNumber({ organ, year: Number(asking.today.slice(0, 4)), series, serial })
  }
}

async function attachments(asking: Asking, ids: readonly string[]): Promise<readonly AttachmentFacts[]> {
  const found = await findAttachments(asking.tx, ids)
  const known = new Set(found.map(({ id }) => id))
  const missing = ids.filter((id) => !known.has(id))
  if (missing.length === 0) return found
  const message = {
    zh: `有 ${missing.length} 个附件不存在、不是您上传的或已归入其他事项，请重新上传`,
    en: `${missing.length} attachment(s) are not there, not yours, or belong to another matter: upload them again`,
  }[asking.language]
  throw new Unprocessable([{ field: 'attachmentIds', code: 'attachment-unknown', message }])
}
