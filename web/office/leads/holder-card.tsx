import type { Authorised } from '../../../contract/authority.ts'
import type { Citation } from '../../../law/schema.ts'
import { Citations } from '../../shared/components/citations.tsx'
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
  return (
    <div className="holder">
      <p>
        <span className="tag lead">{holder.teamName ?? holder.organName}</span>{' '}
        <span className="note">{text.inNameOf(holder.organName)}</span>
      </p>
      <ol>
        {holder.reasons.map((reason, index) => (
          <li key={reason.code}>
            <span aria-hidden="true">{'①②③④⑤⑥⑦⑧⑨'.charAt(index)} </span>
            {reasons[reason.code](speakFacts(reason.facts, language, today))}
          </li>
        ))}
      </ol>
      <p>
        <Citations citations={holder.basis as readonly Citation[]} />
      </p>
    </div>
  )
}
