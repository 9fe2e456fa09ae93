import { UrgencyMark } from '../../shared/components/mark.tsx'
import { useLanguage } from '../../shared/language.ts'
import { useToday } from '../../shared/today.ts'
import { dateText } from '../../shared/wording/dates.ts'

interface CameBackProps {
  /** What happened: 法制审核退回. */
  readonly what: string
  readonly on: string
  readonly by?: string
  /** The reason, in the words of whoever sent it back. */
  readonly words: string
}

/** Why a matter came back, above everything else, until what was asked for is done. */
export function CameBack({ what, on, by, words }: CameBackProps) {
  const language = useLanguage()
  const { today } = useToday()
  return (
    <div className="cameback" role="note">
      <p className="note">
        <UrgencyMark mark="near" /> {[what, by, dateText(on, language, today)].filter(Boolean).join(' · ')}
      </p>
      <p>{words}</p>
    </div>
  )
}
