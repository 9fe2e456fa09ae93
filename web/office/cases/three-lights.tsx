import { useSearchParams } from 'react-router'
import { toWithdraw } from '../../../domain/procedures/penalty-case/amendments.ts'
import { approvedProposal, waitingProposal } from '../../../domain/procedures/penalty-case/publication.ts'
import { threeSystems } from '../../../domain/evaluation/three-systems.ts'
import { Light, Lights } from '../../shared/components/light.tsx'
import { useLanguage } from '../../shared/language.ts'
import { useToday } from '../../shared/today.ts'
import { caseText } from '../../shared/wording/cases.ts'
import { componentText } from '../../shared/wording/components.ts'
import { dayText } from '../../shared/wording/dates.ts'
import { useText } from '../../shared/wording/wording.ts'
import { useSurroundings } from '../matters/surroundings.ts'
import type { Case } from './kind.ts'

/** 三项制度: publicity, record of the whole process, legal review, each with what it still lacks. */
export function ThreeLights({ matter }: { readonly matter: Case }) {
  const text = useText(caseText).lights
  const titles = useText(componentText).lights
  const language = useLanguage()
  const { today } = useToday()
  const { clocks } = useSurroundings(matter)({})
  const { publicity, record, review } = threeSystems(matter.file, clocks, today)
  const day = (date: string | number | undefined) =>
    date === undefined || date === '' ? '' : dayText(String(date), language, today)
  const count = (value: string | number | undefined) => Number(value ?? 0)
  return (
    <section className="card" aria-label={titles.title}>
      <header>
        <h2>{titles.title}</h2>
      </header>
      <div className="inside">
        <Lights>
          <Light system="publicity" state={publicity.state}>
            {sentence(text.publicity[publicity.why], day(publicity.facts['day']))}
            {publicity.state !== 'complete' && publicity.state !== 'not-yet' && (
              <Fill matter={matter} action={nextInPublic(matter.file)} />
            )}
          </Light>
          <Light system="record" state={record.state}>
            {sentence(text.record[record.why], count(record.facts['count']))}
            {record.why === 'no-recording' && <Fill matter={matter} action="supplement" />}
          </Light>
          <Light system="review" state={review.state}>
            {review.why === 'passed'
              ? text.review.passed(day(review.facts['day']))
              : sentence(text.review[review.why], count(review.facts['count']))}
          </Light>
        </Lights>
      </div>
    </section>
  )
}

/** The step that brings publicity on. */
function nextInPublic(file: Case['file']): string {
  if (toWithdraw(file)) return 'withdrawPublication'
  if (waitingProposal(file) !== undefined) return 'approvePublication'
  return approvedProposal(file) === undefined ? 'proposePublication' : 'publishDecision'
}

const sentence = <Value,>(words: string | ((value: Value) => string), value: Value): string =>
  typeof words === 'string' ? words : words(value)

/** 去补: leads to the act, where this reader may take it now. */
function Fill({ matter, action }: { readonly matter: Case; readonly action: string }) {
  const text = useText(caseText).lights
  const [, setSearch] = useSearchParams()
  if (!matter.permitted.some((one) => one.action === action && one.allowed)) return null
  return (
    <>
      {' '}
      <button type="button" className="plain link" onClick={() => setSearch({ do: action }, { replace: true })}>
        {text.fill}
      </button>
    </>
  )
}
