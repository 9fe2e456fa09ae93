/** The fields of which every step form is made: label, 必填 in words, faults beside the field. */

import type { ReactNode } from 'react'
import Checkbox from 'antd/es/checkbox'
import Form, { type Rule } from 'antd/es/form'
import Input from 'antd/es/input'
import Radio from 'antd/es/radio'
import { plusYears } from '../../../domain/calendar/plain-date.ts'
import { useLanguage } from '../../shared/language.ts'
import { useToday } from '../../shared/today.ts'
import { dayText } from '../../shared/wording/dates.ts'
import { fieldText } from '../../shared/wording/fields.ts'
import { useText } from '../../shared/wording/wording.ts'
import { countable, localOf, quantityFault, yuanFault, yuanOf, yuanField } from './values.ts'

export type FieldName = string | readonly (string | number)[]

interface Common {
  readonly name: FieldName
  readonly label: string
  readonly required?: boolean
  readonly hint?: ReactNode
}

interface Wrapping extends Common {
  readonly rules?: readonly Rule[]
  readonly valuePropName?: string
  readonly trigger?: string
  readonly dependencies?: readonly string[]
  /** antd hands it value, onChange and id. */
  readonly children: ReactNode
  readonly className?: string
  /** Said when nothing stands in a required field; absent: that it is not filled in. */
  readonly missing?: string
}

/** One field with its label; the word 必填 stands where others put an asterisk. */
export function Field({
  name,
  label,
  required = false,
  hint,
  rules = [],
  children,
  className,
  missing,
  dependencies,
  ...rest
}: Wrapping) {
  const text = useText(fieldText)
  return (
    <Form.Item
      name={name as string | (string | number)[]}
      label={<Label text={label} required={required} />}
      {...(hint === undefined ? {} : { extra: hint })}
      {...(className === undefined ? {} : { className })}
      rules={[
        ...(required ? [{ required: true, message: missing ?? text.missing(label), whitespace: true } as Rule] : []),
        ...rules,
      ]}
      {...(dependencies === undefined ? {} : { dependencies: [...dependencies] })}
      {...rest}
    >
      {children}
    </Form.Item>
  )
}

export function Label({ text: label, required }: { readonly text: string; readonly required: boolean }) {
  const text = useText(fieldText)
  return (
    <span>
      {label}
      {required && <span className="must">{text.required}</span>}
    </span>
  )
}

/** Counted as the server counts: what will be sent, in the units of its own length. */
const longest = (most: number, message: (most: number, over: number) => string): Rule => ({
  validator: (_rule, value: string | undefined) => {
    const over = (value ?? '').trim().length - most
    return over > 0 ? Promise.reject(new Error(message(most, over))) : Promise.resolve()
  },
})

export function TextField({
  most = 120,
  placeholder,
  ...common
}: Common & { readonly most?: number; readonly placeholder?: string }) {
  const text = useText(fieldText)
  return (
    <Field {...common} rules={[longest(most, text.tooLong)]}>
      <Input autoComplete="off" {...(placeholder === undefined ? {} : { placeholder })} />
    </Field>
  )
}

export function LongField({
  most = 1000,
  rows = 3,
  placeholder,
  ...common
}: Common & { readonly most?: number; readonly rows?: number; readonly placeholder?: string }) {
  const text = useText(fieldText)
  return (
    <Field {...common} rules={[longest(most, text.tooLong)]}>
      <Input.TextArea
        autoSize={{ minRows: rows, maxRows: 14 }}
        {...(placeholder === undefined ? {} : { placeholder })}
      />
    </Field>
  )
}

/**
 * A civil date. What the law speaks of as having happened lies on or before today (`past`), what is to be done by a day
 * on or after it (`ahead`).
 */
export function DayField({ when = 'past', ...common }: Common & { readonly when?: 'past' | 'ahead' | 'any' }) {
  const text = useText(fieldText)
  const language = useLanguage()
  const { today } = useToday()
  const fault = (value: string): string | null => {
    if (countable(value) === null) return text.dateUnlikely
    if (when === 'past' && value > today) return text.dateFuture
    if (when === 'ahead' && value < today) return text.datePassed(dayText(today, language, today))
    return value < plusYears(today, -20) || value > plusYears(today, 20) ? text.dateUnlikely : null
  }
  const check: Rule = {
    validator: (_rule, value: string | undefined) => {
      const found = value ? fault(value) : null
      return found === null ? Promise.resolve() : Promise.reject(new Error(found))
    },
  }
  return (
    <Field {...common} rules={[check]}>
      <Input
        type="date"
        {...(when === 'past' ? { max: today } : when === 'ahead' ? { min: today } : {})}
        style={{ maxWidth: 190 }}
      />
    </Field>
  )
}

