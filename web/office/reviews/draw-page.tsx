import { useState } from 'react'
import Button from 'antd/es/button'
import { Link, useParams } from 'react-router'
import { exportDraw, readDraw, type DrawnCase, type DrawReply } from '../../../contract/case-reviews.ts'
import { reviewGradeNames, reviewItemNames } from '../../../domain/evaluation/review-names.ts'
import { reviewStandards } from '../../../law/case-reviews/standards.ts'
import { addressOf, troubleBehind } from '../../shared/call.ts'
import { Citations } from '../../shared/components/citations.tsx'
import { useOrganisationNames } from '../../shared/components/organisation-names.ts'
import { Loading, TroubleBlock } from '../../shared/components/state-blocks.tsx'
import { useLanguage } from '../../shared/language.ts'
import { useToday } from '../../shared/today.ts'
import { useQuestion } from '../../shared/use-question.ts'
import { useTitle } from '../../shared/use-title.ts'
import { dateText } from '../../shared/wording/dates.ts'
import { reviewsText } from '../../shared/wording/reviews.ts'
import { useText } from '../../shared/wording/wording.ts'
import './reviews.css'
import { ScoreForm } from './score-form.tsx'

/** One sample: how it was drawn, its files with points and grades, and the scoring of each. */
export function Page() {
  const { id = '' } = useParams()
  const draw = useQuestion(readDraw, { params: { draw: id } })
  if (draw.data === undefined)
    return draw.error === null ? (
      <Loading rows={8} />
    ) : (
      <TroubleBlock trouble={troubleBehind(draw.error)} onAgain={() => void draw.refetch()} />
    )
  return <DrawPage draw={draw.data} onScored={() => void draw.refetch()} />
}

function DrawPage({ draw, onScored }: { readonly draw: DrawReply; readonly onScored: () => void }) {
  const text = useText(reviewsText)
  const language = useLanguage()
  const { today } = useToday()
  const [open, setOpen] = useState<string | null>(null)
  const standard = reviewStandards.find(({ id }) => id === draw.standard)
  const day = (date: string) => dateText(date, language, today)
  useTitle(draw.title)
  return (
    <>
      <div className="pagehead">
        <h1>{draw.title}</h1>
        <p className="sub">
          {text.facts(day(draw.from), day(draw.to), draw.population, draw.drawn)} · {text.seedIs(draw.seed)} ·{' '}
          {draw.drawnBy}
        </p>
        <div className="acts">
          <Link to="/reviews">{text.back}</Link>
          <Button onClick={() => window.print()}>{text.print}</Button>
          <Button href={addressOf(exportDraw, { params: { draw: draw.id } })} download>
            {text.report}
          </Button>
        </div>
      </div>
      <div className="reviewfiles">
        <ol>
          {draw.cases.map((one) => (
            <li key={one.caseId}>
              <FileLine one={one} onOpen={() => setOpen(open === one.caseId ? null : one.caseId)} />
              {open === one.caseId && (
                <ScoreForm
                  drawId={draw.id}
                  caseId={one.caseId}
                  known={one.score}
                  onDone={() => {
                    setOpen(null)
                    onScored()
                  }}
                  onCancel={() => setOpen(null)}
                />
              )}
            </li>
          ))}
        </ol>
        {standard !== undefined && (
          <p className="note">
            {standard.title[language]}: {standard.note[language]} <Citations citations={standard.basis} />
          </p>
        )}
      </div>
    </>
  )
}

const looks = { excellent: 'ok', good: 'ok', passed: 'near', failed: 'over' } as const

function FileLine({ one, onOpen }: { readonly one: DrawnCase; readonly onOpen: () => void }) {
  const text = useText(reviewsText)
  const language = useLanguage()
  const nameOf = useOrganisationNames()
  const { number, title, caseId, holderUnit, score } = one
  const items = reviewItemNames[language]
  return (
    <div className="reviewline">
      <span className="what">
        {title === null ? text.notSeen : <Link to={`/cases/${caseId}`}>{title}</Link>}{' '}
        <span className="note">
          {number} {holderUnit === null ? '' : nameOf(holderUnit)}
        </span>
        {score !== null && (
          <span className="note block">
            {score.failedBy.length > 0 && `${text.failedBy} ${score.failedBy.map((item) => items[item]).join('、')} · `}
            {text.by} {score.scoredBy} {score.comment}
          </span>
        )}
      </span>
      {score === null ? (
        <span className="tag">{text.unscored}</span>
      ) : (
        <span className={`tag ${looks[score.grade]}`}>
          {score.points} · {reviewGradeNames[language][score.grade]}
        </span>
      )}
      {title !== null && (
        <Button size="small" onClick={onOpen}>
          {score === null ? text.scoreIt : text.again}
        </Button>
      )}
    </div>
  )
}
