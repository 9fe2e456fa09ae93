import type { FastifyInstance } from 'fastify'
import { readStatistics } from '../../../contract/statistics.ts'
import { answer, type HttpDeps } from '../../platform/http.ts'
import { readTallies, type MattersDeps } from '../matters/index.ts'
import { netFigures } from './net-figures.ts'

export function statisticsRoutes(app: FastifyInstance, deps: HttpDeps & Pick<MattersDeps, 'county'>): void {
  answer(app, deps, readStatistics, async ({ tx, query, actor }) => {
    const county = deps.county()
    const rows = await readTallies(tx, query.organ ?? null, query.from, query.to)
    const units = new Map(rows.map(({ organ, unit }) => [`${organ} ${unit}`, { organ, unit }]))
    return {
      rows: netFigures(rows).map(({ organ, unit, month, measure, number, amount }) => ({
        organ,
        unit,
        month,
        measure,
        number: Number(number),
        amountInYuan: Number(amount),
      })),
      units: [...units.values()].map(({ organ, unit }) => ({
        organ,
        organName: county.unitName(organ),
        unit,
        unitName: county.unitName(unit),
        listed: county.audienceOf([unit]).includes(actor.unit),
      })),
    }
  })
}
