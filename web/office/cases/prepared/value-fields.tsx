import Button from 'antd/es/button'
import Form from 'antd/es/form'
import Input from 'antd/es/input'
import type { Known } from '../../../../domain/prepared/known.ts'
import { slotOf } from '../../../../domain/prepared/text-templates.ts'
import { longest, writtenRows, type Written } from '../../../../domain/prepared/values.ts'
import type { DocumentForm, Writing } from '../../../../law/documents/schema.ts'
import { useLanguage } from '../../../shared/language.ts'
import { preparedText } from '../../../shared/wording/prepared.ts'
import { useText } from '../../../shared/wording/wording.ts'
import type { FieldValues } from './prepared-values.ts'
import { TextTemplates } from './text-templates.tsx'
import {
  Beside,
  ChoiceField,
  DayField,
  Field,
  Label,
  LongField,
  MomentField,
  TextField,
  YuanField,
} from '../../matters/fields.tsx'

/** The fields of one form, made from its rows: what it must say, then what it may say besides. */
export function ValueFields({ form, ...around }: { readonly form: DocumentForm } & Around) {
  const text = useText(preparedText)
  const besides = new Set((form.besides ?? []).map(({ key }) => key))
  const rows = writtenRows(form)
  return (
    <>
      <Rows rows={rows.filter(({ key }) => !besides.has(key))} required {...around} />
      {besides.size > 0 && (
        <fieldset className="subform">
          <h3>{text.besides}</h3>
          <Rows rows={rows.filter(({ key }) => besides.has(key))} required={false} {...around} />
        </fieldset>
      )}
    </>
  )
}

/** Short fields that follow each other stand side by side. */
/** What a field needs to know besides its row. */
interface Around {
  readonly known: Known
  readonly values: FieldValues
  /** Puts a text into a field. */
  readonly onWrite: (key: string, text: string) => void
}

interface RowsProps extends Around {
  readonly rows: readonly Written[]
  readonly required: boolean
}

function Rows({ rows, required, ...around }: RowsProps) {
  const runs: Written[][] = []
  for (const row of rows) {
    const last = runs.at(-1)
    if (last !== undefined && isShort(row) && isShort(last[0] as Written)) last.push(row)
    else runs.push([row])
  }
  return runs.map((run) => {
    const fields = run.map((row) => <ValueField key={row.key} row={row} required={required} {...around} />)
    return run.length === 1 ? fields : <Beside key={run[0]?.key}>{fields}</Beside>
  })
}

const isShort = ({ writing: { as } }: Written): boolean =>
  as === 'day' || as === 'moment' || as === 'yuan' || as === 'line'

function ValueField({
  row: { key, label, writing },
  required,
  known,
  values,
  onWrite,
}: Omit<RowsProps, 'rows'> & { readonly row: Written }) {
  const language = useLanguage()
  const common = { name: ['v', key], label: label[language], required }
  const slot = slotOf(key)
  switch (writing.as) {
    case 'line':
      return <TextField {...common} most={longest.line} />
    case 'passage':
      return (
        <>
          <LongField {...common} most={longest.passage} rows={3} />
          {slot !== undefined && (
            <TextTemplates
              slot={slot}
              known={known}
              written={typeof values[key] === 'string' ? values[key] : ''}
              onUse={(text) => onWrite(key, text)}
            />
          )}
        </>
      )
    case 'day':
      return <DayField {...common} when="any" />
    case 'moment':
      return <MomentField {...common} when="any" />
    case 'yuan':
      return <YuanField {...common} />
    case 'choice':
      return (
        <ChoiceField
          {...common}
          column
          choices={writing.choices.map(({ value, label: words }) => ({ value, label: words[language] }))}
        />
      )
    case 'table':
      return <TableField name={key} label={label[language]} writing={writing} required={required} />
  }
}

interface TableFieldProps {
  readonly name: string
  readonly label: string
  readonly writing: Extract<Writing, { as: 'table' }>
  readonly required: boolean
}

/** A list: one line of boxes a row. Where the list may stay empty, what the document then says stands below it. */
function TableField({ name, label, writing, required }: TableFieldProps) {
  const text = useText(preparedText)
  const language = useLanguage()
  const must = required && writing.none === undefined
  const first = writing.columns[0]?.key ?? ''
  return (
    <fieldset className="subform" aria-label={label}>
      <h3>
        <Label text={label} required={must} />
      </h3>
      <Form.List name={['v', name]}>
        {(rows, { add, remove }) => (
          <>
            {rows.map(({ key, name: at }) => (
              <div key={key} className="preparedrow">
                {writing.columns.map((column) => (
                  <Field
                    key={column.key}
                    name={[at, column.key]}
                    label={column.label[language]}
                    required={must && at === 0 && column.key === first}
                    rules={[{ max: longest.cell }]}
                  >
                    <Input autoComplete="off" aria-label={text.rowOf(at + 1, column.label[language])} />
                  </Field>
                ))}
                {rows.length > 1 && (
                  <Button type="text" size="small" className="removeone" onClick={() => remove(at)}>
                    {text.removeRow(at + 1)}
                  </Button>
                )}
              </div>
            ))}
            <Button size="small" onClick={() => add({})}>
              {text.addRow}
            </Button>
          </>
        )}
      </Form.List>
      {writing.none !== undefined && <p className="note">{text.emptyList(writing.none[language])}</p>}
    </fieldset>
  )
}
