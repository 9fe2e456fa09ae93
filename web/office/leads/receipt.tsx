import Button from 'antd/es/button'
import { troubleBehind } from '../../shared/call.ts'
import { Loading, TroubleBlock } from '../../shared/components/state-blocks.tsx'
import { actionNames, isAction } from '../../shared/wording/actions.ts'
import { matterText } from '../../shared/wording/matters.ts'
import { registerLeadText } from '../../shared/wording/register-lead.ts'
import { useText } from '../../shared/wording/wording.ts'
import { LinkButton } from '../matters/link-button.tsx'
import { useMatter } from '../matters/use-matter.ts'
import { leadOnScreen } from './kind.ts'

interface ReceiptProps {
  readonly matterId: string
  /** The report went to a clue that was known already. */
  readonly joined: boolean
  readonly onAnother: () => void
}

/** The number to tell the reporter, and the next step. */
export function Receipt({ matterId, joined, onAnother }: ReceiptProps) {
  const text = useText(registerLeadText)
  const words = useText(actionNames)
  const page = useText(matterText)
  const matter = useMatter(leadOnScreen, matterId)
  if (matter.error !== null)
    return <TroubleBlock trouble={troubleBehind(matter.error)} onAgain={() => void matter.refetch()} />
  if (matter.data === undefined) return <Loading rows={4} />
  const next = matter.data.permitted.find(({ allowed, action }) => allowed && isAction(action))?.action
  return (
    <section className="card receipt" role="status">
      <div className="inside">
        <h1>✓ {joined ? text.joined(matter.data.number) : text.done(matter.data.number)}</h1>
        <p>{matter.data.title}</p>
        <p className="note">{joined ? text.joinedHint : text.doneHint}</p>
        <div className="on">
          {!joined && next !== undefined && isAction(next) && (
            <LinkButton primary to={`/leads/${matterId}?do=${next}`}>
              {`${text.next}${page.colon}${words[next].do}`}
            </LinkButton>
          )}
          <LinkButton to={`/leads/${matterId}`}>{text.toLead}</LinkButton>
          <Button onClick={onAnother}>{text.another}</Button>
        </div>
      </div>
    </section>
  )
}
