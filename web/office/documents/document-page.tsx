import { useState } from 'react'
import { Link, useParams } from 'react-router'
import Button from 'antd/es/button'
import { documentPdf, readDocument } from '../../../contract/documents.ts'
import { addressOf, troubleBehind, type Reply } from '../../shared/call.ts'
import { Empty, Loading, TroubleBlock } from '../../shared/components/state-blocks.tsx'
import { useLanguage } from '../../shared/language.ts'
import { useToday } from '../../shared/today.ts'
import { useQuestion } from '../../shared/use-question.ts'
import { useTitle } from '../../shared/use-title.ts'
import { momentText, sizeText } from '../../shared/wording/dates.ts'
import { documentText } from '../../shared/wording/documents.ts'
import { useText } from '../../shared/wording/wording.ts'
import { Agreement } from './agreement.tsx'
import { Originals } from './originals.tsx'
import { Layouts, Pages, type Layout } from './pages.tsx'
import { Particulars } from './particulars.tsx'
import { useMatterOfDocument } from './matter-of-document.ts'
import './documents.css'

type Document = Reply<typeof readDocument>

export function Page() {
  const { id = '' } = useParams()
  const [printing, setPrinting] = useState(false)
  // The press comes to a document a moment after its step: until it has, the page asks again.
  const found = useQuestion(
    readDocument,
    { params: { id } },
    printing ? { refetchInterval: 2_500 } : { staleTime: 300_000 },
  )
  const waiting = found.data !== undefined && found.data.sm3 === null
  if (waiting !== printing) setPrinting(waiting)
  if (found.error !== null)
    return <TroubleBlock trouble={troubleBehind(found.error)} onAgain={() => void found.refetch()} />
  if (found.data === undefined) return <Loading rows={12} />
  return <DocumentPage document={found.data} />
}

/** An issued document: its true pages, frozen, with number and digests; beside them what it says. */
function DocumentPage({ document }: { readonly document: Document }) {
  const text = useText(documentText)
  const language = useLanguage()
  const { today } = useToday()
  const [layout, setLayout] = useState<Layout>('side-by-side')
  const matter = useMatterOfDocument(document.matterId)
  const title = language === 'zh' ? document.title : document.titleEn
  useTitle(`${title} ${document.number}`)
  const pdf = addressOf(documentPdf, { params: { id: document.id }, query: {} })
  return (
    <>
      <div className="pagehead">
        <h1>{title}</h1>
        <p className="sub">
          {matter !== null && (
            <>
              <Link to={matter.path}>{matter.title}</Link> ·{' '}
            </>
          )}
          {document.number}
        </p>
        <div className="acts">
          {document.shownPages > 0 && <Layouts layout={layout} onChange={setLayout} />}
          <Button onClick={() => printPdf(pdf)}>{text.print}</Button>
          <Button
            type="primary"
            href={addressOf(documentPdf, { params: { id: document.id }, query: { download: '1' } })}
            download
          >
            {text.download}
          </Button>
        </div>
      </div>
      <div className="documentpage">
        {/* oxlint-disable-next-line no-noninteractive-tabindex -- what scrolls must be reached by the keyboard */}
        <div className="paperground" tabIndex={0} role="region" aria-label={title}>
          {document.shownPages === 0 ? (
            <Empty
              title={text.onlyPdf}
              action={
                <Button href={pdf} target="_blank">
                  {text.open}
                </Button>
              }
            />
          ) : (
            <Pages
              title={title}
              layout={layout}
              sources={Array.from(
                { length: document.shownPages },
                (_, index) => `/api/documents/${document.id}/pages/${index + 1}`,
              )}
            />
          )}
        </div>
        <aside className="documentside">
          <Particulars particulars={document.particulars} issued />
          {matter !== null && matter.kind === 'penalty-case' && (
            <>
              <Agreement matterId={document.matterId} form={document.form} />
              <Originals matterId={document.matterId} form={document.form} sequence={document.sequence} />
            </>
          )}
          <section className="frozen">
            <h2>✓ {text.frozen}</h2>
            <dl className="facts">
              <dt>{text.number}</dt>
              <dd>{document.number}</dd>
              <dt>{text.issued}</dt>
              <dd>
                {momentText(document.issuedAt, language, today)} · {document.issuedBy}
              </dd>
              {document.sm3 === null ? (
                <>
                  <dt>PDF</dt>
                  <dd>{text.printing}</dd>
                </>
              ) : (
                <>
                  <dt>PDF</dt>
                  <dd>
                    {text.pages(document.pages ?? 0)} · {sizeText(document.size ?? 0)}
                  </dd>
                  <dt>{text.sm3}</dt>
                  <dd className="mono digest">{document.sm3}</dd>
                </>
              )}
            </dl>
            <p>
              <span className="tag">
                {document.external ? text.external : document.volume === 'internal' ? text.internal : text.openVolume}
              </span>
            </p>
            <p className="note">{text.frozenHint}</p>
          </section>
        </aside>
      </div>
    </>
  )
}

/** The browser prints the PDF itself, never the page around it. */
function printPdf(address: string): void {
  const frame = document.createElement('iframe')
  frame.style.cssText = 'position:fixed;width:0;height:0;border:0'
  frame.src = address
  frame.addEventListener('load', () => frame.contentWindow?.print())
  document.body.append(frame)
  setTimeout(() => frame.remove(), 120_000)
}
