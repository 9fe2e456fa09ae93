import { useEffect, useRef } from 'react'
import { Conflict } from '../../shared/components/conflict.tsx'
import { TroubleBlock, Waiting } from '../../shared/components/state-blocks.tsx'
import { useAfter } from '../../shared/use-after.ts'
import { useLanguage } from '../../shared/language.ts'
import { differencesBetween } from './differences.ts'
import type { AnyFile } from './matter.ts'
import type { StepInHand } from './use-step.ts'

interface StepTroubleProps<File extends AnyFile> {
  readonly step: StepInHand<File>
  readonly title: string
  readonly onAgain: () => void
}

/** What stands against the step, at the top of its form and in sight: refusals, a faster colleague, a server away. */
export function StepTrouble<File extends AnyFile>({ step, title, onAgain }: StepTroubleProps<File>) {
  const language = useLanguage()
  const top = useRef<HTMLDivElement>(null)
  const { trouble, latest, seen, waiting, busy } = step
  // A database that hangs gives no answer at all: after a while the screen says that it is still waiting.
  const slow = useAfter(4000, busy) && !waiting
  useEffect(() => {
    if (waiting || slow || (trouble !== null && trouble.kind !== 'invalid'))
      top.current?.scrollIntoView({ block: 'start' })
  }, [trouble, waiting, slow])
  if (!waiting && !slow && trouble === null) return null
  return (
    <div ref={top} className="steptrouble">
      {waiting || slow ? (
        <Waiting slow={slow} />
      ) : trouble?.kind === 'changed' ? (
        <Conflict
          change={trouble.changed}
          differences={latest === null ? [] : differencesBetween(seen, latest, language)}
          onUseLatest={step.useLatest}
        />
      ) : (
        trouble !== null && <TroubleBlock trouble={trouble} about="saving" title={title} onAgain={onAgain} />
      )}
    </div>
  )
}
