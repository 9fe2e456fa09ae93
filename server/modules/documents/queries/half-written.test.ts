import { expect, test } from 'vitest'
import { DecidePenalty, RecordInterview } from '../../../../domain/procedures/penalty-case/payloads.ts'
import { filledUp } from './half-written.ts'

const moment = { now: '2026-11-24T09:30:00+08:00', today: '2026-11-24' }

test('what is written stays, what is missing is empty', () => {
  expect(
    filledUp(DecidePenalty, { opinion: '同意处罚。', penalty: { kinds: ['fine'], fineInYuan: 5000 } }, moment),
  ).toMatchObject({
    opinion: '同意处罚。',
    powerCode: '',
    penalty: { kinds: ['fine'], fineInYuan: 5000, gradeReason: '' },
  })
})

test('nothing written is a whole empty payload', () => {
  expect(filledUp(RecordInterview, undefined, moment)).toMatchObject({
    startedAt: moment.now,
    interviewee: { name: '', relation: '' },
    exchanges: [],
    certificatesShown: false,
  })
})
