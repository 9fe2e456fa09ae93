import { getPower } from '../../../contract/powers.ts'
import type { RefusalCode } from '../../../domain/refusal.ts'
import type { Reply } from '../../shared/call.ts'
import { useOrganisationNames } from '../../shared/components/organisation-names.ts'
import { useLanguage } from '../../shared/language.ts'
import { fullDateText } from '../../shared/wording/dates.ts'
import { powersText } from '../../shared/wording/powers.ts'
import { refusalWords } from '../../shared/wording/refusals.ts'
import { speakFacts } from '../../shared/wording/spoken-facts.ts'
import { textIn, useText } from '../../shared/wording/wording.ts'

/** Who may act on the day asked about, place by place, and in whose name. */
export function WhoMayAct({ data }: { readonly data: Reply<typeof getPower> }) {
  const text = useText(powersText)
  const language = useLanguage()
  const nameOf = useOrganisationNames()
  const sentence = (code: string) =>
    textIn(refusalWords, language)[code as RefusalCode].why(speakFacts(undefined, language))
  return (
    <section>
      <h3>
        {text.who} <span className="note">{fullDateText(data.on, language)}</span>
      </h3>
      {data.whoMayAct.map((place) => (
        <div key={place.townships.join()} className="who">
          <p className="note">
            {place.townships.length > 3
              ? text.places(place.townships.length)
              : place.townships.map(nameOf).join(language === 'zh' ? '、' : ', ')}
          </p>
          {place.authorised.map((one) => (
            <p key={`${one.organ}${one.team ?? ''}`}>
              {nameOf(one.team ?? one.organ)}
              <span className="note">
                {' '}
                {text.inNameOf(nameOf(one.organ))} · {text.since(fullDateText(one.since, language))}
              </span>
            </p>
          ))}
          {place.authorised.length === 0 && <p>{text.nobody}</p>}
          {place.obstacles.map((code) => (
            <p key={code} className="note">
              {sentence(code)}
            </p>
          ))}
        </div>
      ))}
    </section>
  )
}
