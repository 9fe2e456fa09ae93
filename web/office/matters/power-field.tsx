import { useId, useState } from 'react'
import Button from 'antd/es/button'
import Form, { type Rule } from 'antd/es/form'
import Input from 'antd/es/input'
import { searchPowers, type PowerHit } from '../../../contract/powers.ts'
import { useCatalogueCitation } from '../../shared/components/statute-names.ts'
import { Citations } from '../../shared/components/citations.tsx'
import { useQuestion } from '../../shared/use-question.ts'
import { useSettled } from '../../shared/use-settled.ts'
import { numberText } from '../../shared/wording/dates.ts'
import { fieldText } from '../../shared/wording/fields.ts'
import { useText } from '../../shared/wording/wording.ts'
import { Label } from './fields.tsx'
import { usePowerFacts } from './power-facts.ts'
import type { PowerFacts } from '../../../domain/procedures/facts.ts'
import './power-field.css'

interface PowerFieldProps {
  readonly name?: string
  readonly label: string
  readonly known: PowerFacts | null
  readonly required?: boolean
}

/** A power of the catalogue: the one the matter has, or another found by its words. */
export function PowerField({ name = 'powerCode', label, known, required = true }: PowerFieldProps) {
  const text = useText(fieldText)
  const must: Rule = { required: true, message: text.unchosen(label) }
  return (
    <Form.Item name={name} label={<Label text={label} required={required} />} rules={required ? [must] : []}>
      <Chooser label={label} known={known} />
    </Form.Item>
  )
}

interface ChooserProps {
  readonly label: string
  readonly known: PowerFacts | null
  readonly value?: string
  readonly onChange?: (code: string) => void
}

function Chooser({ label, known, value, onChange = () => undefined }: ChooserProps) {
  const text = useText(fieldText)
  const [searching, setSearching] = useState(value === undefined || value === '')
  const power = usePowerFacts(value, known)
  if (!searching && value !== undefined && value !== '')
    return (
      <div className="powerchosen">
        <div>
          <span className="mono note">{value}</span> {power?.name}
          {power !== null && (
            <div>
              <Citations citations={[{ law: power.law, article: power.article, clause: power.clause }]} />
            </div>
          )}
        </div>
        <Button size="small" onClick={() => setSearching(true)}>
          {text.power.change}
        </Button>
      </div>
    )
  return (
    <PowerSearch
      label={label}
      onChosen={(hit) => {
        onChange(hit.code)
        setSearching(false)
      }}
    />
  )
}

/** Finds a power by its words while typing. */
export function PowerSearch({
  label,
  onChosen,
}: {
  readonly label: string
  readonly onChosen: (hit: PowerHit) => void
}) {
  const text = useText(fieldText)
  const id = useId()
  const [words, setWords] = useState('')
  const q = useSettled(words.trim(), 150)
  const found = useQuestion(searchPowers, { query: { q, size: 8 } }, { enabled: q !== '', keepPrevious: true })
  const hits = q === '' ? [] : (found.data?.powers ?? [])
  return (
    <div>
      <Input
        allowClear
        autoComplete="off"
        aria-label={`${label}: ${text.power.search}`}
        aria-controls={id}
        placeholder={text.power.hint}
        onChange={(event) => {
          if (!(event.nativeEvent as InputEvent).isComposing) setWords(event.target.value)
        }}
        onCompositionEnd={(event) => setWords(event.currentTarget.value)}
      />
      <ul id={id} className="powerhits">
        {hits.map((hit) => (
          <li key={hit.code}>
            <button
              type="button"
              className="plain"
              onClick={() => onChosen(hit)}
              aria-label={text.power.choose(hit.name)}
            >
              <PowerLine hit={hit} />
            </button>
          </li>
        ))}
      </ul>
      {q !== '' && found.data !== undefined && hits.length === 0 && <p className="note">{text.power.none}</p>}
    </div>
  )
}

/** A found power: its name with the words that hit, code, article in words, fine. */
export function PowerLine({ hit, cite = false }: { readonly hit: PowerHit; readonly cite?: boolean }) {
  const citation = useCatalogueCitation()
  const text = useText(fieldText)
  return (
    <>
      <span className="name">
        {hit.marked.map((piece, index) =>
          // The pieces of a name never change their order.
          piece.hit ? (
            <mark key={`${index}${piece.text}`}>{piece.text}</mark>
          ) : (
            <span key={`${index}${piece.text}`}>{piece.text}</span>
          ),
        )}
      </span>
      <span className="note">
        <span className="mono">{hit.code}</span>{' '}
        {cite ? <Citations citations={[{ law: hit.law, article: hit.article, clause: hit.clause }]} /> : citation(hit)}
      </span>
      <span className="note">
        {hit.words.length > 0 && `${text.power.hits(hit.words.join('、'))}　`}
        {useFineText(hit)}
      </span>
    </>
  )
}

function useFineText({ fine, fineBasis, penaltyKinds }: PowerHit): string {
  const text = useText(fieldText)
  if (!penaltyKinds.includes('fine')) return text.power.noFine
  if (fine === null) return fineBasis === 'fixed' || fineBasis === 'none' ? '' : text.power.byBase
  return fine.low > 0
    ? text.power.fine(numberText(fine.low), numberText(fine.high))
    : text.power.fineMost(numberText(fine.high))
}
