/** Execution as the penalty case sees it: when it may be started, and what its end means for the case (ACL 34; SAMR 77). */

import { describe, expect, test } from 'vitest'
import { aServedCase, morning, officer, published } from '../../../testing/restaurant-case.ts'
import type { Play } from '../../../testing/play.ts'
import type { CaseFile } from './file.ts'

const id = '00000000-0000-7000-8000-0000000000e1'
const linked = { linked: { matterId: id, number: '阳综执〔2026〕执行第1号' } }
const on = (day: string, resolved: object = {}) => ({ actor: officer, at: morning(day), resolved })
const codes = (found: readonly { code: string }[]) => found.map(({ code }) => code)
const start = (more: object = {}) => ({ duty: 'money', reason: '代收机构答复未缴。', ...more })

/** Served on 26 October 2026, to be paid by 10 November; the filter is back. */
const served = () =>
  published(aServedCase(), '2026-10-27').take(
    'confirmCorrection',
    { checkedOn: '2026-10-27', corrected: true, findings: '已装回', attachmentIds: [] },
    on('2026-10-27'),
  )
const started = () => served().take('startExecution', start(), on('2026-11-12', linked))
const noted = (play: Play<CaseFile>, stage: string, outcome?: string) =>
  play.take('noteExecution', { id, stage, ...(outcome === undefined ? {} : { outcome }) }, on('2026-11-16'))

describe('an execution is started', () => {
  test('for what is open, after its period, and once at a time', () => {
    expect(served().against('startExecution', on('2026-11-12'), start())).toEqual([])
    const early = served().against('startExecution', on('2026-11-10'), start())
    expect(early).toMatchObject([
      {
        code: 'performance-period-running',
        basis: [{ statute: 'ACL', article: 34 }],
        facts: { lastDay: '2026-11-10' },
      },
    ])
    const corrected = served().against('startExecution', on('2026-11-12'), start({ duty: 'act' }))
    expect(codes(corrected)).toEqual(['duty-not-open'])
    expect(codes(started().against('startExecution', on('2026-11-13'), start()))).toEqual(['execution-open'])
  })

  test('of a building under the planning law alone, with its square metres', () => {
    const building = start({ duty: 'building', structure: '砖混一层', areaInSquareMetres: 126.4 })
    expect(codes(served().against('startExecution', on('2026-11-12'), building))).toContain('wrong-duty')
    const planning = served()
    planning.file = {
      ...planning.known,
      correctionChecks: [],
      power: { ...planning.known.power, law: '城乡规划法', article: 64 },
    }
    expect(planning.against('startExecution', on('2026-11-12'), building)).toEqual([])
    const unmeasured = start({ duty: 'building', structure: '砖混一层' })
    expect(codes(planning.against('startExecution', on('2026-11-12'), unmeasured))).toEqual(['structure-missing'])
    expect(codes(planning.against('startExecution', on('2026-11-12'), start({ duty: 'act' })))).toEqual(['wrong-duty'])
    expect(codes(planning.against('startExecution', on('2026-11-12'), start({ duty: 'land' })))).toEqual(['wrong-duty'])
  })
})

describe('the case hears how its execution stands', () => {
  test('and is closed as that came to its end', () => {
    const going = noted(started(), 'demanded')
    expect(going.known.executions).toMatchObject([{ id, duty: 'money', stage: 'demanded' }])
    const over = noted(going, 'executed', 'executed')
    expect([over.stage, over.known.executions?.[0]?.endedOn]).toEqual(['executed', '2026-11-16'])
    const closing = (kind: string) => ({ kind, execution: '法院执行完毕。' })
    expect(codes(over.against('proposeClosing', on('2026-11-17'), closing('performed')))).toEqual([
      'closing-kind-differs',
    ])
    const proposed = over.take('proposeClosing', closing('executed'), on('2026-11-17'))
    expect(proposed.stage).toBe('closing')
  })

  test.each(['court-ended', 'execution-ended', 'stayed-three-years'])('ended as %s', (outcome) => {
    const over = noted(started(), 'execution-ended', outcome)
    expect(over.against('proposeClosing', on('2026-11-17'), { kind: outcome, execution: '已终结。' })).toEqual([])
  })

  test('and is not closed while one goes on, though the party paid', () => {
    const paid = started().take(
      'recordPayment',
      { paidOn: '2026-11-13', amountInYuan: 5450, receiptNumber: '1' },
      on('2026-11-13'),
    )
    expect(paid.stage).toBe('performed')
    const closing = { kind: 'performed', execution: '已缴清。' }
    const found = paid.against('proposeClosing', on('2026-11-16'), closing)
    expect(found).toMatchObject([{ code: 'execution-open', basis: [{ statute: 'SAMR', article: 77 }] }])
    const performed = noted(paid, 'performed', 'performed')
    expect(performed.stage).toBe('performed')
    expect(performed.against('proposeClosing', on('2026-11-16'), closing)).toEqual([])
  })
})
