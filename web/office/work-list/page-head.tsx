import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { useSession } from '../../shared/session.ts'
import { useToday } from '../../shared/today.ts'
import { dayText } from '../../shared/wording/dates.ts'
import { shellText } from '../../shared/wording/shell.ts'
import { useLanguage } from '../../shared/language.ts'
import { useText } from '../../shared/wording/wording.ts'
import { summaryText } from '../../shared/wording/summary-cases.ts'
import { decidesOnTheSpot } from '../../shared/may-register.ts'
import { LinkButton } from '../matters/link-button.tsx'
import { workListText } from '../../shared/wording/work-list.ts'
import { useTeam } from '../matters/use-team.ts'

/** Whose list it is: mine, or that of an officer of my team. */
export function PageHead({ officer, children }: { readonly officer: string; readonly children: ReactNode }) {
  const text = useText(workListText)
  const shell = useText(shellText)
  const spot = useText(summaryText)
  const { post } = useSession()
  const language = useLanguage()
  const { today } = useToday()
  return (
    <div className="pagehead">
      {officer === '' ? (
        <>
          <h1>{shell.pages.work}</h1>
          <p className="sub">
            {dayText(today, language)} · {text.only}
          </p>
        </>
      ) : (
        <OfficerHead officer={officer} />
      )}
      <div className="acts">
        {officer === '' && decidesOnTheSpot(post.role) && (
          <LinkButton to="/cases/on-the-spot/new">{spot.open}</LinkButton>
        )}
        {children}
      </div>
    </div>
  )
}

function OfficerHead({ officer }: { readonly officer: string }) {
  const text = useText(workListText).officer
  const { post } = useSession()
  const { officers, left } = useTeam(post.unit)
  const member = officers?.find(({ personId }) => personId === officer)
  const load = member?.load ?? left.find(({ personId }) => personId === officer)
  const name = member?.name ?? load?.name ?? text.unknown
  return (
    <>
      <h1>{text.title(name)}</h1>
      <p className="sub">
        {load !== undefined && `${text.only(load.open)} · `}
        <Link to="/work">{text.back}</Link>
      </p>
    </>
  )
}
