import { leadProcedure } from '../../../domain/procedures/lead/procedure.ts'
import type { Role } from '../../../domain/roles.ts'

/** Whether a post of this role may register clues, as the procedure says. */
export const mayRegister = (role: Role): boolean => (leadProcedure.steps.register.by as readonly Role[]).includes(role)
