import { useEffect, useRef, useState } from 'react'
import Input, { type InputRef } from 'antd/es/input'
import { Icon } from '../../shared/components/icon.tsx'
import { powersText } from '../../shared/wording/powers.ts'
import { useText } from '../../shared/wording/wording.ts'

interface Props {
  readonly value: string
  readonly total: number | undefined
  readonly onChange: (words: string) => void
}

/** Searches as you type, once the input method has composed a word. */
export function PowerSearch({ value, total, onChange }: Props) {
  const text = useText(powersText)
  const [words, setWords] = useState(value)
  const input = useRef<InputRef>(null)
  const composing = useRef(false)
  // The address may change from elsewhere: the search at the top, the back button.
  useEffect(() => {
    if (!composing.current) setWords(value)
  }, [value])
  return (
    <Input
      ref={input}
      className="powersearch"
      autoFocus
      allowClear
      value={words}
      prefix={<Icon name="search" />}
      suffix={
        total === undefined ? undefined : (
          <span className="note" aria-live="polite">
            {text.found(total)}
          </span>
        )
      }
      placeholder={text.search}
      aria-label={text.searchLabel}
      onCompositionStart={() => {
        composing.current = true
      }}
      onCompositionEnd={(event) => {
        composing.current = false
        onChange(event.currentTarget.value)
      }}
      onChange={(event) => {
        setWords(event.target.value)
        if (!composing.current) onChange(event.target.value)
      }}
    />
  )
}
