import { useState } from 'react'
import { suggestPowers } from '../../../contract/powers.ts'
import { useStatuteName } from '../../shared/components/statute-names.ts'
import { useQuestion } from '../../shared/use-question.ts'
import { useSettled } from '../../shared/use-settled.ts'
import { registerLeadText } from '../../shared/wording/register-lead.ts'
import { useText } from '../../shared/wording/wording.ts'
import { usePowerFacts } from '../matters/power-facts.ts'
import { PowerLine, PowerSearch } from '../matters/power-field.tsx'
import type { RegistrationValues } from './registration.ts'

interface PossiblePowersProps {
  readonly values: RegistrationValues
  readonly onChoose: (code: string) => void
}

/** Powers that the words may be about, best first, with the words that led there; the person chooses. */
export function PossiblePowers({ values, onChoose }: PossiblePowersProps) {
  const text = useText(registerLeadText)
  const [others, setOthers] = useState(false)
  const said = useSettled(values.content.trim(), 350)
  const found = useQuestion(suggestPowers, { body: { text: said } }, { enabled: said.length >= 2, keepPrevious: true })
  const powers = said.length < 2 ? [] : (found.data?.powers ?? []).slice(0, 5)
  const chosenElsewhere = values.powerCode !== '' && !powers.some(({ code }) => code === values.powerCode)
  const statuteName = useStatuteName()
  const chosen = usePowerFacts(chosenElsewhere ? values.powerCode : '', null)
  const [question] = found.data?.questions ?? []
  return (
    <section className="card powers" aria-live="polite">
      <header>
        <h2 id="possible-powers">{text.powers}</h2>
        <span className="note">{text.powersBy}</span>
      </header>
      <div className="inside" role="radiogroup" aria-labelledby="possible-powers">
        {said.length < 2 && <p className="note">{text.powersHint}</p>}
        {said.length >= 2 && found.data !== undefined && powers.length === 0 && (
          <p className="note">{text.powersNone}</p>
        )}
        {chosenElsewhere && chosen !== null && (
          <label className="power on">
            <input type="radio" aria-label={chosen.name} name="possible-power" checked readOnly />
            <span>
              <span className="name">{chosen.name}</span>
              <span className="note">
                <span className="mono">{chosen.code}</span> {statuteName(chosen.law)}
              </span>
            </span>
          </label>
        )}
        {powers.map((hit) => (
          <label key={hit.code} className={`power${hit.code === values.powerCode ? ' on' : ''}`}>
            <input
              type="radio"
              name="possible-power"
              checked={hit.code === values.powerCode}
              onChange={() => onChoose(hit.code)}
            />
            <span>
              <PowerLine hit={hit} cite />
            </span>
          </label>
        ))}
        {values.powerCode !== '' && (
          <label className="power">
            <input type="radio" name="possible-power" checked={false} onChange={() => onChoose('')} />
            <span className="note">{text.notYet}</span>
          </label>
        )}
        {question !== undefined && (
          <p className="note">
            {text.question}: {question.question} {question.answerA} → <span className="mono">{question.a}</span>;{' '}
            {question.answerB} → <span className="mono">{question.b}</span>
          </p>
        )}
        {others ? (
          <PowerSearch
            label={text.powers}
            onChosen={(hit) => {
              onChoose(hit.code)
              setOthers(false)
            }}
          />
        ) : (
          <button type="button" className="plain link" onClick={() => setOthers(true)}>
            {text.other}
          </button>
        )}
      </div>
    </section>
  )
}
