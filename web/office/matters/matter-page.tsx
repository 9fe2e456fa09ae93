import { lazy, Suspense, useEffect, useRef, useState, type ReactNode } from 'react'
import { useSearchParams } from 'react-router'
import { ProcedureLine, type LineStage } from '../../shared/components/procedure-line.tsx'
import { useKeys } from '../../shared/keys.ts'
import { useTitle } from '../../shared/use-title.ts'
import { matterText } from '../../shared/wording/matters.ts'
import { useText } from '../../shared/wording/wording.ts'
import { ActionsColumn } from './actions-column.tsx'
import { NotNow } from './not-now.tsx'
import { ClocksCard } from './clocks-card.tsx'
import type { AnyFile, KindOnScreen, Matter } from './matter.ts'
import { useSurroundings } from './surroundings.ts'
import './matter-page.css'

const StepPanel = lazy(async () => ({
  default: (await import('./step-panel.tsx')).StepPanel,
})) as typeof import('./step-panel.tsx').StepPanel

interface MatterPageProps<File extends AnyFile> {
  readonly kind: KindOnScreen<File>
  readonly matter: Matter<File>
  readonly tag: string
  readonly stages: readonly LineStage[]
  readonly ended: boolean
  /** The middle: facts and everything about them. */
  readonly children: ReactNode
  /** Below the clocks. */
  readonly side?: ReactNode
}

/**
 * Four questions at fixed places: what may I do (left), what are the facts (middle), by when (right), what happened
 * (below). The act that is open stands in the address, so a work-list can lead to it.
 */
export function MatterPage<File extends AnyFile>({
  kind,
  matter,
  tag,
  stages,
  ended,
  children,
  side,
}: MatterPageProps<File>) {
  const text = useText(matterText)
  const [search, setSearch] = useSearchParams()
  useTitle(`${matter.number} ${matter.title}`)
  const action = search.get('do')
  const open = (name: string | null) =>
    setSearch(
      (before) => {
        const after = new URLSearchParams(before)
        if (name === null) after.delete('do')
        else after.set('do', name)
        return after
      },
      { replace: true },
    )
  const asked = matter.permitted.find((permission) => permission.action === action)
  // A form that stands open stays: when a colleague was faster, it says so, and nothing typed is lost.
  const [opened, setOpened] = useState<string | null>(null)
  const standing = asked?.allowed === true ? action : action === null ? null : opened
  if (standing !== opened) setOpened(standing)
  // A form that closes by itself leaves the keyboard where the next step is chosen.
  const actions = useRef<HTMLDivElement>(null)
  const wasOpen = useRef(false)
  useEffect(() => {
    if (standing === null && wasOpen.current && document.activeElement === document.body) actions.current?.focus()
    wasOpen.current = standing !== null
  }, [standing])
  const shut = asked !== undefined && !asked.allowed && opened !== action
  const { clocks, profile } = useSurroundings(matter)({})
  const due = kind.procedure.dutiesOf(matter.file, clocks, profile).map((duty) => duty.action)
  const openFirst = (...names: readonly string[]) => {
    const name = names.find((one) =>
      matter.permitted.some((permission) => permission.action === one && permission.allowed),
    )
    if (name !== undefined) open(name)
  }
  useKeys({
    a: () => openFirst('assign'),
    r: () => openFirst('returnReview', 'returnVerification', 'returnClosing', 'refuse'),
  })
  const [chief, ...others] = matter.file.officers
  return (
    <>
      <div className="pagehead matterhead">
        <h1>{matter.title}</h1>
        <span className="tag lead">{tag}</span>
        <span className="sub">{matter.number}</span>
        <p className="acts officers">
          {chief === undefined ? (
            <span className="note">{text.unassigned}</span>
          ) : (
            <>
              <span className="note">{text.chief}</span> {chief.name}
              {others.length > 0 && (
                <>
                  {' '}
                  <span className="note">{text.second}</span> {others.map(({ name }) => name).join('、')}
                </>
              )}
            </>
          )}
        </p>
      </div>
      <div className="matterline">
        <ProcedureLine stages={stages} />
      </div>
      <div className="matter">
        <ActionsColumn
          at={actions}
          permitted={matter.permitted}
          has={(name) => kind.forms[name] !== undefined}
          onOpen={open}
          ended={ended}
          due={due}
        />
        <div className="middle">
          {shut && <NotNow permission={asked} onClose={() => open(null)} />}
          {children}
        </div>
        <aside className="right">
          <ClocksCard clocks={matter.clocks} />
          {side}
        </aside>
      </div>
      {standing !== null && standing === action && (
        <Suspense fallback={null}>
          <StepPanel kind={kind} matter={matter} action={standing} onClose={() => open(null)} />
        </Suspense>
      )}
    </>
  )
}
