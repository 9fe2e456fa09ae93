import type { Trouble } from '../../shared/call.ts'
import { PlainTroubleBlock } from '../../shared/components/plain-states.tsx'
import { signInText } from '../../shared/wording/sign-in.ts'
import { useText } from '../../shared/wording/wording.ts'

/** What went wrong. No article refuses a sign-in: the words and articles of refusals stay out of the first page. */
export function SignInTrouble({ trouble, onAgain }: { readonly trouble: Trouble; readonly onAgain?: () => void }) {
  const text = useText(signInText)
  if (trouble.kind === 'refused') throw new Error(`the sign-in was refused: ${trouble.refusals[0]?.code}`)
  return onAgain === undefined ? (
    <PlainTroubleBlock trouble={trouble} title={text.failed} />
  ) : (
    <PlainTroubleBlock trouble={trouble} onAgain={onAgain} />
  )
}
