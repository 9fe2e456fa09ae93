import Button from 'antd/es/button'
import Form from 'antd/es/form'
import { referralText } from '../../shared/wording/criminal-referrals.ts'
import { useText } from '../../shared/wording/wording.ts'
import { Beside, TextField } from '../matters/fields.tsx'
import { only, optional } from '../matters/values.ts'

export interface GoodsValues {
  readonly name: string
  readonly spec: string
  readonly quantity: string
  readonly note: string
}
export type PaperValues = Omit<GoodsValues, 'spec'>

const noGoods: GoodsValues = { name: '', spec: '', quantity: '', note: '' }
const noPaper: PaperValues = { name: '', quantity: '', note: '' }

/** The goods as the payload takes them. */
export const goodsOf = (rows: readonly Partial<GoodsValues>[] | undefined) =>
  (rows ?? []).map(({ name = '', spec, quantity = '', note }) =>
    only({ name: name.trim(), spec: optional(spec), quantity: quantity.trim(), note: optional(note) }),
  )
export const papersOf = (rows: readonly Partial<PaperValues>[] | undefined) =>
  (rows ?? []).map(({ name = '', quantity, note }) =>
    only({ name: name.trim(), quantity: optional(quantity), note: optional(note) }),
  )
export const shownGoods = ({ name, spec = '', quantity, note = '' }: Partial<GoodsValues>): GoodsValues => ({
  name: name ?? '',
  spec,
  quantity: quantity ?? '',
  note,
})
export const shownPaper = ({ name = '', quantity = '', note = '' }: Partial<PaperValues>): PaperValues => ({
  name,
  quantity,
  note,
})

/** 涉案物品清单: may be empty, and says so. */
export function GoodsField() {
  const text = useText(referralText).form
  return (
    <section aria-label={text.goods}>
      <h3>{text.goods}</h3>
      <Form.List name="goods">
        {(rows, { add, remove }) => (
          <>
            {rows.length === 0 && <p className="follows">{text.noGoods}</p>}
            {rows.map(({ key, name }) => (
              <div key={key} className="exchange">
                <Beside>
                  <TextField name={[name, 'name']} label={text.name(name + 1)} required most={120} />
                  <TextField name={[name, 'spec']} label={text.spec} most={120} />
                </Beside>
                <Beside>
                  <TextField name={[name, 'quantity']} label={text.quantity} required most={60} />
                  <TextField name={[name, 'note']} label={text.note} most={120} />
                </Beside>
                <Button type="text" size="small" className="removeone" onClick={() => remove(name)}>
                  {text.remove(name + 1)}
                </Button>
              </div>
            ))}
            <Button style={{ marginBottom: 14 }} onClick={() => add(noGoods)}>
              {text.addGoods}
            </Button>
          </>
        )}
      </Form.List>
    </section>
  )
}

/** 证据和材料清单: what goes with a letter, one paper at least. */
export function PapersField({ field, label }: { readonly field: string; readonly label: string }) {
  const text = useText(referralText).form
  return (
    <section aria-label={label}>
      <h3>{label}</h3>
      <Form.List name={field}>
        {(rows, { add, remove }) => (
          <>
            {rows.map(({ key, name }) => (
              <div key={key} className="exchange">
                <TextField name={[name, 'name']} label={text.name(name + 1)} required most={120} />
                <Beside>
                  <TextField name={[name, 'quantity']} label={text.copies} most={60} />
                  <TextField name={[name, 'note']} label={text.note} most={120} />
                </Beside>
                {rows.length > 1 && (
                  <Button type="text" size="small" className="removeone" onClick={() => remove(name)}>
                    {text.remove(name + 1)}
                  </Button>
                )}
              </div>
            ))}
            <Button style={{ marginBottom: 14 }} onClick={() => add(noPaper)}>
              {text.addPaper}
            </Button>
          </>
        )}
      </Form.List>
    </section>
  )
}
