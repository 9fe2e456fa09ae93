import type { CaseFile } from '../../../domain/procedures/penalty-case/file.ts'
import { convicted, paidTowardsFine, referralPending } from '../../../domain/procedures/penalty-case/referral.ts'
import { article } from '../../../law/schema.ts'
import { Citations } from '../../shared/components/citations.tsx'
import { useLanguage } from '../../shared/language.ts'
import { useToday } from '../../shared/today.ts'
import { referralText } from '../../shared/wording/criminal-referrals.ts'
import { dateText, yuanText } from '../../shared/wording/dates.ts'
import { referralStages } from '../../shared/wording/names.ts'
import { useText } from '../../shared/wording/wording.ts'
import { LinkButton } from '../matters/link-button.tsx'
import { Fact } from '../matters/party-facts.tsx'

/** The suspicion of a crime in this case: where it stands, and what may not be decided meanwhile. */
export function ReferralCard({ file }: { readonly file: CaseFile }) {
  const text = useText(referralText)
  const stages = useText(referralStages)
  const language = useLanguage()
  const { today } = useToday()
  const { referral, officialClues = [] } = file
  if (referral === undefined && officialClues.length === 0) return null
  return (
    <section>
      <h2>{text.card.title}</h2>
      <dl className="facts">
        {referral !== undefined && (
          <Fact
            name={referral.crime}
            value={`${stages[referral.stage]} · ${dateText(referral.suspected.on, language, today)} ${referral.suspected.by}`}
          />
        )}
        {officialClues.map(({ on, addressee, persons }) => (
          <Fact
            key={`${on}${persons}`}
            name={text.card.official}
            value={`${dateText(on, language, today)} · ${addressee}`}
          />
        ))}
      </dl>
      {referralPending(file) !== undefined && (
        <p className="follows">
          {text.card.blocked} <Citations citations={[article('PL', 27), article('PL', 82), article('OD310', 11)]} />
        </p>
      )}
      {convicted(file) && <Credit file={file} />}
      {referral !== undefined && (
        <div style={{ marginTop: 8 }}>
          <LinkButton to={`/criminal-referrals/${referral.id}`}>{text.card.open(referral.number)}</LinkButton>
        </div>
      )}
    </section>
  )
}

/** What was paid towards the fine, against the fine of the court (PL 35(2)). */
function Credit({ file }: { readonly file: CaseFile }) {
  const text = useText(referralText).card
  const language = useLanguage()
  const { criminalFineInYuan = 0, creditedInYuan } = file.referral ?? {}
  const paid = paidTowardsFine(file)
  return (
    <p className="follows">
      {text.convicted}
      {paid > 0 && criminalFineInYuan > 0 && (
        <> {text.credited(yuanText(paid, language), yuanText(criminalFineInYuan, language))}</>
      )}
      {creditedInYuan !== undefined && <> {text.creditedBy(yuanText(creditedInYuan, language))}</>}{' '}
      <Citations citations={[article('PL', 35, 2)]} />
    </p>
  )
}
