import type { ReactNode } from 'react'
import type { Trouble } from '../call.ts'
import { useAfter } from '../use-after.ts'
import { useOnline } from '../use-online.ts'
import { componentText } from '../wording/components.ts'
import { useText } from '../wording/wording.ts'
import { Button, ButtonLink } from './button.tsx'
import { UrgencyMark } from './mark.tsx'
import './state-blocks.css'

/** Why there is nothing, and one way on. */
export function Empty({
  title,
  hint,
  action,
}: {
  readonly title: string
  readonly hint?: ReactNode
  readonly action?: ReactNode
}) {
  return (
    <div className="state">
      <svg viewBox="0 0 44 32" width="44" height="32" aria-hidden="true">
        <path
          d="M7 2h30l6 16v11a2 2 0 0 1-2 2H3a2 2 0 0 1-2-2V18zM1 18h12l3 6h12l3-6h12"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.6"
        />
      </svg>
      <h2>{title}</h2>
      {hint !== undefined && <p>{hint}</p>}
      {action !== undefined && <div className="on">{action}</div>}
    </div>
  )
}

/** Nothing for 300 ms, then placeholders of true height, after five seconds a sentence. */
export function Loading({ rows = 6 }: { readonly rows?: number }) {
  const text = useText(componentText)
  const shown = useAfter(300, true)
  const slow = useAfter(5000, true)
  return (
    <div className="placeholders" role="status" aria-busy="true" aria-label={text.list.loading}>
      {shown &&
        Array.from({ length: rows }, (_, row) => (
          <i key={row} style={{ ['--w' as string]: `${92 - ((row * 17) % 40)}%` }} />
        ))}
      {slow && (
        <p className="note" style={{ padding: '4px 14px' }}>
          {text.states.slow}
        </p>
      )}
    </div>
  )
}

/** Everything that can go wrong but a refusal: those bring all their words and articles along. */
type PlainTrouble = Exclude<Trouble, { readonly kind: 'refused' }>

interface PlainTroubleProps {
  readonly trouble: PlainTrouble
  /** What did not work: reading a page or saving a form. */
  readonly about?: 'reading' | 'saving'
  /** What did not work, in words of its own. */
  readonly title?: string
  readonly onAgain?: () => void
}

/** What happened, what to do, what is kept, and a short reference for the administrator. */
export function PlainTroubleBlock({ trouble, about = 'reading', title, onAgain }: PlainTroubleProps) {
  const text = useText(componentText)
  const heading = title ?? (about === 'saving' ? text.states.errorSaving : text.states.errorTitle)
  const again =
    onAgain === undefined ? null : (
      <Button small onClick={onAgain}>
        {about === 'saving' ? text.states.saveAgain : text.states.again}
      </Button>
    )
  switch (trouble.kind) {
    case 'not-found':
      return <Empty title={text.states.notFound} hint={text.states.notFoundHint} />
    case 'signed-out':
      return (
        <Box
          heading={heading}
          sentence={text.states.signedOut}
          action={
            <ButtonLink href={`/sign-in?next=${encodeURIComponent(location.pathname + location.search)}`}>
              {text.states.signIn}
            </ButtonLink>
          }
        />
      )
    case 'database-away':
      return <Box heading={heading} sentence={text.states.awayGivenUp} action={again} />
    case 'no-network':
      return <Box heading={heading} sentence={text.states.noNetwork} action={again} />
    case 'invalid':
      return (
        <Box
          heading={text.form.fix(trouble.issues.length)}
          sentence={trouble.issues.map((issue) => `${issue.field}: ${issue.message}`).join('; ')}
          action={null}
        />
      )
    case 'rejected':
      return (
        <Box
          heading={text.states.rejected}
          sentence={trouble.message === '' ? trouble.code : trouble.message}
          action={again}
        />
      )
    case 'changed':
      return <Box heading={text.conflict.title} sentence={text.conflict.kept} action={again} />
    case 'fault':
      return <Box heading={heading} sentence={text.states.fault(trouble.reference)} action={again} />
  }
}

function Box({
  heading,
  sentence,
  action,
}: {
  readonly heading: string
  readonly sentence: string
  readonly action: ReactNode
}) {
  return (
    <div className="trouble" role="alert">
      <h3>
        <UrgencyMark mark="over" />
        {heading}
      </h3>
      <p>{sentence}</p>
      {action}
    </div>
  )
}

/** Shown while `act` tries again by itself, or while the answer is long in coming. */
export function Waiting({ slow = false }: { readonly slow?: boolean }) {
  const text = useText(componentText)
  return (
    <div className="trouble waiting" role="status">
      <h3>
        <UrgencyMark mark="paused" />
        {slow ? text.states.slowSaving : text.states.waiting}
      </h3>
    </div>
  )
}

/** The violet band: the network is gone, and what that means. */
export function OfflineBand() {
  const text = useText(componentText)
  const online = useOnline()
  return online ? null : (
    <div className="offline" role="status">
      <strong>{text.states.offline}</strong>
      {text.states.offlineHint}
    </div>
  )
}
