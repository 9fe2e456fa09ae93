import { useId, useRef, useState, type KeyboardEvent } from 'react'
import Input from 'antd/es/input'
import { searchPowers, type PowerHit } from '../../../contract/powers.ts'
import { useLanguage } from '../../shared/language.ts'
import { useQuestion } from '../../shared/use-question.ts'
import { useSettled } from '../../shared/use-settled.ts'
import { amountText } from '../../shared/wording/amounts.ts'
import { authorityText } from '../../shared/wording/authority.ts'
import { useText } from '../../shared/wording/wording.ts'

interface Props {
  readonly labelledBy: string
  readonly onChange: (power: Pick<PowerHit, 'code' | 'name'>) => void
}

/** Finds a power while typing; arrows and Enter choose, an input method may compose in peace. */
export function PowerPicker({ labelledBy, onChange }: Props) {
  const text = useText(authorityText)
  const language = useLanguage()
  const list = useId()
  const [words, setWords] = useState('')
  const [at, setAt] = useState(0)
  const composing = useRef(false)
  const [asked, setAsked] = useState('')
  const q = useSettled(asked.trim(), 120)
  const question = useQuestion(searchPowers, { query: { q, size: 8 } }, { enabled: q !== '', keepPrevious: true })
  const hits = q === '' ? [] : (question.data?.powers ?? [])

  const keys = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.keyCode === 229 || hits.length === 0) return
    if (event.key === 'ArrowDown') setAt(Math.min(at + 1, hits.length - 1))
    else if (event.key === 'ArrowUp') setAt(Math.max(at - 1, 0))
    else if (event.key === 'Enter') {
      const hit = hits[at]
      if (hit !== undefined) onChange(hit)
    } else return
    event.preventDefault()
  }
  return (
    <div>
      <Input
        role="combobox"
        aria-expanded={hits.length > 0}
        aria-controls={list}
        aria-activedescendant={hits.length > 0 ? `${list}-${at}` : undefined}
        aria-labelledby={labelledBy}
        value={words}
        placeholder={text.whatHint}
        onKeyDown={keys}
        onCompositionStart={() => {
          composing.current = true
        }}
        onCompositionEnd={(event) => {
          composing.current = false
          setAsked(event.currentTarget.value)
        }}
        onChange={(event) => {
          setWords(event.target.value)
          setAt(0)
          if (!composing.current) setAsked(event.target.value)
        }}
      />
      <ul id={list} role="listbox" aria-labelledby={labelledBy} className="powerhits">
        {hits.map((hit, index) => (
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the field above handles the keys
          <li
            key={hit.code}
            id={`${list}-${index}`}
            role="option"
            aria-selected={index === at}
            className={index === at ? 'on' : ''}
            onClick={() => onChange(hit)}
          >
            <span>
              {hit.marked.map((piece, part) =>
                piece.hit ? <mark key={`${part}${piece.text}`}>{piece.text}</mark> : piece.text,
              )}
            </span>
            <span className="note">
              <span className="mono">{hit.code}</span> {amountText(hit, language)}
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}
