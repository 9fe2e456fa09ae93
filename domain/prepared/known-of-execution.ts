import type { ExecutionFile } from '../procedures/execution/file.ts'
import { owedOn } from '../procedures/execution/effects.ts'
import type { Known } from './known.ts'
import { preparedOf } from './prepared.ts'

/** What an execution knows, as far as its documents ask for it. */
export function knownOfExecution(file: ExecutionFile): Known {
  const { of } = file
  return {
    number: file.number,
    unit: file.holderUnit,
    cause: of.cause,
    party: of.party,
    power: of.power,
    officers: file.officers,
    place: of.place.text,
    facts: of.facts,
    filedOn: of.filedOn,
    correction: of.decision?.correction ?? null,
    correctionDueOn: of.decision?.correctionDueOn ?? null,
    decision:
      of.decision === null
        ? null
        : {
            number: of.decision.number ?? '',
            on: of.decision.on,
            penalty: of.decision.penalty,
            servedOn: of.decisionService?.effectiveOn ?? null,
            payBy: of.payBy,
          },
    owedOn: (day) => owedOn(file, day),
    notice: null,
    statements: [...of.statements, ...file.statements.map(({ content }) => content)],
    hearing: null,
    records: [],
    evidence: of.evidence,
    publication: null,
    prepared: preparedOf(file),
    // Neither of them stands in a paper of execution.
    review: null,
    excludedDays: () => 0,
  }
}
