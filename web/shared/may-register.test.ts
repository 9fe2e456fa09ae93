import { expect, test } from 'vitest'
import { leadProcedure } from '../../domain/procedures/lead/procedure.ts'
import { roles } from '../../domain/roles.ts'
import { summaryProcedure } from '../../domain/procedures/summary-case/procedure.ts'
import { decidesOnTheSpot, mayRegister } from './may-register.ts'

test('who is offered to register a clue is who may', () => {
  expect(roles.filter(mayRegister).toSorted()).toEqual([...(leadProcedure.steps['register']?.by ?? [])].toSorted())
})

test('who is offered to decide on the spot is who may', () => {
  expect(roles.filter(decidesOnTheSpot).toSorted()).toEqual([...summaryProcedure.steps.decideOnTheSpot.by].toSorted())
})
