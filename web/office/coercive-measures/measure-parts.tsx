import { useState } from 'react'
import type { HeldGood, MeasureFile } from '../../../domain/procedures/coercive-measure/file.ts'
import { Citations } from '../../shared/components/citations.tsx'
import { useKeys } from '../../shared/keys.ts'
import { useLanguage } from '../../shared/language.ts'
import { useToday } from '../../shared/today.ts'
import { dateText, momentText, yuanText } from '../../shared/wording/dates.ts'
import { matterText } from '../../shared/wording/matters.ts'
import { measureText } from '../../shared/wording/measures.ts'
import { signatureNames } from '../../shared/wording/names.ts'
import { useText } from '../../shared/wording/wording.ts'
import { ChainTimeline } from '../matters/chain-timeline.tsx'
import { AttachmentsList, DocumentsList, LinksList } from '../matters/lists.tsx'
import { Fact } from '../matters/party-facts.tsx'
import { Tabs } from '../matters/tabs.tsx'
import type { Measure } from './kind.ts'
import './measures.css'

const parts = ['facts', 'documents', 'links', 'timeline'] as const
type Part = (typeof parts)[number]

/** The parts of a measure as tabs, keys 1 to 4. The first shows the goods and what became of them. */
export function MeasureParts({ matter }: { readonly matter: Measure }) {
  const text = useText(measureText).page
  const words = useText(matterText)
  const [part, setPart] = useState<Part>('facts')
  useKeys(Object.fromEntries(parts.map((one, index) => [String(index + 1), () => setPart(one)])))
  const { file } = matter
  const counts: Partial<Record<Part, number>> = {
    documents: matter.documents.length,
    links: matter.links.length,
    timeline: matter.steps.length,
  }
  const documents = (
    <section>
      <h2>{text.tabs.documents}</h2>
      <DocumentsList documents={matter.documents} supplements={file.supplements} />
    </section>
  )
  return (
    <Tabs
      label={words.parts}
      tabs={parts.map((key) => ({ key, label: text.tabs[key], count: counts[key] }))}
      chosen={part}
      onChoose={(key) => setPart(key as Part)}
    >
      {part === 'facts' && (
        <>
          <GoodsTable file={file} />
          <FactsPart file={file} />
          {(file.carriedOut?.attachments.length ?? 0) > 0 && (
            <section>
              <h2>{words.attachments}</h2>
              <AttachmentsList files={file.carriedOut?.attachments ?? []} />
            </section>
          )}
          {documents}
        </>
      )}
      {part === 'documents' && documents}
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

/** Each thing: what, whose, how many, and where it stands. */
function GoodsTable({ file }: { readonly file: MeasureFile }) {
  const text = useText(measureText)
  const goods: readonly HeldGood[] =
    file.carriedOut === null ? file.asked.map((good, index) => ({ ...good, number: index + 1 })) : file.goods
  return (
    <section>
      <h2>{text.page.goods}</h2>
      <ol className="heldgoods">
        {goods.map((good) => (
          <li key={good.number}>
            <strong>{good.name}</strong> {good.spec} {good.quantity}
            {good.unit} <span className="note">{[good.state, good.note].filter(Boolean).join(' · ')}</span>
            {good.owner !== undefined && (
              <span className="note">
                {' '}
                {text.ledger.columns.owner} {good.owner}
              </span>
            )}
            {file.carriedOut !== null && (
              <span className="end">
                <Where good={good} />
              </span>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}

function Where({ good }: { readonly good: HeldGood }) {
  const text = useText(measureText)
  const language = useLanguage()
  const { today } = useToday()
  const { out, released, line, sold } = good
  const sale = sold === undefined ? null : text.page.sold(yuanText(sold.proceedsInYuan, language))
  const stands =
    out !== undefined
      ? `${text.page.outs[out.how]} ${dateText(out.on, language, today)} ${out.to}`
      : released !== undefined
        ? text.page.released
        : line === undefined
          ? text.page.heldNow
          : text.page.line(text.disposals[line])
  return <>{[stands, sale].filter((part) => part !== null).join(' · ')}</>
}

/** What was asked, approved, carried out, extended, tested, settled and given back. Only what there is. */
function FactsPart({ file }: { readonly file: MeasureFile }) {
  const text = useText(measureText)
  const page = text.page
  const words = useText(matterText)
  const signatures = useText(signatureNames)
  const language = useLanguage()
  const { today } = useToday()
  const day = (date: string) => dateText(date, language, today)
  const { carriedOut: act, approval, refusal, dropped, extension, settled, police, decision } = file
  const join = (...pieces: readonly (string | null | undefined)[]) => pieces.filter(Boolean).join(' · ')
  return (
    <section>
      <dl className="facts">
        <dt>{words.power}</dt>
        <dd>
          <span className="mono note">{file.power.code}</span> {file.power.name}
          <br />
          <Citations citations={[{ law: file.power.law, article: file.power.article, clause: file.power.clause }]} />
        </dd>
        <Fact name={words.party} value={file.party.name} />
        <Fact name={page.reason} value={file.reason} />
        <Fact name={page.urgency} value={file.urgency} />
        <Fact
          name={page.approval}
          value={
            approval === null ? null : join(momentText(approval.at, language, today), approval.by, approval.opinion)
          }
        />
        <Fact
          name={page.refusal}
          value={refusal === null ? null : join(day(refusal.on), refusal.by, refusal.comment)}
        />
        <Fact name={page.dropped} value={dropped === null ? null : join(day(dropped.on), dropped.by, dropped.reason)} />
        <Fact
          name={page.carriedOut}
          value={
            act === null
              ? null
              : join(
                  momentText(act.startedAt, language, today),
                  act.officers.map(({ name }) => name).join('、'),
                  act.number,
                  signatures[act.signature],
                  act.witness,
                  act.recording,
                  act.course,
                )
          }
        />
        <Fact name={page.keeping} value={act === null ? null : join(file.keptAt, file.keeper)} />
        <Fact name={page.until} value={file.until === null ? null : day(file.until)} />
        <Fact
          name={page.extension}
          value={
            extension === null
              ? null
              : join(day(extension.on), extension.by, text.inCase.until(day(extension.to)), extension.reason)
          }
        />
        {file.testing.map((test) => (
          <Fact
            key={test.number}
            name={page.testing}
            value={join(
              test.tests,
              test.institution,
              `${day(test.testFrom)}—${day(test.testTo)}`,
              test.toldOn === null ? page.untold : page.told(day(test.toldOn)),
              test.outcome === null ? null : `${day(test.outcome.reportOn)} ${test.outcome.result}`,
            )}
          />
        ))}
        {file.sales.map((sale) => (
          <Fact
            key={`${sale.soldOn}${sale.reason}`}
            name={page.sales}
            value={join(day(sale.soldOn), sale.manner, sale.consent, sale.reason)}
          />
        ))}
        <Fact name={page.settled} value={settled === null ? null : join(day(settled.on), settled.by, settled.reason)} />
        <Fact name={page.decision} value={decision === null ? null : join(decision.number, day(decision.on))} />
        {file.releases.map((one) => (
          <Fact
            key={`${one.on}${one.goods.join()}`}
            name={page.releases}
            value={join(day(one.on), one.by, text.grounds[one.ground], one.reason)}
          />
        ))}
        {file.returns.map((one) => (
          <Fact
            key={`${one.returnedOn}${one.goods.join()}`}
            name={page.returns}
            value={join(
              day(one.returnedOn),
              one.receiver,
              one.moneyInYuan === undefined ? null : yuanText(one.moneyInYuan, language),
              one.voucher,
            )}
          />
        ))}
        <Fact
          name={page.police}
          value={police === null ? null : join(day(police.handedOn), police.transferNumber, police.receiver)}
        />
      </dl>
    </section>
  )
}
