import { useState } from 'react'
import Button from 'antd/es/button'
import { article } from '../../../law/schema.ts'
import { lastDay } from '../../../domain/deadlines/last-day.ts'
import { timeLimit } from '../../../domain/deadlines/time-limit.ts'
import { workCalendar } from '../../../domain/calendar/work-calendar.ts'
import { plusDays } from '../../../domain/calendar/plain-date.ts'
import { Blocked } from '../../shared/components/blocked.tsx'
import { Conflict } from '../../shared/components/conflict.tsx'
import { DayStrip } from '../../shared/components/day-strip.tsx'
import { DiscretionBar } from '../../shared/components/discretion-bar.tsx'
import { Due } from '../../shared/components/due.tsx'
import { Light, Lights } from '../../shared/components/light.tsx'
import { UrgencyMark } from '../../shared/components/mark.tsx'
import { ProcedureLine } from '../../shared/components/procedure-line.tsx'
import { Empty, Loading, TroubleBlock, Waiting } from '../../shared/components/state-blocks.tsx'
import { Timeline } from '../../shared/components/timeline.tsx'
import { useSay } from '../../shared/notice.tsx'
import { useToday } from '../../shared/today.ts'
import { colours } from '../../shared/tokens.ts'
import { useTitle } from '../../shared/use-title.ts'
import { caseStages } from '../../shared/wording/names.ts'
import { shellText } from '../../shared/wording/shell.ts'
import { specimenText } from '../../shared/wording/specimen.ts'
import { useText } from '../../shared/wording/wording.ts'
import { Sheet } from './sheet.tsx'
import './specimen.css'

/** The design language in use: every small component in every state, with the real rules behind it. */
export function Page() {
  const text = useText(specimenText)
  const shell = useText(shellText)
  useTitle(shell.pages.specimen)
  return (
    <>
      <div className="pagehead">
        <h1>{shell.pages.specimen}</h1>
        <p className="sub">{text.sub}</p>
      </div>
      <div className="specimen">
        <Colours />
        <Type />
        <Deadlines />
        <Strips />
        <Refusals />
        <Systems />
        <Chain />
        <Line />
        <Discretion />
        <States />
      </div>
    </>
  )
}

function Colours() {
  const text = useText(specimenText)
  const pairs: readonly (readonly [string, string, string])[] = [
    [text.colours.ink, colours.ink, colours.card],
    [text.colours.ink2, colours.ink2, colours.card],
    [text.colours.ink3, colours.ink3, colours.ground],
    [text.colours.brand, colours.brand, colours.card],
    [text.colours.brandInk, colours.brandInk, colours.selected],
    [text.colours.top, colours.card, colours.top],
    [text.colours.ok, colours.ok, colours.okTint],
    [text.colours.near, colours.near, colours.nearTint],
    [text.colours.today, colours.todayInk, colours.today],
    [text.colours.over, colours.card, colours.over],
    [text.colours.paused, colours.paused, colours.pausedTint],
    [text.colours.seal, colours.seal, colours.card],
  ]
  return (
    <Sheet title={text.sheets.colours} note={text.notes.colours} wide>
      <ul className="swatches">
        {pairs.map(([name, ink, ground]) => (
          <li key={name} style={{ color: ink, background: ground }}>
            <b>{name}</b>
            <span className="mono">{ink}</span>
            <span className="mono">{ground}</span>
          </li>
        ))}
      </ul>
    </Sheet>
  )
}

function Type() {
  const text = useText(specimenText)
  return (
    <Sheet title={text.sheets.type} note={text.notes.type}>
      <p style={{ font: 'var(--figure)', fontWeight: 600 }}>{text.type.figure} 1,765</p>
      <p style={{ font: 'var(--page)', fontWeight: 600 }}>{text.type.page}</p>
      <p style={{ font: 'var(--matter)', fontWeight: 600 }}>{text.type.matter}</p>
      <p>{text.type.body}</p>
      <p style={{ font: 'var(--table)' }}>{text.type.table}</p>
      <p className="note">{text.type.note}</p>
      <p className="lawtext">{text.type.law}</p>
    </Sheet>
  )
}

function Deadlines() {
  const text = useText(specimenText)
  const { today, now } = useToday()
  const soon = new Date(Date.parse(now) + 4 * 3_600_000).toISOString()
  return (
    <Sheet title={text.sheets.deadlines} note={text.notes.deadlines}>
      <ul className="rows">
        <li>
          <Due deadline={{ lastDay: plusDays(today, 20), unit: 'natural-day', count: 30 }} />
        </li>
        <li>
          <Due deadline={{ lastDay: plusDays(today, 1), unit: 'working-day', count: 5 }} />
        </li>
        <li>
          <Due deadline={{ lastDay: today, dueAt: soon, unit: 'hour', count: 24 }} />
        </li>
        <li>
          <Due deadline={{ lastDay: today, unit: 'working-day', count: 5 }} />
        </li>
        <li>
          <Due deadline={{ lastDay: plusDays(today, -3), unit: 'working-day', count: 5 }} />
        </li>
        <li>
          <Due stopped={{ kind: 'paused', note: text.pausedBy }} />
        </li>
        <li>
          <Due stopped={{ kind: 'done', on: plusDays(today, -4) }} />
        </li>
      </ul>
      <p className="marks">
        {(['ample', 'near', 'today', 'over', 'paused', 'done'] as const).map((mark) => (
          <span key={mark}>
            <UrgencyMark mark={mark} /> {text.marks[mark]}
          </span>
        ))}
      </p>
    </Sheet>
  )
}

