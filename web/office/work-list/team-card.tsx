import { Link } from 'react-router'
import type { OfficerLoad } from '../../../contract/worklist.ts'
import { plusDays } from '../../../domain/calendar/plain-date.ts'
import type { Refusal } from '../../../domain/refusal.ts'
import { Loading, TroubleBlock } from '../../shared/components/state-blocks.tsx'
import { useLanguage } from '../../shared/language.ts'
import { useToday } from '../../shared/today.ts'
import { dateText } from '../../shared/wording/dates.ts'
import { refusalWords } from '../../shared/wording/refusals.ts'
import { speakFacts } from '../../shared/wording/spoken-facts.ts'
import { textIn, useText } from '../../shared/wording/wording.ts'
import { workListText } from '../../shared/wording/work-list.ts'
import { useTeam, type Member } from '../matters/use-team.ts'

const shown = 12
/** A certificate that ends sooner is worth a line. */
const daysAhead = 60

/** What each officer has in hand, the fullest hands first; each number opens its list. Who cannot be assigned says why. */
export function TeamCard({ unit, chosen }: { readonly unit: string; readonly chosen: string }) {
  const text = useText(workListText).team
  const { officers, left, trouble, again } = useTeam(unit)
  const inHand = (member: Member): number => member.load?.open ?? 0
  const ordered = (officers ?? []).toSorted(
    (one, other) => inHand(other) - inHand(one) || Number(other.canBeChosen) - Number(one.canBeChosen),
  )
  const most = Math.max(1, ...ordered.map(inHand), ...left.map(({ open }) => open))
  const ready = ordered.filter(({ canBeChosen }) => canBeChosen).length
  return (
    <section className="card">
      <header>
        <h2>{text.title}</h2>
        {officers !== undefined && <span className="note">{text.count(officers.length, ready)}</span>}
      </header>
      <div className="inside team">
        {trouble !== null && <TroubleBlock trouble={trouble} onAgain={again} />}
        {officers === undefined ? (
          trouble === null && <Loading rows={6} />
        ) : (
          <ul>
            {ordered.slice(0, shown).map((member) => (
              <li key={member.postId}>
                <Hand name={member.name} load={member.load} most={most} chosen={chosen === member.personId} />
                <Standing member={member} />
              </li>
            ))}
            {left.map((load) => (
              <li key={load.personId}>
                <Hand name={load.name} load={load} most={most} chosen={chosen === load.personId} />
                <span className="note cannot">{text.left}</span>
              </li>
            ))}
          </ul>
        )}
        {ordered.length > shown && (
          <Link className="note" to={`/organisation?unit=${encodeURIComponent(unit)}`}>
            {text.others(ordered.length - shown)}
          </Link>
        )}
      </div>
    </section>
  )
}

interface HandProps {
  readonly name: string
  readonly load: OfficerLoad | undefined
  /** What the fullest hands hold. */
  readonly most: number
  /** This officer's list is the one that is shown. */
  readonly chosen: boolean
}

function Hand({ name, load, most, chosen }: HandProps) {
  const text = useText(workListText).team
  const list = load === undefined ? null : `/work?officer=${load.personId}`
  return (
    <>
      <span className="who">
        <span className="cut" title={name}>
          {name}
        </span>
        {load !== undefined && list !== null && load.open > 0 && (
          <Link to={list} aria-current={chosen ? 'page' : undefined} aria-label={text.inHand(name, load.open)}>
            {load.open}
          </Link>
        )}
        {load?.open === 0 && <span className="none">0</span>}
      </span>
      {load !== undefined && (
        <span className="bar" aria-hidden="true">
          <i style={{ width: `${(load.open / most) * 100}%` }} />
        </span>
      )}
      {load !== undefined && list !== null && load.overdue + load.today > 0 && (
        <span className="note pressing">
          {load.overdue > 0 && (
            <Link className="over" to={`${list}&tab=overdue`}>
              {text.overdue(load.overdue)}
            </Link>
          )}
          {load.today > 0 && (
            <Link className="today" to={`${list}&tab=today`}>
              {text.today(load.today)}
            </Link>
          )}
        </span>
      )}
    </>
  )
}

/** Why somebody cannot be assigned, or until when the certificate lasts if that is soon. */
function Standing({ member: { obstacles, certificate } }: { readonly member: Member }) {
  const text = useText(workListText).team
  const language = useLanguage()
  const { today } = useToday()
  const [obstacle] = obstacles as readonly Refusal[]
  if (obstacle !== undefined)
    return (
      <span className="note cannot">
        {certificate !== null && obstacle.code === 'certificate-expired'
          ? text.expired(dateText(certificate.validTo, language, today))
          : obstacle.code === 'certificate-missing'
            ? text.noCertificate
            : textIn(refusalWords, language)[obstacle.code].why(speakFacts(obstacle.facts, language, today))}
      </span>
    )
  return certificate !== null && certificate.validTo < plusDays(today, daysAhead) ? (
    <span className="note soon">{text.certificateTo(dateText(certificate.validTo, language, today))}</span>
  ) : null
}
