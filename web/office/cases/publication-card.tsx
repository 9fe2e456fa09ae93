import {
  approvedProposal,
  displayedOn,
  grantedRepair,
  waitingProposal,
} from '../../../domain/procedures/penalty-case/publication.ts'
import { toWithdraw } from '../../../domain/procedures/penalty-case/amendments.ts'
import { displayRule } from '../../../domain/publication/display.ts'
import type { CaseFile } from '../../../domain/procedures/penalty-case/file.ts'
import { Citations } from '../../shared/components/citations.tsx'
import { useLanguage } from '../../shared/language.ts'
import { useToday } from '../../shared/today.ts'
import { dateText } from '../../shared/wording/dates.ts'
import { matterText } from '../../shared/wording/matters.ts'
import { publicationText } from '../../shared/wording/publication.ts'
import { useText } from '../../shared/wording/wording.ts'
import { Fact } from '../matters/party-facts.tsx'
import type { Case } from './kind.ts'
import { PublicTextList } from './public-text-list.tsx'

type State = keyof (typeof publicationText)['zh']['card']['states']

/** 公示: where the decision stands in public, until when, by which rule, and the text that is shown. */
export function PublicationCard({ matter }: { readonly matter: Case }) {
  const text = useText(publicationText)
  const words = useText(matterText)
  const language = useLanguage()
  const { today } = useToday()
  const { file } = matter
  // Of a decision that fell before it was public nothing is left to show.
  if (file.decision === null || (file.revocation !== undefined && file.fallenPublication === undefined)) return null
  const day = (date: string) => dateText(date, language, today)
  const state = stateOf(file, today)
  const { publication, creditSystem, withdrawal, repairs = [] } = file
  const proposal = approvedProposal(file)
  const rule = proposal?.publish === true ? displayRule(proposal.rule) : null
  return (
    <section className="card" aria-label={text.card.title}>
      <header>
        <h2>{text.card.title}</h2>
        <span className={`tag ${looks[state] ?? ''}`}>{text.card.states[state]}</span>
      </header>
      <div className="inside">
        <dl className="facts">
          {publication?.published === true && (
            <>
              <Fact name={text.card.published} value={`${day(publication.publishedOn)} · ${publication.where}`} />
              <Fact name={text.card.ends} value={publication.endsOn === undefined ? null : day(publication.endsOn)} />
            </>
          )}
          {publication?.published === false && (
            <Fact name={text.card.reason} value={notShown(file, text.form.grounds)} />
          )}
          {proposal !== undefined && rule !== null && (
            <Fact
              name={text.card.classAndRule}
              value={`${text.form.classes[proposal.displayClass]} · ${rule.title[language]}`}
            />
          )}
          <Fact
            name={text.card.creditSystem}
            value={creditSystem === undefined ? null : `${day(creditSystem.publishedOn)} · ${creditSystem.receipt}`}
          />
          <Fact
            name={text.card.states.withdrawn}
            value={withdrawal === undefined ? null : `${day(withdrawal.withdrawnOn)} ${withdrawal.explanation}`}
          />
          {repairs.map((repair) => (
            <Fact
              key={`${repair.appliedOn}${repair.performed}`}
              name={text.card.repairs}
              value={`${day(repair.appliedOn)} ${repair.applicant} · ${
                repair.decision === undefined
                  ? text.card.waiting
                  : `${day(repair.decision.on)} ${text.form.conclusions[repair.decision.conclusion]}${words.colon}${repair.decision.reason}`
              }`}
            />
          ))}
        </dl>
        {rule !== null && (
          <p className="note">
            {rule.note[language]} <Citations citations={rule.basis} />
          </p>
        )}
        {publication?.text !== undefined && (
          <details>
            <summary>{text.card.text}</summary>
            <PublicTextList text={publication.text} organ={matter.names[publication.text.organ] ?? ''} />
          </details>
        )}
      </div>
    </section>
  )
}

const looks: Readonly<Partial<Record<State, string>>> = { displayed: 'ok', due: 'near', 'to-withdraw': 'over' }

function notShown(
  { publication, publicationProposal }: CaseFile,
  grounds: Readonly<Record<NonNullable<NonNullable<CaseFile['publicationProposal']>['ground']>, string>>,
): string {
  const ground = publicationProposal?.ground
  return [ground === undefined ? '' : grounds[ground], publication?.where].filter(Boolean).join(' · ')
}

function stateOf(file: CaseFile, today: string): State {
  if (toWithdraw(file)) return 'to-withdraw'
  const { publication, publicationProposal } = file
  if (publication?.published === true) {
    if (displayedOn(file, today) && grantedRepair(file) === undefined) return 'displayed'
    return grantedRepair(file) === undefined ? 'ended' : 'repaired'
  }
  if (publication?.published === false) return 'not-published'
  if (file.revocation !== undefined && file.withdrawal !== undefined) return 'withdrawn'
  if (waitingProposal(file) !== undefined) return 'proposed'
  if (approvedProposal(file) !== undefined) return 'approved'
  return publicationProposal?.returned === undefined ? 'due' : 'returned'
}
