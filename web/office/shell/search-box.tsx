import { lazy, Suspense, useRef, useState } from 'react'
import { useNavigate } from 'react-router'
import { Icon } from '../../shared/components/icon.tsx'
import { useKeys } from '../../shared/keys.ts'
import { shellText } from '../../shared/wording/shell.ts'
import { useText } from '../../shared/wording/wording.ts'
import { usePopover } from './use-popover.ts'

const SearchResults = lazy(async () => ({ default: (await import('./search-results.tsx')).SearchResults }))

/** Finds matters and powers from anywhere; waits for the input method to finish composing. */
export function SearchBox() {
  const text = useText(shellText)
  const navigate = useNavigate()
  const input = useRef<HTMLInputElement>(null)
  const { box, open, setOpen } = usePopover()
  const [words, setWords] = useState('')
  const [composing, setComposing] = useState(false)
  const [settled, setSettled] = useState('')
  useKeys({ '/': () => input.current?.focus() })

  const look = (value: string) => {
    setSettled(value.trim())
    setOpen(value.trim() !== '')
  }
  return (
    <div className="searchbox" ref={box} role="search">
      <label>
        <Icon name="search" size={14} />
        <input
          ref={input}
          type="search"
          value={words}
          placeholder={text.search}
          aria-label={text.searchLabel}
          onCompositionStart={() => setComposing(true)}
          onCompositionEnd={(event) => {
            setComposing(false)
            look(event.currentTarget.value)
          }}
          onChange={(event) => {
            setWords(event.target.value)
            if (!composing) look(event.target.value)
          }}
          onFocus={() => settled !== '' && setOpen(true)}
          onKeyDown={(event) => {
            if (event.nativeEvent.isComposing || event.keyCode === 229) return
            if (event.key === 'Enter' && settled !== '') {
              setOpen(false)
              void navigate(`/cases?q=${encodeURIComponent(settled)}`)
            }
            if (event.key === 'ArrowDown') {
              event.preventDefault()
              box.current?.querySelector<HTMLElement>('.popover a')?.focus()
            }
          }}
        />
        <kbd>/</kbd>
      </label>
      {open && settled !== '' && (
        <Suspense fallback={null}>
          <SearchResults words={settled} onChosen={() => setOpen(false)} />
        </Suspense>
      )}
    </div>
  )
}
