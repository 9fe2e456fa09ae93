import { evidenceOf } from '../../../domain/procedures/penalty-case/violations.ts'
import type { CaseFile } from '../../../domain/procedures/penalty-case/file.ts'
import { useLanguage } from '../../shared/language.ts'
import { useToday } from '../../shared/today.ts'
import { dateText } from '../../shared/wording/dates.ts'
import { violationText } from '../../shared/wording/violations.ts'
import { useText } from '../../shared/wording/wording.ts'
import { Fact } from '../matters/party-facts.tsx'
import { penaltySentence } from './penalty-sentence.ts'

/** The violations of a case that has several: power, evidence, and what is intended or decided for each. */
export function ViolationsPart({ file }: { readonly file: CaseFile }) {
  const text = useText(violationText)
  const language = useLanguage()
  const { today } = useToday()
  const { violations = [] } = file
  if (violations.length === 0) return null
  const day = (date: string) => dateText(date, language, today)
  const imposed = file.decision ?? file.notice ?? file.report
  const said = (penalty: Parameters<typeof penaltySentence>[0] | undefined): string | null =>
    penalty === undefined ? null : penalty.kinds.length === 0 ? text.none : penaltySentence(penalty, language)
  return (
    <section>
      <h2>{text.title}</h2>
      <dl className="facts">
        <Fact
          name={text.named(1, file.cause)}
          value={[file.power.name, said(imposed?.penalty)].filter((part) => part !== null).join(' · ')}
        />
        {violations.map((one) => (
          <Fact
            key={one.number}
            name={text.named(one.number, one.cause)}
            value={[
              one.power.name,
              one.sameActAs === undefined ? null : text.sameAct(one.sameActAs),
              one.dropped === null ? text.pieces(evidenceOf(file, one).length) : null,
              one.dropped !== null
                ? text.dropped(day(one.dropped.on), one.dropped.reason)
                : one.filing === null
                  ? text.waiting
                  : text.filed(day(one.filing.on), one.filing.by),
              said(imposed?.further?.find(({ number }) => number === one.number)?.penalty),
            ]
              .filter((part) => part !== null)
              .join(' · ')}
          />
        ))}
      </dl>
    </section>
  )
}
