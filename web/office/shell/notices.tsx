import { Link } from 'react-router'
import { Icon } from '../../shared/components/icon.tsx'
import { UrgencyMark } from '../../shared/components/mark.tsx'
import { Loading } from '../../shared/components/state-blocks.tsx'
import { shellText } from '../../shared/wording/shell.ts'
import { useText } from '../../shared/wording/wording.ts'
import { useCounts, type Counts } from './use-counts.ts'
import { usePopover } from './use-popover.ts'

/** What presses, each with its list: overdue, due today, near, returned. The bell counts all but the near, each once. */
const lines = ['overdue', 'today', 'soon', 'returned'] as const
const marks = { overdue: 'over', today: 'today', soon: 'near' } as const

export function Notices() {
  const text = useText(shellText)
  const counts = useCounts()
  const { box, open, setOpen } = usePopover()
  const urgent = counts?.urgent ?? 0
  const label = counts === undefined ? text.notices.title : text.notices.count(urgent)
  return (
    <div className="notices" ref={box}>
      <button
        type="button"
        className="plain bell"
        aria-expanded={open}
        aria-haspopup="true"
        aria-label={label}
        title={label}
        onClick={() => setOpen(!open)}
      >
        <Icon name="bell" size={15} />
        {urgent > 0 && urgent}
      </button>
      {open && (
        <div className="popover">
          <h3>{text.notices.title}</h3>
          <NoticeLines counts={counts} onChosen={() => setOpen(false)} />
        </div>
      )}
    </div>
  )
}

interface NoticeLinesProps {
  readonly counts: Counts | undefined
  readonly onChosen: () => void
}

export function NoticeLines({ counts, onChosen }: NoticeLinesProps) {
  const text = useText(shellText)
  const present = lines.filter((line) => (counts?.[line] ?? 0) > 0)
  // Not known yet is not the same as nothing.
  if (counts === undefined) return <Loading rows={2} />
  if (present.length === 0) return <p className="item">{text.notices.nothing}</p>
  return present.map((line) => (
    <Link key={line} className="item notice-line" to={`/work?tab=${line}`} onClick={onChosen}>
      {line === 'returned' ? <Icon name="inbox" size={13} /> : <UrgencyMark mark={marks[line]} />}
      <span>{text.notices.lines[line]}</span>
      <b>{text.notices.matters(counts?.[line] ?? 0)}</b>
    </Link>
  ))
}
