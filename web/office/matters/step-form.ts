import type { ComponentType } from 'react'
import type { OfficerFacts, Resolved } from '../../../domain/procedures/facts.ts'
import type { Language } from '../../shared/language.ts'
import type { AnyFile, Matter } from './matter.ts'

/** What a form may take its first values from. */
export interface Opening<File extends AnyFile> {
  readonly matter: Matter<File>
  readonly file: File
  readonly today: string
  /** Local time of the county for a date-time field: 2026-11-24T09:20. */
  readonly now: string
  readonly me: { readonly personId: string; readonly name: string }
  readonly language: Language
}

export interface FieldsProps<File extends AnyFile, Values> {
  readonly matter: Matter<File>
  /** What stands in the form now. */
  readonly values: Values
  /** Put values in, for a button that fills several fields. */
  readonly fill: (values: Partial<Values>) => void
}

/** The form of one step: its first values, its fields, and the payload they make. */
export interface StepForm<File extends AnyFile, Values> {
  readonly initial: (opening: Opening<File>) => Values
  readonly Fields: ComponentType<FieldsProps<File, Values>>
  readonly payload: (values: Values, file: File) => unknown
  /** What the server will look up, as far as the screen knows it: lets obstacles show before anybody submits. */
  readonly resolved?: (values: Values, file: File) => Resolved
  /** Documents this step can show before it is taken. */
  readonly previews?: readonly string[]
  readonly width?: number
}

// Each form has its own values; they are checked where the form is written.
// oxlint-disable-next-line no-explicit-any
export type StepForms<File extends AnyFile> = Readonly<Record<string, StepForm<File, any>>>

export const stepForm = <File extends AnyFile, Values>(form: StepForm<File, Values>): StepForm<File, Values> => form

/** The officers of the file that a form has ticked. */
export const ticked = (
  officers: readonly OfficerFacts[],
  ids: readonly string[] | undefined,
): readonly OfficerFacts[] => officers.filter(({ personId }) => ids?.includes(personId))
