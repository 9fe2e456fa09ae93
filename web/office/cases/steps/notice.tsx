import { hearingRight } from '../../../../domain/thresholds/hearing-right.ts'
import type { CaseFile } from '../../../../domain/procedures/penalty-case/file.ts'
import type { OrganProfile } from '../../../../law/schema.ts'
import { combined } from '../../../../domain/procedures/penalty-case/violations.ts'
import { useLanguage } from '../../../shared/language.ts'
import { caseFormText } from '../../../shared/wording/step-forms.ts'
import { useText } from '../../../shared/wording/wording.ts'
import { LongField } from '../../matters/fields.tsx'
import { stepForm } from '../../matters/step-form.ts'
import { penaltySentence } from '../penalty-sentence.ts'

/** 行政处罚告知书 (DOC-046), or 听证告知书 (DOC-047) where the amount gives the right to a hearing. */
export const issueNoticeForm = stepForm<CaseFile, { readonly opinion: string }>({
  initial: ({ language }) => ({ opinion: caseFormText[language].notice.agree }),
  Fields: ({ matter }) => {
    const text = useText(caseFormText).notice
    const language = useLanguage()
    const { report, party } = matter.file
    const intended = report === null ? null : combined(report)
    const right =
      intended === null
        ? null
        : hearingRight({
            party: party.kind,
            inBusiness: party.inBusiness,
            kinds: intended.kinds,
            fineInYuan: intended.fineInYuan ?? 0,
            confiscatedInYuan: intended.confiscatedInYuan ?? 0,
            profile: matter.profile as OrganProfile,
          })
    return (
      <>
        {intended !== null && right !== null && (
          <dl className="facts" style={{ marginBottom: 14 }}>
            <dt>{text.says}</dt>
            <dd>
              {penaltySentence(intended, language)}
              <br />
              {right.offered ? text.offersHearing : text.offersStatement}
            </dd>
          </dl>
        )}
        <LongField name="opinion" label={text.opinion} required most={500} rows={2} />
      </>
    )
  },
  payload: ({ opinion }) => ({ opinion: opinion.trim() }),
  previews: ['DOC-046'],
})
