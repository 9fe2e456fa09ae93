import { Link } from 'react-router'
import { getPower } from '../../../contract/powers.ts'
import { troubleBehind, type Reply } from '../../shared/call.ts'
import { Citations } from '../../shared/components/citations.tsx'
import { Icon } from '../../shared/components/icon.tsx'
import { Loading, TroubleBlock } from '../../shared/components/state-blocks.tsx'
import { useKeys } from '../../shared/keys.ts'
import { useLanguage } from '../../shared/language.ts'
import { mayRegister } from '../../shared/may-register.ts'
import { useSession } from '../../shared/session.ts'
import { useQuestion } from '../../shared/use-question.ts'
import { amountText, rangeText } from '../../shared/wording/amounts.ts'
import { fullDateText } from '../../shared/wording/dates.ts'
import { measureNames, powerKinds, subjectTypes } from '../../shared/wording/names.ts'
import { powersText } from '../../shared/wording/powers.ts'
import { useText } from '../../shared/wording/wording.ts'
import { LinkButton } from '../matters/link-button.tsx'
import { PowerBands } from './power-bands.tsx'
import { WhoMayAct } from './who-may-act.tsx'

interface Props {
  readonly code: string
  readonly on: string
  readonly onClose: () => void
}

/** A power beside the list: its text and version, figures, grades, who may act, what it is confused with. */
export function PowerDetail({ code, on, onClose }: Props) {
  const text = useText(powersText)
  const { post } = useSession()
  const question = useQuestion(getPower, { params: { code }, query: on === '' ? {} : { on } }, { staleTime: 300_000 })
  useKeys({ Escape: onClose })
  return (
    <section className="detail card" aria-label={question.data?.power.name ?? code}>
      <header>
        <div>
          <h2>{question.data?.power.name ?? code}</h2>
          {question.data !== undefined && <Subtitle data={question.data} />}
        </div>
        <button type="button" className="plain" aria-label={text.close} onClick={onClose}>
          <Icon name="close" />
        </button>
      </header>
      <div className="inside">
        {question.error !== null ? (
          <TroubleBlock trouble={troubleBehind(question.error)} onAgain={() => void question.refetch()} />
        ) : question.data === undefined ? (
          <Loading rows={8} />
        ) : (
          <Body data={question.data} />
        )}
      </div>
      <footer>
        {mayRegister(post.role) && (
          <LinkButton primary to={`/leads/new?power=${code}`}>
            {text.use}
          </LinkButton>
        )}
        <Link to={`/cases?power=${code}`}>{text.same}</Link>
        <Link to={`/authority?power=${code}`}>{text.ask}</Link>
      </footer>
    </section>
  )
}

type Data = Reply<typeof getPower>

function Subtitle({ data }: { readonly data: Data }) {
  const text = useText(powersText)
  const language = useLanguage()
  const kinds = useText(powerKinds)
  const { power, fieldNameZh, fieldNameEn } = data
  return (
    <p className="note">
      <span className="mono">{power.code}</span> {kinds[power.kind]} · {language === 'zh' ? fieldNameZh : fieldNameEn} ·{' '}
      {text.exercised[power.exercisedBy]}
    </p>
  )
}

function Body({ data }: { readonly data: Data }) {
  const text = useText(powersText)
  const language = useLanguage()
  const measures: Readonly<Record<string, string>> = useText(measureNames)
  const subjects = useText(subjectTypes)
  const { power, statute, bands, confusedWith, versions } = data
  const day = (date: string) => fullDateText(date, language)
  return (
    <>
      <section>
        <p className="lawline">
          <Citations citations={[{ law: power.law, article: power.article, clause: power.clause }]} />
          <span className={`tag ${power.validTo === null ? 'ok' : 'over'}`}>
            {power.validTo === null ? text.inForce : text.ended(day(power.validTo))}
          </span>
        </p>
        <p className="note">
          {text.version(day(power.statuteVersion))}
          {power.newerText !== null && <> · {text.newer(day(power.newerText))}</>}
          {' · '}
          <Link to={`/statutes/${encodeURIComponent(power.law)}#${power.article}`}>{text.articleOf}</Link>
        </p>
        {statute !== null && statute.note !== '' && <p className="note">{statute.note}</p>}
      </section>
      <dl className="facts">
        <dt>{text.range}</dt>
        <dd className="strong">{amountText(power, language)}</dd>
        {power.tiers.length > 0 && <dt>{text.tiers}</dt>}
        {power.tiers.length > 0 && (
          <dd>{power.tiers.map((tier) => rangeText(tier, language)).join(language === 'zh' ? '；' : '; ')}</dd>
        )}
        {power.individualFine !== null && <dt>{text.individual}</dt>}
        {power.individualFine !== null && <dd>{rangeText(power.individualFine, language)}</dd>}
        <dt>{text.penalties}</dt>
        <dd>{power.penaltyKinds.map((kind) => measures[kind] ?? kind).join(language === 'zh' ? '、' : ', ')}</dd>
        <dt>{text.subject}</dt>
        <dd>{subjects[power.subjectType]}</dd>
        {power.words.length > 0 && <dt>{text.everyday}</dt>}
        {power.words.length > 0 && <dd>{power.words.join('、')}</dd>}
      </dl>
      {power.notes !== '' && <p className="note">{power.notes}</p>}
      {power.penaltyKinds.includes('fine') && <PowerBands bands={bands} />}
      <WhoMayAct data={data} />
      {confusedWith.length > 0 && (
        <section>
          <h3>{text.confused}</h3>
          {confusedWith.map((other) => (
            <div key={other.code} className="confused">
              <Link to={`/powers?q=${other.code}&power=${other.code}`}>
                <span className="mono">{other.code}</span> {other.name}
              </Link>
              <p>{other.question}</p>
              <p className="note">
                {power.code}: {other.thisAnswer}
              </p>
              <p className="note">
                {other.code}: {other.otherAnswer}
              </p>
            </div>
          ))}
        </section>
      )}
      {versions.length > 1 && (
        <section>
          <h3>{text.versions}</h3>
          {versions.map((version) => (
            <p key={version.validFrom} className="note">
              {text.from(day(version.validFrom))} {version.validTo !== null && text.until(day(version.validTo))}{' '}
              {version.changed.map((field) => text.changedFields[field] ?? field).join(language === 'zh' ? '、' : ', ')}
            </p>
          ))}
        </section>
      )}
    </>
  )
}
