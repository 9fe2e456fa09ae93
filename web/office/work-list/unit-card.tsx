import { Link } from 'react-router'
import { useUnitName } from '../../shared/components/organisation-names.ts'
import { useSession } from '../../shared/session.ts'
import { roleNames, roleWork } from '../../shared/wording/names.ts'
import { useText } from '../../shared/wording/wording.ts'
import { workListText } from '../../shared/wording/work-list.ts'
import { leadsTeam } from '../matters/use-team.ts'
import { TeamCard } from './team-card.tsx'

/** Beside the list: whoever leads a team sees it; then from which unit and in whose name I act, and how days are counted. */
export function UnitCard({ officer }: { readonly officer: string }) {
  const text = useText(workListText)
  const roles = useText(roleNames)
  const work = useText(roleWork)
  const { post } = useSession()
  const unitName = useUnitName()
  return (
    <aside>
      {leadsTeam(post.role) && <TeamCard unit={post.unit} chosen={officer} />}
      <section className="card">
        <header>
          <h2>{text.unit}</h2>
          <span className="note">{roles[post.role]}</span>
        </header>
        <div className="inside note">
          <p style={{ color: 'var(--ink)' }}>{unitName(post.unit, post.unitName)}</p>
          {post.organ !== post.unit && <p>{text.inNameOf(unitName(post.organ, post.organName))}</p>}
          <p>{work[post.role]}</p>
          <p>
            <Link to={`/powers?holder=${encodeURIComponent(post.organ)}`}>{text.ourPowers}</Link>
          </p>
        </div>
      </section>
      <section className="card">
        <header>
          <h2>{text.howCounted}</h2>
        </header>
        <p className="inside note">{text.howCountedHint}</p>
      </section>
    </aside>
  )
}
