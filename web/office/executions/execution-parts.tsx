import { useState } from 'react'
import { contestableUntil, courtWindow, demolishedArea, owedOn } from '../../../domain/procedures/execution/effects.ts'
import { Citations } from '../../shared/components/citations.tsx'
import { useKeys } from '../../shared/keys.ts'
import { useLanguage } from '../../shared/language.ts'
import { useToday } from '../../shared/today.ts'
import { dateText, dayText, yuanText } from '../../shared/wording/dates.ts'
import { executionText } from '../../shared/wording/executions.ts'
import { matterText } from '../../shared/wording/matters.ts'
import { useText } from '../../shared/wording/wording.ts'
import { article } from '../../../law/schema.ts'
import { ChainTimeline } from '../matters/chain-timeline.tsx'
import { DocumentsList, LinksList } from '../matters/lists.tsx'
import { Fact, PartyFacts } from '../matters/party-facts.tsx'
import { Tabs } from '../matters/tabs.tsx'
import { localOf } from '../matters/values.ts'
import type { Execution } from './kind.ts'

const parts = ['facts', 'party', 'documents', 'links', 'timeline'] as const
type Part = (typeof parts)[number]

/** The parts of an execution as tabs, keys 1 to 5. */
export function ExecutionParts({ matter }: { readonly matter: Execution }) {
  const text = useText(executionText)
  const words = useText(matterText)
  const [part, setPart] = useState<Part>('facts')
  useKeys(Object.fromEntries(parts.map((one, index) => [String(index + 1), () => setPart(one)])))
  const counts: Partial<Record<Part, number>> = {
    documents: matter.documents.length,
    links: matter.links.length,
    timeline: matter.steps.length,
  }
  return (
    <Tabs
      label={words.parts}
      tabs={parts.map((key) => ({ key, label: text.tabs[key], count: counts[key] }))}
      chosen={part}
      onChoose={(key) => setPart(key as Part)}
    >
      {part === 'facts' && (
        <>
          <ObligationPart matter={matter} />
          <CoursePart matter={matter} />
        </>
      )}
      {part === 'party' && (
        <section>
          <PartyFacts party={matter.file.of.party} />
        </section>
      )}
      {part === 'documents' && (
        <section>
          <DocumentsList documents={matter.documents} />
        </section>
      )}
      {part === 'links' && (
        <section>
          <LinksList links={matter.links} />
        </section>
      )}
      {part === 'timeline' && (
        <section>
          <ChainTimeline matter={matter} />
        </section>
      )}
    </Tabs>
  )
}

/** What is to be executed, under which decision, since when it can no longer be contested. */
function ObligationPart({ matter }: { readonly matter: Execution }) {
  const text = useText(executionText)
  const language = useLanguage()
  const { today } = useToday()
  const day = (date: string) => dayText(date, language, today)
  const { file } = matter
  const { of, obligation } = file
  const building = obligation.kind === 'building'
  const owed = owedOn(file, today)
  const until = contestableUntil(file)
  const window = building ? null : courtWindow(file)
  return (
    <section>
      <div className="twocolumns">
        <dl className="facts">
          <Fact name={text.facts.obligation} value={text.duties[obligation.kind]} />
          <Fact
            name={text.facts.structure}
            value={
              obligation.structure === undefined && obligation.areaInSquareMetres === undefined
                ? null
                : [
                    obligation.structure,
                    obligation.areaInSquareMetres === undefined
                      ? undefined
                      : text.squareMetres(obligation.areaInSquareMetres.toFixed(2)),
                  ]
                    .filter((part) => part !== undefined)
                    .join(' · ')
            }
          />
          <Fact name={text.facts.decision} value={of.decision?.number} />
          <Fact
            name={text.facts.served}
            value={of.decisionService === null ? null : day(of.decisionService.effectiveOn)}
          />
          <Fact name={text.facts.reason} value={file.reason} />
        </dl>
        <dl className="facts">
          <Fact
            name={text.facts.own}
            value={
              <>
                {building ? text.facts.ownBuilding : text.facts.ownCourt}{' '}
                <Citations
                  citations={
                    building
                      ? [article('ACL', 44), article('URPL', file.announcement?.power === 'URPL-68' ? 68 : 65)]
                      : obligation.kind === 'land'
                        ? [article('LAL', 83)]
                        : [article('ACL', 13), article('ACL', 53)]
                  }
                />
              </>
            }
          />
          <Fact
            name={text.facts.owed}
            value={obligation.kind === 'money' ? <strong>{yuanText(owed.total, language)}</strong> : null}
          />
          <Fact name={text.facts.contestable} value={until === null ? null : day(until)} />
          <Fact
            name={text.facts.window}
            value={window === null ? null : `${day(window.after)} – ${day(window.lastDay)}`}
          />
        </dl>
      </div>
    </section>
  )
}

