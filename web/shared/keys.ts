import { useEffect, useRef } from 'react'
import { usePreferences } from './language.ts'

/** Keys and what they do: 'j', '?', 'Escape', 'ctrl+Enter', or two in a row: 'g i'. */
export type KeyBindings = Readonly<Record<string, (() => void) | undefined>>

const fields = 'input, textarea, select, [contenteditable="true"], [role="combobox"], [role="textbox"]'

/** Whether a press belongs to a field or to an input method that is composing, and so is none of ours. */
export function belongsToTyping(event: Pick<KeyboardEvent, 'isComposing' | 'keyCode' | 'target'>): boolean {
  // 229 is what Chrome reports for a press that an input method swallowed.
  if (event.isComposing || event.keyCode === 229) return true
  const { target } = event
  return target instanceof Element && target.closest(fields) !== null && !isTickBox(target)
}

const isTickBox = (target: Element): boolean =>
  target instanceof HTMLInputElement && (target.type === 'checkbox' || target.type === 'radio')

let prefix = ''
let prefixAt = 0

/**
 * Binds keys while the component is shown. Single keys are ignored in fields, while an input method composes, and
 * when switched off; Escape and Ctrl+Enter work in fields too.
 */
export function useKeys(bindings: KeyBindings): void {
  const { keys } = usePreferences()
  const latest = useRef(bindings)
  latest.current = bindings
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || event.keyCode === 229 || event.altKey) return
      const name = event.ctrlKey || event.metaKey ? `ctrl+${event.key}` : event.key
      const always = name === 'Escape' || name === 'ctrl+Enter'
      if (!always && (event.ctrlKey || event.metaKey || !keys || belongsToTyping(event))) return
      const action = latest.current[withPrefix(name, event.timeStamp)] ?? latest.current[name]
      if (action === undefined) return
      event.preventDefault()
      action()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [keys])
}

/** 'g' waits for a second key for a second and a half. */
function withPrefix(name: string, at: number): string {
  const live = prefix !== '' && at - prefixAt < 1500 && at !== prefixAt
  if (live && name !== 'g') return `${prefix} ${name}`
  if (name === 'g') {
    prefix = 'g'
    prefixAt = at
  } else if (!live) prefix = ''
  return name
}
