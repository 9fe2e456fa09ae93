import Button from 'antd/es/button'
import Form from 'antd/es/form'
import type { Good } from '../../../../domain/procedures/coercive-measure/payloads.ts'
import { measureText } from '../../../shared/wording/measures.ts'
import { useText } from '../../../shared/wording/wording.ts'
import { Beside, TextField } from '../../matters/fields.tsx'
import { only, optional } from '../../matters/values.ts'

export interface GoodValues {
  readonly name: string
  readonly spec: string
  readonly quantity: string
  readonly unit: string
  readonly state: string
  readonly owner: string
  readonly note: string
}

export const noGood: GoodValues = { name: '', spec: '', quantity: '', unit: '', state: '', owner: '', note: '' }

export const shownGood = (good: Good): GoodValues => ({
  name: good.name,
  spec: good.spec ?? '',
  quantity: good.quantity,
  unit: good.unit ?? '',
  state: good.state ?? '',
  owner: good.owner ?? '',
  note: good.note ?? '',
})

export const goodsOf = (goods: readonly Partial<GoodValues>[] | undefined) =>
  (goods ?? []).map(({ name = '', quantity = '', spec, unit, state, owner, note }) =>
    only({
      name: name.trim(),
      quantity: quantity.trim(),
      spec: optional(spec),
      unit: optional(unit),
      state: optional(state),
      owner: optional(owner),
      note: optional(note),
    }),
  )

/** The list of goods (财物清单): what, how it looks, how many, in what state, whose. */
export function GoodsField() {
  const all = useText(measureText)
  const text = all.good
  return (
    <section aria-label={all.goods}>
      <Form.List name="goods">
        {(rows, { add, remove }) => (
          <>
            {rows.map(({ key, name }) => (
              <div key={key} className="exchange">
                <Beside>
                  <TextField name={[name, 'name']} label={text.name(name + 1)} required most={120} />
                  <TextField name={[name, 'spec']} label={text.spec} most={120} />
                </Beside>
                <Beside>
                  <TextField name={[name, 'quantity']} label={text.quantity} required most={60} />
                  <TextField name={[name, 'unit']} label={text.unit} most={20} />
                  <TextField name={[name, 'state']} label={text.state} most={120} />
                </Beside>
                <Beside>
                  <TextField name={[name, 'owner']} label={text.owner} most={120} />
                  <TextField name={[name, 'note']} label={text.note} most={200} />
                </Beside>
                {rows.length > 1 && (
                  <Button type="text" size="small" className="removeone" onClick={() => remove(name)}>
                    {text.remove(name + 1)}
                  </Button>
                )}
              </div>
            ))}
            <Button style={{ marginBottom: 14 }} onClick={() => add(noGood)}>
              {text.add}
            </Button>
          </>
        )}
      </Form.List>
    </section>
  )
}
