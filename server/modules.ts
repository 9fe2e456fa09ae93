import type { FastifyInstance } from 'fastify'
import type { Deps } from './app.ts'

/** A module puts its routes on the app. */
export type RegisterModule = (app: FastifyInstance, deps: Deps) => void | Promise<void>

/** Every module, in the order in which they start. */
export const modules: readonly RegisterModule[] = []
