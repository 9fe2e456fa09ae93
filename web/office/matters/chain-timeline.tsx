import { useState, type ReactNode } from 'react'
import { Link } from 'react-router'
import { checkChain } from '../../../contract/matters.ts'
import { Timeline } from '../../shared/components/timeline.tsx'
import { useQuestion } from '../../shared/use-question.ts'
import { actionNames, isAction } from '../../shared/wording/actions.ts'
import { componentText } from '../../shared/wording/components.ts'
import { useText } from '../../shared/wording/wording.ts'
import { useDocumentTitle } from './document-titles.ts'
import type { AnyFile, Matter } from './matter.ts'

interface ChainTimelineProps<File extends AnyFile> {
  readonly matter: Matter<File>
  /** Fewer at first; the rest on request. Absent: all. */
  readonly first?: number
}

/** The steps, newest first, with the documents each issued; the server recomputes the chain of hashes. */
export function ChainTimeline<File extends AnyFile>({ matter, first }: ChainTimelineProps<File>) {
  const text = useText(componentText)
  const words = useText(actionNames)
  const titleOf = useDocumentTitle()
  const [all, setAll] = useState(first === undefined)
  const chain = useQuestion(checkChain, { params: { id: matter.id } }, { staleTime: 60_000 })
  const steps = all ? matter.steps : matter.steps.slice(0, first)
  const what = (sequence: number): ReactNode =>
    matter.documents
      .filter((document) => document.sequence === sequence)
      .map((document) => (
        <Link key={document.id} to={`/documents/${document.id}`} className="doclink">
          {titleOf(document)} <span className="note">{document.number}</span>
        </Link>
      ))
  // The check that came back may be older than the newest step.
  const current = chain.data !== undefined && chain.data.steps >= matter.version
  return (
    <>
      <Timeline
        steps={steps.map((step) => ({
          sequence: step.sequence,
          at: step.at,
          act: isAction(step.action) ? words[step.action].done : step.action,
          who: step.by,
          what: what(step.sequence),
          hash: step.hash,
        }))}
        total={matter.steps.length}
        verifiedAt={current && chain.data.whole ? chain.data.checkedAt : null}
        brokenFrom={chain.data?.broken?.sequence ?? null}
      />
      {!all && matter.steps.length > steps.length && (
        <button type="button" className="plain link note" onClick={() => setAll(true)}>
          {text.timeline.more(matter.steps.length - steps.length)}
        </button>
      )}
    </>
  )
}