/** A moment on the clocks of the county, as 2026-11-24T09:20; with `after`, later than what stands in that field. */
export function MomentField({
  after,
  when = 'past',
  ...common
}: Common & { readonly after?: string; readonly when?: 'past' | 'any' }) {
  const text = useText(fieldText)
  const { now } = useToday()
  const form = Form.useFormInstance()
  const fault = (value: string): string | null => {
    // A minute of grace: the field knows no seconds.
    if (when === 'past' && value > localOf(new Date(Math.max(Date.parse(now), Date.now()) + 60_000).toISOString()))
      return text.dateFuture
    if (value.slice(0, 10) < plusYears(localOf(now).slice(0, 10), -20)) return text.dateUnlikely
    const began = after === undefined ? undefined : (form.getFieldValue(after) as string | undefined)
    return began && value <= began ? text.endBeforeStart : null
  }
  const check: Rule = {
    validator: (_rule, value: string | undefined) => {
      const found = value ? fault(value) : null
      return found === null ? Promise.resolve() : Promise.reject(new Error(found))
    },
  }
  return (
    <Field {...common} rules={[check]} {...(after === undefined ? {} : { dependencies: [after] })}>
      <Input type="datetime-local" style={{ maxWidth: 230 }} />
    </Field>
  )
}

/** An amount in yuan as text; 12,000 and 1.2 万 are understood. Nothing is no amount where there must be one. */
export function YuanField(common: Common) {
  const text = useText(fieldText)
  const form = Form.useFormInstance()
  const check: Rule = {
    validator: (_rule, value: string | undefined) => {
      const fault = yuanFault(value) ?? (common.required === true && yuanOf(value) === 0 ? 'zero' : null)
      return fault === null ? Promise.resolve() : Promise.reject(new Error(text.amount[fault]))
    },
  }
  const tidy = () => {
    const name = common.name as string | string[]
    const typed = form.getFieldValue(name) as string | undefined
    if (yuanFault(typed) === null && yuanOf(typed) !== null) form.setFieldValue(name, yuanField(yuanOf(typed)))
  }
  return (
    <Field {...common} rules={[check]}>
      <Input inputMode="decimal" autoComplete="off" suffix={text.yuan} style={{ maxWidth: 220 }} onBlur={tidy} />
    </Field>
  )
}

/** How many of something: square metres, persons, trees. */
export function QuantityField(common: Common) {
  const text = useText(fieldText)
  const check: Rule = {
    validator: (_rule, value: string | undefined) => {
      const fault = quantityFault(value)
      return fault === null ? Promise.resolve() : Promise.reject(new Error(text.quantity[fault]))
    },
  }
  return (
    <Field {...common} rules={[check]}>
      <Input inputMode="decimal" autoComplete="off" style={{ maxWidth: 220 }} />
    </Field>
  )
}

export interface Choice {
  readonly value: string
  readonly label: ReactNode
}

export function ChoiceField({
  choices,
  column = false,
  ...common
}: Common & { readonly choices: readonly Choice[]; readonly column?: boolean }) {
  const text = useText(fieldText)
  return (
    <Field {...common} missing={text.unchosen(common.label)}>
      <Radio.Group
        aria-label={common.label}
        className={column ? 'column' : ''}
        options={choices.map(({ value, label }) => ({ value, label }))}
      />
    </Field>
  )
}

export function TicksField({ choices, ...common }: Common & { readonly choices: readonly Choice[] }) {
  const text = useText(fieldText)
  const some: Rule = { type: 'array', min: 1, message: text.unchosen(common.label) }
  const { required = false, ...rest } = common
  return (
    <Form.Item
      name={rest.name as string | (string | number)[]}
      label={<Label text={rest.label} required={required} />}
      rules={required ? [some] : []}
      {...(rest.hint === undefined ? {} : { extra: rest.hint })}
    >
      <Checkbox.Group aria-label={rest.label} options={choices.map(({ value, label }) => ({ value, label }))} />
    </Form.Item>
  )
}

/** One statement that is true or not: its label is the statement. */
export function TickField({ name, label, hint }: Omit<Common, 'required'>) {
  return (
    <Form.Item
      name={name as string | (string | number)[]}
      valuePropName="checked"
      {...(hint === undefined ? {} : { extra: hint })}
    >
      <Checkbox>{label}</Checkbox>
    </Form.Item>
  )
}

/** Two or three short fields in one line. */
export const Beside = ({ children }: { readonly children: ReactNode }) => <div className="beside">{children}</div>
