import { useCallback, useEffect, useRef, useState, type RefObject } from 'react'

interface Popover {
  readonly box: RefObject<HTMLDivElement | null>
  readonly open: boolean
  readonly setOpen: (open: boolean) => void
}

/** A box that opens under its button and closes on Escape, on a press elsewhere, or when the focus leaves it. */
export function usePopover(): Popover {
  const box = useRef<HTMLDivElement>(null)
  const [open, setOpen] = useState(false)
  useEffect(() => {
    if (!open) return undefined
    const outside = (event: Event) => {
      if (event.target instanceof Node && box.current?.contains(event.target) === false) setOpen(false)
    }
    const escape = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.isComposing) return
      event.preventDefault()
      setOpen(false)
      box.current?.querySelector<HTMLElement>('button, input')?.focus()
    }
    document.addEventListener('pointerdown', outside)
    document.addEventListener('focusin', outside)
    document.addEventListener('keydown', escape)
    return () => {
      document.removeEventListener('pointerdown', outside)
      document.removeEventListener('focusin', outside)
      document.removeEventListener('keydown', escape)
    }
  }, [open])
  return { box, open, setOpen: useCallback((next: boolean) => setOpen(next), []) }
}
