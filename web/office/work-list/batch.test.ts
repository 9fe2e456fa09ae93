import { describe, expect, test } from 'vitest'
import type { WorklistRow } from '../../../contract/worklist.ts'
import { leadProcedure } from '../../../domain/procedures/lead/procedure.ts'
import { leadDuties } from '../../../domain/procedures/lead/duties.ts'
import type { LeadFile, LeadStage } from '../../../domain/procedures/lead/file.ts'
import { batchActOf } from './batch.ts'

const aRow = (differs: Partial<WorklistRow>): WorklistRow => ({
  matterId: '019e4314-3ba0-7405-b4fa-a98f86c04919',
  kind: 'lead',
  number: '阳综执〔2026〕线索第1号',
  title: '示例',
  stage: 'accepted',
  version: 3,
  action: 'assign',
  limit: null,
  lastDay: null,
  openFrom: null,
  returned: false,
  waiting: false,
  since: '2026-11-24T01:00:00.000Z',
  originUnit: '371521-B11',
  originName: '生态环境分局',
  ...differs,
})

describe('for several rows at once', () => {
  test('a leader accepts and assigns, and gives to others what nobody has verified yet', () => {
    expect(batchActOf(aRow({ action: 'accept' }), 'squad-leader')).toBe('accept')
    expect(batchActOf(aRow({}), 'brigade-leader')).toBe('assign')
    expect(batchActOf(aRow({ action: 'recordVerification' }), 'squad-leader')).toBe('assign')
  })

  test('nobody does what wants a look at each matter, what waits for others, or what is not his', () => {
    expect(batchActOf(aRow({ action: 'feedBack' }), 'squad-leader')).toBeNull()
    expect(batchActOf(aRow({ kind: 'penalty-case', action: 'recordInspection' }), 'squad-leader')).toBeNull()
    expect(batchActOf(aRow({ action: 'accept', waiting: true }), 'squad-leader')).toBeNull()
    expect(batchActOf(aRow({}), 'squad-officer')).toBeNull()
    expect(batchActOf(aRow({ action: 'approveFiling' }), 'organ-head')).toBeNull()
  })

  test('what is offered is a step the procedure knows from that stage, for that post', () => {
    const stages: readonly LeadStage[] = ['registered', 'transferred', 'refused', 'accepted', 'verifying', 'verified']
    for (const stage of stages) {
      const file = { stage, officers: [{ personId: 'a' }], originOrgan: 'o', holderOrgan: 'h' } as unknown as LeadFile
      for (const { action, waiting = false } of leadDuties(file, [])) {
        const act = batchActOf(aRow({ stage, action, waiting }), 'squad-leader')
        if (act === null) continue
        expect(leadProcedure.steps[act].from, `${act} from ${stage}`).toContain(stage)
        expect(leadProcedure.steps[act].by).toContain('squad-leader')
      }
    }
  })
})