/** What was announced, demanded, decided, done. Only what there is. */
function CoursePart({ matter }: { readonly matter: Execution }) {
  const text = useText(executionText)
  const { facts } = text
  const language = useLanguage()
  const { today } = useToday()
  const day = (date: string) => dateText(date, language, today)
  const moment = (instant: string) => localOf(instant).replace('T', ' ')
  const { file } = matter
  const { announcement, demand, demandService, decision, decisionService, application, agreement, stay, ending } = file
  const join = (...words: readonly (string | null | undefined)[]) =>
    words.filter((word) => word !== null && word !== undefined && word !== '').join(' · ')
  const pulledDown = demolishedArea(file)
  return (
    <section>
      <dl className="facts">
        <Fact
          name={facts.announcement}
          value={
            announcement === null
              ? null
              : join(day(announcement.on), facts.demolishBy(day(announcement.demolishBy)), announcement.mandate)
          }
        />
        <Fact
          name={facts.demand}
          value={
            demand === null
              ? null
              : join(
                  demand.number,
                  demandService === null ? null : facts.demandService(day(demandService.effectiveOn)),
                  day(demand.performBy),
                )
          }
        />
        {file.statements.map((one) => (
          <Fact
            key={one.receivedOn + one.content}
            name={facts.statements}
            value={join(day(one.receivedOn), one.by, one.content, text.hear.conclusions[one.conclusion], one.reasons)}
          />
        ))}
        <Fact
          name={facts.execution}
          value={
            decision === null
              ? null
              : join(
                  decision.number,
                  facts.from(moment(decision.executeAt)),
                  decisionService === null ? null : facts.demandService(day(decisionService.effectiveOn)),
                  decision.budgetInYuan === undefined ? null : yuanText(decision.budgetInYuan, language),
                )
          }
        />
        {file.records.map((one) => (
          <Fact
            key={one.startedAt}
            name={facts.records}
            value={
              <>
                {join(
                  `${moment(one.startedAt)} – ${moment(one.endedAt).slice(11)}`,
                  one.areaInSquareMetres === undefined
                    ? null
                    : facts.area(text.squareMetres(one.areaInSquareMetres.toFixed(2))),
                  one.present,
                  one.recording,
                  one.costInYuan === undefined ? null : yuanText(one.costInYuan, language),
                )}
                <p className="prose">{one.course}</p>
              </>
            }
          />
        ))}
        <Fact
          name={facts.demolished}
          value={pulledDown === 0 ? null : <strong>{text.squareMetres(pulledDown.toFixed(2))}</strong>}
        />
        <Fact
          name={facts.application}
          value={application === null ? null : join(application.number, day(application.on), application.lateReason)}
        />
        {file.court.map((one) => (
          <Fact
            key={one.event + one.on}
            name={facts.court}
            value={join(text.court.events[one.event], day(one.on), one.paper, one.note)}
          />
        ))}
        <Fact
          name={facts.agreement}
          value={
            agreement === null
              ? null
              : join(day(agreement.signedOn), ...agreement.stages.map((one) => `${day(one.dueOn)} ${one.what}`))
          }
        />
        {file.breaches.map((one) => (
          <Fact key={one.brokenOn} name={facts.breaches} value={join(day(one.brokenOn), one.how)} />
        ))}
        <Fact
          name={facts.stay}
          value={
            stay === null ? null : join(day(stay.on), text.stay.grounds[stay.ground], stay.reason, stay.resumeWhen)
          }
        />
        <Fact
          name={facts.ending}
          value={ending === null ? null : join(day(ending.on), text.end.grounds[ending.ground], ending.reason)}
        />
        <Fact
          name={facts.performed}
          value={file.performed === null ? null : join(day(file.performed.performedOn), file.performed.findings)}
        />
      </dl>
    </section>
  )
}
