import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { checkExamples } from './deadlines.ts'

interface Entry {
  readonly id: string
  readonly title: string
}
const file = JSON.parse(readFileSync(new URL('../domain/deadlines/examples.json', import.meta.url), 'utf8')) as {
  examples: Entry[]
}

describe('the worked examples of the law', () => {
  test.each(file.examples)('$id: $title', (example) => {
    expect(checkExamples({ examples: [example] })).toMatchObject({ agree: 1, total: 1 })
  })
})

describe('the check of a lawyer’s file', () => {
  const sound = {
    id: 'A',
    rule: 'PL-67-PAY-15D',
    kind: 'deadline',
    trigger: '2025-09-22T10:00:00+08:00',
    params: {},
    expected_due: '2025-10-09',
    expected: { nominal_last_day: '2025-10-07' },
  }
  const says = (...entries: unknown[]) => checkExamples({ examples: entries }).lines.join('\n')

  test('tells what we get where the file expects something else', () => {
    const report = checkExamples({ examples: [{ ...sound, expected_due: '2025-10-07', expected: { rolled: false } }] })
    expect(report.agree).toBe(0)
    expect(report.lines.join('\n')).toContain('expected_due: we get 2025-10-09, the file expects 2025-10-07')
    expect(report.lines.join('\n')).toContain('expected.rolled: we get true, the file expects false')
  })

  test.each([
    [{ rule: 'PL-99' }, 'rule: is not known: PL-99'],
    [{ kind: 'sometime' }, 'kind: '],
    [{ trigger: null }, 'trigger: is missing'],
    [{ trigger: '2025-02-30T10:00:00+08:00' }, 'trigger: is not a date-time that exists'],
    [{ trigger: '2025-02-03T10:00:00' }, 'trigger: lacks its offset'],
    [{ expected_due: 'soon' }, 'expected_due: '],
    [{ kind: 'amount' }, 'kind: amount does not fit'],
    [{ params: { service_mode: 'pigeon' } }, 'params.service_mode: is not a way of service'],
    [{ rule: 'toString', kind: 'threshold' }, 'rule: is not known: toString'],
    [{ params: { service_mode: 'toString' } }, 'params.service_mode: is not a way of service'],
    [
      { rule: 'PL-63-HEARING', kind: 'threshold', params: { party: 'organisation', threshold_profile: 'toString' } },
      'params.threshold_profile: is no profile we hold',
    ],
    [{ trigger: '2150-12-31T10:00:00+08:00' }, 'the calendar covers the years 1950 to 2150'],
    [{ params: [1, 2] }, 'params: '],
    [{ params: { extension: -3 } }, 'params.extension: must be a whole number'],
    [{ rule: 'PL-63-HEARING', kind: 'threshold', params: { proposed_fine_yuan: 1 } }, 'params.party: is missing'],
    [
      { rule: 'PL-72-SURCHARGE', kind: 'amount', params: { principal_yuan: '5,000', paid_on: '2025-10-10' } },
      'params.principal_yuan: is not an amount in yuan: "5,000"',
    ],
    [
      { rule: 'ARL-62-DECIDE-60D', params: { excluded: [{ from: '2025-09-25', to: '2025-09-24' }] } },
      'params.excluded[0].to: lies before from',
    ],
    [{ rule: 'ACL-19-REPORT-24H', trigger: '2025-09-22' }, 'trigger: ACL-19-REPORT-24H runs in hours'],
    [{ rule: 'PL-72-SURCHARGE' }, 'kind: PL-72-SURCHARGE grows day by day'],
    [
      { rule: 'PL-72-SURCHARGE', kind: 'amount', params: { paid_on: '2025-10-10' } },
      'params.principal_yuan: is missing',
    ],
    [
      { rule: 'PL-36-LIMIT-2Y', kind: 'limitation', expected: { still_punishable: true } },
      'params.discovered: is missing',
    ],
  ])('names the field at fault: %j', (changes, sentence) => {
    expect(says({ ...sound, ...changes })).toContain(sentence)
    expect(checkExamples({ examples: [{ ...sound, ...changes }] }).agree).toBe(0)
  })

  test('is read whatever its editor put before it, and a file that is none is told apart from one that is wrong', () => {
    const run = (contents: string | null) => {
      const path = join(mkdtempSync(join(tmpdir(), 'deadlines-')), 'examples.json')
      if (contents !== null) writeFileSync(path, contents)
      const { status, stdout, stderr } = spawnSync('npx', ['tsx', 'tools/deadlines.ts', path], { encoding: 'utf8' })
      return { status, said: stdout + stderr }
    }
    const good = JSON.stringify({ examples: [sound] })
    expect(run(`\uFEFF${good}`)).toMatchObject({ status: 0, said: expect.stringContaining('1 of 1 agree') })
    expect(run(good.replace('2025-10-09', '2025-10-10'))).toMatchObject({ status: 1 })
    expect(run('{')).toMatchObject({ status: 1, said: expect.stringContaining('is not JSON') })
    expect(run(null)).toMatchObject({ status: 1, said: expect.stringContaining('cannot be read') })
    expect(run('{')['said']).not.toContain('    at ')
  })

  test('goes on after an entry that cannot be read', () => {
    expect(checkExamples({ examples: ['nothing', sound] })).toMatchObject({ agree: 1, total: 2 })
  })

  test('refuses the same id twice, a list that is empty and a file without one', () => {
    expect(says(sound, sound)).toContain('id: is used twice')
    expect(() => checkExamples({ examples: [] })).toThrow('is empty')
    expect(() => checkExamples({})).toThrow('is missing')
  })

  test('says when a result is provisional, and when a parameter was not understood', () => {
    const line = says({
      ...sound,
      trigger: '2026-12-25T10:00:00+08:00',
      params: { wether: 'fine' },
      expected_due: '2027-01-11',
      expected: {},
    })
    expect(line).toContain('provisional')
    expect(line).toContain('params.wether was not used')
  })

  test('leaves out time only where a rule allows it', () => {
    const excluded = [{ from: '2026-01-06', to: '2026-01-27', why: 'hearing' }]
    const ninety = { ...sound, rule: 'PL-60-DECISION-90D', trigger: '2025-11-03T10:00:00+08:00', expected: {} }
    expect(says({ ...ninety, params: { regime: 'SAMR', excluded }, expected_due: '2026-02-24' })).toContain('agrees')
    expect(says({ ...ninety, params: { excluded }, expected_due: '2026-02-02' })).toContain('does not count')
  })

  test('answers for every time limit of the law that has a length', async () => {
    const { timeLimitList } = await import('../law/time-limits.ts')
    for (const { id, length } of timeLimitList) {
      if (length === null) continue
      expect(says({ ...sound, id, rule: id, expected_due: null, expected: {} }), id).toContain('nothing expected')
    }
  })
})
