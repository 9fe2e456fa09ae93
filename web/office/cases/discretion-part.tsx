import { assess } from '../../../domain/discretion/assess.ts'
import { DiscretionBar } from '../../shared/components/discretion-bar.tsx'
import { Citations } from '../../shared/components/citations.tsx'
import { useLanguage } from '../../shared/language.ts'
import { caseText } from '../../shared/wording/cases.ts'
import { matterText } from '../../shared/wording/matters.ts'
import { gradeNames, nameOfPer, quantityNames } from '../../shared/wording/names.ts'
import { useText } from '../../shared/wording/wording.ts'
import { Fact } from '../matters/party-facts.tsx'
import type { Case } from './kind.ts'
import { penaltySentence } from './penalty-sentence.ts'

interface DiscretionPartProps {
  readonly matter: Case
  /** Only the bar and what is proposed. */
  readonly short?: boolean
}

/** The power, its range and bands, and where the penalty proposed, notified or decided lies. */
export function DiscretionPart({ matter, short = false }: DiscretionPartProps) {
  const text = useText(caseText)
  const words = useText(matterText)
  const grades = useText(gradeNames)
  const language = useLanguage()
  const { power, party, report, notice, decision } = matter.file
  const penalty = decision?.penalty ?? notice?.penalty ?? report?.penalty ?? null
  const basis = { baseInYuan: penalty?.baseInYuan ?? null, units: penalty?.units ?? null }
  const { ranges, bands } = assess(power, party.kind, null, basis)
  const general = ranges.filter(({ kind }) => kind !== 'named')
  return (
    <section>
      {!short && (
        <dl className="facts" style={{ marginBottom: 10 }}>
          <dt>{words.power}</dt>
          <dd>
            <span className="mono note">{power.code}</span> {power.name}
          </dd>
          <dt>{text.law}</dt>
          <dd>
            <Citations citations={[{ law: power.law, article: power.article, clause: power.clause }]} />
          </dd>
          <Fact name={text.version} value={power.statuteVersion} />
          {power.per !== null && <Fact name={nameOfPer(quantityNames, language, power.per)} value={penalty?.units} />}
          <Fact name={text.proposed} value={report === null ? null : penaltySentence(report.penalty, language)} />
          <Fact name={text.notified} value={notice === null ? null : penaltySentence(notice.penalty, language)} />
          <Fact name={text.decided} value={decision === null ? null : penaltySentence(decision.penalty, language)} />
          <Fact
            name={text.grade}
            value={penalty === null ? null : `${grades[penalty.grade]}${words.colon}${penalty.gradeReason}`}
          />
        </dl>
      )}
      {general.length > 0 && (
        <DiscretionBar
          statutory={{
            low: Math.min(...general.map(({ low }) => low)),
            high: Math.max(...general.map(({ high }) => high)),
          }}
          bands={bands}
          chosen={penalty?.grade ?? null}
          proposed={penalty?.fineInYuan ?? null}
          model={bands.length > 0}
        />
      )}
      {penalty === null && <p className="note">{text.noProposal}</p>}
      {!short && bands.length > 0 && (
        <dl className="facts" style={{ marginTop: 10 }}>
          {bands.map(({ grade, condition }) => (
            <Fact key={grade} name={grades[grade]} value={condition} />
          ))}
        </dl>
      )}
    </section>
  )
}
