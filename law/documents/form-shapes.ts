/** The shapes that forms come in: what they have in common is said once, each form says the rest. */

import { externalFields, internalFields, letterFields, organFields } from './base-fields.ts'
import type { DocumentForm } from './schema.ts'

type Shared =
  'status' | 'signedBy' | 'approvedBy' | 'external' | 'mustBeServed' | 'series' | 'issuedBy' | 'volume' | 'baseFields'
type Said = Omit<DocumentForm, Shared> & Partial<Pick<DocumentForm, Shared>>

const shape =
  (common: Pick<DocumentForm, 'external' | 'mustBeServed' | 'series' | 'volume' | 'baseFields'>) =>
  (form: Said): DocumentForm => ({
    status: 'verified',
    signedBy: null,
    approvedBy: null,
    issuedBy: 'holder',
    ...common,
    ...form,
  })

/** What is decided or approved within the organ and stays in the part of the file that is not open to the party. */
export const approvalForm = shape({
  external: false,
  mustBeServed: false,
  series: null,
  volume: 'internal',
  baseFields: internalFields,
})

/** What is recorded with the party or about what happened; open to the party. */
export const recordForm = shape({
  external: false,
  mustBeServed: false,
  series: null,
  volume: 'open',
  baseFields: internalFields,
})

/** What is decided about the party and handed to it. */
export const servedForm = shape({
  external: true,
  mustBeServed: true,
  series: '',
  volume: 'open',
  baseFields: externalFields,
})

/** A letter to another organ or a third person about a party whose address and number are printed where known. */
export const letterForm = shape({
  external: true,
  mustBeServed: true,
  series: '',
  volume: 'open',
  baseFields: letterFields,
})

/** A letter that is about no party. */
export const organForm = shape({
  external: true,
  mustBeServed: true,
  series: '',
  volume: 'open',
  baseFields: organFields,
})
