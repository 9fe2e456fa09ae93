/**
 * Texts for the facts and the reasons of a document, by power: first words that an officer changes. A unit keeps its own;
 * where it has none, a standard text is made from the power. What differs from case to case stands as a placeholder.
 */

import { powerCitation } from '../documents/parties-and-powers.ts'
import type { PowerFacts } from '../procedures/facts.ts'
import type { Known } from './known.ts'

export const textSlots = ['facts', 'reasons'] as const
export type TextSlot = (typeof textSlots)[number]

const slots: Readonly<Record<string, TextSlot>> = {
  facts: 'facts',
  caseFacts: 'facts',
  outline: 'facts',
  reportSummary: 'facts',
  factsAndGrounds: 'facts',
  measureReason: 'reasons',
  preservationReason: 'reasons',
  noPenaltyReason: 'reasons',
  substituteReason: 'reasons',
  executionReason: 'reasons',
}

/** Which text a particular takes; undefined: none of them. */
export const slotOf = (key: string): TextSlot | undefined => slots[key]

/** 对……的处罚 says what is done to the party; the act stands in the middle. */
const actOf = ({ name }: Pick<PowerFacts, 'name'>): string => name.replace(/^对/, '').replace(/的(行政)?处罚$/, '')

/** The text for a power of which the unit has kept none. */
export function standardText(slot: TextSlot, power: PowerFacts): string {
  if (slot === 'facts')
    return `经查，〔当事人〕在〔地点〕有下列行为：${actOf(power)}。\n上述事实，有现场检查笔录、询问笔录、现场照片等证据证明。`
  return `〔当事人〕的上述行为涉嫌属于${powerCitation(power)}规定应予处罚的情形。`
}

/** The text with what this case knows. */
export const filledText = (text: string, { party, place }: Pick<Known, 'party' | 'place'>): string =>
  text.replaceAll('〔当事人〕', party.name).replaceAll('〔地点〕', place)

/** What somebody wrote for a case, as it serves the next: without its party and its place. */
export const asTemplate = (text: string, { party, place }: Pick<Known, 'party' | 'place'>): string =>
  [
    [party.name, '〔当事人〕'],
    [place, '〔地点〕'],
  ].reduce((words, [own = '', open = '']) => (own === '' ? words : words.replaceAll(own, open)), text)
