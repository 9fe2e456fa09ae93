import type { Authorised } from '../../../contract/authority.ts'
import type { Citation } from '../../../law/schema.ts'
import { Citations } from '../../shared/components/citations.tsx'
import { useFactsInWords } from '../../shared/components/facts-in-words.ts'
import { useUnitName } from '../../shared/components/organisation-names.ts'
import { useLanguage } from '../../shared/language.ts'
import { useToday } from '../../shared/today.ts'
import { authorityReasons } from '../../shared/wording/authority.ts'
import { leadFormText } from '../../shared/wording/lead-forms.ts'
import { speakFacts } from '../../shared/wording/spoken-facts.ts'
import { useText } from '../../shared/wording/wording.ts'
import './leads.css'

/** Who will act: the team, in whose name, and each reason numbered. */
export function HolderCard({ holder }: { readonly holder: Authorised }) {
  const text = useText(leadFormText).transfer
  const reasons = useText(authorityReasons)
  const language = useLanguage()
  const { today } = useToday()
  const unitName = useUnitName()
  const inWords = useFactsInWords(holder.reasons.map(({ facts }) => facts))
  const organ = unitName(holder.organ, holder.organName)
  const team = holder.team === null ? organ : unitName(holder.team, holder.teamName ?? holder.team)
  return (
    <div className="holder">
      <p>
        <span className="tag lead">{team}</span> <span className="note">{text.inNameOf(organ)}</span>
      </p>
      <ol>
        {holder.reasons.map((reason, index) => (
          <li key={reason.code}>
            <span aria-hidden="true">{'①②③④⑤⑥⑦⑧⑨'.charAt(index)} </span>
            {reasons[reason.code](speakFacts(inWords(reason.facts), language, today))}
          </li>
        ))}
      </ol>
      <p>
        <Citations citations={holder.basis as readonly Citation[]} />
      </p>
    </div>
  )
}
