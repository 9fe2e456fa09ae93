/** Whoever sent the clue hears the result before the volume is bound: the letter belongs in it (SEED 3; PL 47). */

import { expect, test } from 'vitest'
import { Play } from '../../../testing/play.ts'
import { head, morning, officer, officers, payloads, power } from '../../../testing/restaurant-case.ts'
import type { CaseFile } from './file.ts'
import { caseProcedure } from './procedure.ts'

const on = (actor: typeof officer, day: string, resolved: object = {}) => ({ actor, at: morning(day), resolved })
const archive = { retention: '30-years' }

/** Closed on 9 November 2026; its clue came from another organ, or was the squad's own find. */
function aClosedCase(owesFeedback: boolean): Play<CaseFile> {
  const filed = new Play(caseProcedure).take(
    'file',
    { ...payloads.file(), owesFeedback },
    on(head, '2026-10-08', { officers, power, number: '1' }),
  )
  Object.assign(filed, { file: { ...filed.known, stage: 'closing' } })
  return filed.take('close', { opinion: '同意结案。' }, on(head, '2026-11-09'))
}

const duties = (play: Play<CaseFile>) => play.last?.duties.map(({ action, waiting }) => [action, waiting === true])

test('a case from another organ’s clue is archived once the result was fed back, and waits until then', () => {
  const closed = aClosedCase(true)
  expect(closed.against('archive', on(officer, '2026-11-10'), archive)).toEqual([
    {
      code: 'feedback-not-written',
      basis: [
        { statute: 'SEED', article: 3 },
        { statute: 'PL', article: 47 },
      ],
    },
  ])
  expect(duties(closed)).toEqual(officers.map(() => ['archive', true]))
  const told = closed.take('noteFeedback', { number: '阳综执〔2026〕馈第1号' }, on(officer, '2026-11-10'))
  expect(told.known.feedback).toMatchObject({ number: '阳综执〔2026〕馈第1号', on: '2026-11-10' })
  expect(duties(told)).toEqual(officers.map(() => ['archive', false]))
  expect(told.take('archive', archive, on(officer, '2026-11-10')).stage).toBe('archived')
})

test('a case of the squad’s own find has nobody to tell', () => {
  const closed = aClosedCase(false)
  expect(duties(closed)).toEqual(officers.map(() => ['archive', false]))
  expect(closed.against('archive', on(officer, '2026-11-10'), archive)).toEqual([])
})