function Strips() {
  const text = useText(specimenText)
  const { today } = useToday()
  const statement = lastDay(timeLimit('SAMR-57-STATEMENT-5WD'), plusDays(today, -4), workCalendar)
  const decision = lastDay(timeLimit('PL-60-DECISION-90D'), plusDays(today, -71), workCalendar)
  const strip = (due: typeof statement, startedOn: string) => ({
    startedOn,
    lastDay: due.lastDay,
    nominal: due.nominal,
    rolled: due.rolled,
    days: due.counting,
  })
  return (
    <Sheet title={text.sheets.strips} note={text.notes.strips}>
      <DayStrip {...strip(statement, plusDays(today, -4))} startedBy={text.served} consequence={text.late} />
      <DayStrip {...strip(decision, plusDays(today, -71))} startedBy={text.filed} />
    </Sheet>
  )
}

function Refusals() {
  const text = useText(specimenText)
  const { today } = useToday()
  return (
    <Sheet title={text.sheets.refusals} note={text.notes.refusals}>
      <Blocked
        title={text.decide}
        refusals={[
          {
            code: 'statement-period-running',
            basis: [article('PL', 45), article('PL', 62)],
            facts: { lastDay: plusDays(today, 3) },
          },
          { code: 'legal-review-not-passed', basis: [article('PL', 58)] },
        ]}
      />
      <Blocked
        loud
        title={text.decide}
        refusals={[
          { code: 'heavier-after-defence', basis: [article('PL', 45, 2)], facts: { notified: 5000, intended: 8000 } },
        ]}
      />
    </Sheet>
  )
}

function Systems() {
  const text = useText(specimenText)
  return (
    <Sheet title={text.sheets.lights} note={text.notes.lights}>
      <Lights>
        <Light system="publicity" state="complete">
          {text.lights.publicity}
        </Light>
        <Light system="record" state="missing">
          {text.lights.record}
        </Light>
        <Light system="review" state="breach">
          {text.lights.review}
        </Light>
      </Lights>
    </Sheet>
  )
}

function Chain() {
  const text = useText(specimenText)
  const { now } = useToday()
  const steps = [
    {
      sequence: 3,
      at: now,
      act: text.chain.served,
      who: text.chain.officer,
      what: text.chain.receipt,
      hash: 'a41f09c2',
    },
    { sequence: 2, at: now, act: text.chain.issued, who: text.chain.head, hash: '7d30be51' },
    { sequence: 1, at: now, act: text.chain.filed, who: text.chain.head, hash: 'e4417a06' },
  ]
  return (
    <Sheet title={text.sheets.chain} note={text.notes.chain}>
      <Timeline steps={steps} total={3} verifiedAt={now} />
      <Timeline steps={steps} total={3} verifiedAt={null} brokenFrom={3} />
    </Sheet>
  )
}

function Line() {
  const text = useText(specimenText)
  const stages = useText(caseStages)
  const { today } = useToday()
  const line = [
    'filed',
    'investigating',
    'investigated',
    'reviewed',
    'notice-issued',
    'notified',
    'heard',
    'decided',
  ] as const
  return (
    <Sheet title={text.sheets.line} note={text.notes.line} wide>
      <ProcedureLine
        stages={line.map((stage, index) => ({
          stage,
          name: stages[stage],
          state: index < 5 ? 'done' : index === 5 ? 'now' : 'ahead',
          on: index <= 5 ? plusDays(today, index * 8 - 60) : null,
          ...(stage === 'reviewed' ? { branch: text.returnedOnce } : {}),
        }))}
      />
    </Sheet>
  )
}

function Discretion() {
  const text = useText(specimenText)
  return (
    <Sheet title={text.sheets.bar} note={text.notes.bar}>
      <DiscretionBar
        statutory={{ low: 5000, high: 50_000 }}
        bands={[
          { grade: 'minor', low: 5000, high: 14_000 },
          { grade: 'ordinary', low: 14_000, high: 27_500 },
          { grade: 'serious', low: 27_500, high: 41_000 },
          { grade: 'very_serious', low: 41_000, high: 50_000 },
        ]}
        chosen="ordinary"
        proposed={20_000}
        past={[15_000, 16_000, 18_000, 19_000, 20_000, 22_000, 26_000]}
        model
      />
    </Sheet>
  )
}

function States() {
  const text = useText(specimenText)
  const { now } = useToday()
  const say = useSay()
  const [loading, setLoading] = useState(true)
  return (
    <>
      <Sheet title={text.sheets.empty} note={text.notes.empty}>
        <Empty title={text.nothing} hint={text.nothingHint} action={<Button size="small">{text.seeWaiting}</Button>} />
      </Sheet>
      <Sheet title={text.sheets.loading} note={text.notes.loading}>
        {loading ? <Loading rows={4} /> : null}
        <Button size="small" onClick={() => setLoading(!loading)}>
          {text.again}
        </Button>
      </Sheet>
      <Sheet title={text.sheets.error} note={text.notes.error}>
        <TroubleBlock trouble={{ kind: 'fault', reference: '7F3A' }} about="saving" onAgain={() => say(text.saved)} />
        <Waiting />
      </Sheet>
      <Sheet title={text.sheets.conflict} note={text.notes.conflict}>
        <Conflict
          change={{ version: 8, by: text.chain.officer, at: now, action: 'addEvidence' }}
          differences={[{ name: text.evidence, before: '8', now: '9' }]}
          onUseLatest={() => say(text.saved)}
        />
      </Sheet>
    </>
  )
}
