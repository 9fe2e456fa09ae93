import type { Grade, PenaltyKind } from '../../../../domain/procedures/facts.ts'
import type { Penalty } from '../../../../domain/procedures/penalty-case/payloads.ts'
import { only, optional, yuanField, yuanOf } from '../../matters/values.ts'

/** A penalty as it stands in a form: amounts as they were typed. */
export interface PenaltyValues {
  readonly kinds: readonly PenaltyKind[]
  readonly fineInYuan: string
  readonly baseInYuan: string
  /** How many square metres, persons, trees … the fine is counted on. */
  readonly units: string
  readonly confiscatedInYuan: string
  readonly grade?: Grade | undefined
  readonly gradeReason: string
  readonly deviationReason: string
  readonly mitigation: { readonly ground: string; readonly reason: string }
}

export const emptyPenalty: PenaltyValues = {
  kinds: ['fine'],
  fineInYuan: '',
  baseInYuan: '',
  units: '',
  confiscatedInYuan: '',
  gradeReason: '',
  deviationReason: '',
  mitigation: { ground: '', reason: '' },
}

export const penaltyValues = (penalty: Penalty): PenaltyValues => ({
  kinds: penalty.kinds,
  fineInYuan: yuanField(penalty.fineInYuan),
  baseInYuan: yuanField(penalty.baseInYuan),
  units: penalty.units === undefined ? '' : String(penalty.units),
  confiscatedInYuan: yuanField(penalty.confiscatedInYuan),
  grade: penalty.grade,
  gradeReason: penalty.gradeReason,
  deviationReason: penalty.deviationReason ?? '',
  mitigation: { ground: penalty.mitigation?.ground ?? '', reason: penalty.mitigation?.reason ?? '' },
})

export const penaltyOf = (values: PenaltyValues): unknown =>
  only({
    kinds: values.kinds,
    fineInYuan: values.kinds.includes('fine') ? yuanOf(values.fineInYuan) : null,
    baseInYuan: yuanOf(values.baseInYuan) ?? undefined,
    units: yuanOf(values.units) ?? undefined,
    confiscatedInYuan: yuanOf(values.confiscatedInYuan) ?? undefined,
    grade: values.grade,
    gradeReason: values.gradeReason.trim(),
    deviationReason: optional(values.deviationReason),
    mitigation:
      values.mitigation.ground === ''
        ? undefined
        : { ground: values.mitigation.ground, reason: values.mitigation.reason.trim() },
  })
