import { expect, test } from 'vitest'
import { leadProcedure } from '../../domain/procedures/lead/procedure.ts'
import { roles } from '../../domain/roles.ts'
import { mayRegister } from './may-register.ts'

test('who is offered to register a clue is who may', () => {
  expect(roles.filter(mayRegister).toSorted()).toEqual([...(leadProcedure.steps['register']?.by ?? [])].toSorted())
})
