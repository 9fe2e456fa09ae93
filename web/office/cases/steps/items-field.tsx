import Button from 'antd/es/button'
import Form from 'antd/es/form'
import type { Item } from '../../../../domain/procedures/penalty-case/registration.ts'
import { incidentText } from '../../../shared/wording/case-incidents.ts'
import { useText } from '../../../shared/wording/wording.ts'
import { Beside, TextField } from '../../matters/fields.tsx'
import { only, optional } from '../../matters/values.ts'

export interface ItemValues {
  readonly name: string
  readonly quantity: string
  readonly condition: string
}

export const noItem: ItemValues = { name: '', quantity: '', condition: '' }

/** An item of the file as the form shows it. */
export const shownItem = ({ name, quantity, condition = '' }: Item): ItemValues => ({ name, quantity, condition })

/** The items as the payload takes them. */
export const itemsOf = (items: readonly Partial<ItemValues>[] | undefined) =>
  (items ?? []).map(({ name = '', quantity = '', condition = '' }) =>
    only({ name: name.trim(), quantity: quantity.trim(), condition: optional(condition) }),
  )

/** A list of things: what each is, how many, in what state. */
export function ItemsField() {
  const text = useText(incidentText).items
  return (
    <section aria-label={text.title}>
      <Form.List name="items">
        {(rows, { add, remove }) => (
          <>
            {rows.map(({ key, name }) => (
              <div key={key} className="exchange">
                <Beside>
                  <TextField name={[name, 'name']} label={text.name(name + 1)} required most={120} />
                  <TextField name={[name, 'quantity']} label={text.quantity} required most={60} />
                  <TextField name={[name, 'condition']} label={text.condition} most={200} />
                </Beside>
                {rows.length > 1 && (
                  <Button type="text" size="small" className="removeone" onClick={() => remove(name)}>
                    {text.remove(name + 1)}
                  </Button>
                )}
              </div>
            ))}
            <Button style={{ marginBottom: 14 }} onClick={() => add(noItem)}>
              {text.add}
            </Button>
          </>
        )}
      </Form.List>
    </section>
  )
}
