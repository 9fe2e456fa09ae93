import { useEffect } from 'react'
import type { FormInstance } from 'antd/es/form'
import type { Trouble } from '../../shared/call.ts'

/** Faults that the server found go beside their fields, and the first of them into sight. */
export function useFieldFaults(form: FormInstance, trouble: Trouble | null, prefix = ''): void {
  useEffect(() => {
    if (trouble?.kind !== 'invalid') return
    const faults = trouble.issues.map(({ field, message }) => ({
      name: pathOf(field.startsWith(prefix) ? field.slice(prefix.length) : field),
      errors: [message],
    }))
    form.setFields(faults)
    const [first] = faults
    if (first !== undefined) form.scrollToField(first.name, { focus: true, block: 'center' })
  }, [form, trouble, prefix])
}

const pathOf = (field: string): (string | number)[] =>
  field.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part))

/** Whether these fields (absent: all) are as they must be. If not, the first that is not comes into sight and takes the focus. */
export async function filledIn(form: FormInstance, fields?: readonly string[]): Promise<boolean> {
  try {
    await (fields === undefined ? form.validateFields() : form.validateFields([...fields]))
    return true
  } catch (error) {
    const [first] = (error as { errorFields?: readonly { name: (string | number)[] }[] }).errorFields ?? []
    if (first === undefined) throw error
    form.scrollToField(first.name, { focus: true, block: 'center' })
    return false
  }
}
