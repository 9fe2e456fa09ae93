import { useEffect, useRef } from 'react'
import Button from 'antd/es/button'
import { useKeys } from '../../shared/keys.ts'
import { usePreferences } from '../../shared/language.ts'
import { componentText } from '../../shared/wording/components.ts'
import { useText } from '../../shared/wording/wording.ts'

/** `?`: all keys in one place, and the switch that turns single keys off. */
export function KeySheet({ open, onOpen }: { readonly open: boolean; readonly onOpen: (open: boolean) => void }) {
  const { keys: text } = useText(componentText)
  const { keys, change } = usePreferences()
  const sheet = useRef<HTMLDialogElement>(null)
  useKeys({ '?': () => onOpen(!open) })
  useEffect(() => {
    const dialog = sheet.current
    if (dialog === null) return
    if (open && !dialog.open) dialog.showModal()
    if (!open && dialog.open) dialog.close()
  }, [open])
  const rows: readonly (readonly [readonly string[], string])[] = [
    [['/'], text.search],
    [['g', 'i l c a m p s'], text.go],
    [['j', 'k'], text.move],
    [['x'], text.select],
    [['Enter'], text.open],
    [['a'], text.assign],
    [['r'], text.give],
    [['n'], text.register],
    [['1–7'], text.tabs],
    [['[', ']'], text.neighbours],
    [['Esc'], text.close],
    [['Ctrl', 'Enter'], text.submit],
    [['?'], text.help],
  ]
  return (
    <dialog ref={sheet} className="keysheet card" aria-label={text.title} onClose={() => onOpen(false)}>
      <header>
        <h2>{text.title}</h2>
        <span className="note">{text.hint}</span>
      </header>
      <div className="inside">
        <dl>
          {rows.map(([names, what]) => (
            <div key={what} style={{ display: 'contents' }}>
              <dt>
                {names.map((name) => (
                  <kbd key={name} style={{ marginRight: 4 }}>
                    {name}
                  </kbd>
                ))}
              </dt>
              <dd>{what}</dd>
            </div>
          ))}
        </dl>
        <footer>
          <Button onClick={() => change({ keys: !keys })}>{keys ? text.off : text.on}</Button>
          <Button type="primary" onClick={() => onOpen(false)}>
            {text.close}
          </Button>
        </footer>
      </div>
    </dialog>
  )
}
