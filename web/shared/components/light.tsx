import type { ReactNode } from 'react'
import type { Mark } from '../urgency.ts'
import { componentText } from '../wording/components.ts'
import { useText } from '../wording/wording.ts'
import { UrgencyMark } from './mark.tsx'
import './light.css'

export type LightState = 'complete' | 'missing' | 'breach' | 'not-yet'

export interface LightProps {
  readonly system: 'publicity' | 'record' | 'review'
  readonly state: LightState
  /** What stands behind the state; may hold a link 去补. */
  readonly children?: ReactNode
}

const looks: Record<LightState, { readonly mark: Mark; readonly tag: string }> = {
  complete: { mark: 'done', tag: 'ok' },
  missing: { mark: 'near', tag: 'near' },
  breach: { mark: 'over', tag: 'over' },
  'not-yet': { mark: 'ample', tag: '' },
}

/** One of the three systems (三项制度) of a case. */
export function Light({ system, state, children }: LightProps) {
  const text = useText(componentText)
  const { mark, tag } = looks[state]
  const word = {
    complete: text.lights.complete,
    missing: text.lights.missing,
    breach: text.lights.breach,
    'not-yet': text.lights.notYet,
  }[state]
  return (
    <li>
      <UrgencyMark mark={mark} />
      <span className="strong">{text.lights[system]}</span>
      <span className={`tag ${tag}`}>{word}</span>
      {children !== undefined && <p>{children}</p>}
    </li>
  )
}

/** The three lights in their list. */
export const Lights = ({ children }: { readonly children: ReactNode }) => <ul className="lights">{children}</ul>
