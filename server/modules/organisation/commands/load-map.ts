import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type pg from 'pg'
import { z } from 'zod'
import type { Problem } from '../../../platform/spreadsheet/problem.ts'

const file = 'map.geojson'

const Polygon = z.object({
  type: z.literal('Polygon'),
  coordinates: z.array(z.array(z.tuple([z.number(), z.number()])).min(4)),
})
const CountyMap = z.object({
  type: z.literal('FeatureCollection'),
  features: z.array(
    z.object({
      type: z.literal('Feature'),
      properties: z.object({
        layer: z.enum(['county', 'township', 'zone']),
        code: z.string(),
        source: z.enum(['fact', 'seed', 'model']),
      }),
      geometry: Polygon,
    }),
  ),
})

/** Takes in the county's map, if it has one and it is another than the last. Null: nothing to do. */
export async function loadMap(
  client: pg.ClientBase,
  folder: string,
  dryRun: boolean,
): Promise<{ readonly file: string; readonly features: number; readonly problems: readonly Problem[] } | null> {
  const path = join(folder, file)
  if (!existsSync(path)) return null
  const bytes = readFileSync(path)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const known = await client.query('select 1 from reference.imported_file where file = $1 and sha256 = $2', [
    file,
    sha256,
  ])
  if (known.rowCount === 1) return null

  const map = CountyMap.safeParse(asJson(bytes.toString('utf8')))
  if (!map.success)
    return {
      file,
      features: 0,
      problems: map.error.issues.slice(0, 20).map((issue) => problem(issue.path.join('.'), issue.message)),
    }
  if (!dryRun) {
    await client.query('begin')
    await client.query(
      'insert into organisation.map (name, geojson) values ($1, $2) on conflict (name) do update set geojson = excluded.geojson',
      ['county', JSON.stringify(map.data)],
    )
    await client.query(
      `insert into reference.imported_file (file, sha256, rows) values ($1, $2, $3)
       on conflict (file) do update set sha256 = excluded.sha256, rows = excluded.rows, imported_at = now()`,
      [file, sha256, map.data.features.length],
    )
    await client.query(
      "update reference.area_version set version = version + 1, changed_at = now() where area = 'organisation'",
    )
    await client.query('commit')
  }
  return { file, features: map.data.features.length, problems: [] }
}

function asJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

const problem = (at: string, message: string): Problem => ({
  file,
  row: null,
  column: at === '' ? null : at,
  code: 'wrong-value',
  message: { zh: '不是本系统能用的 GeoJSON', en: `not a map we can use (${message})` },
  allowed: {
    zh: 'FeatureCollection，每个面有 layer（county、township、zone）、code 和 source',
    en: 'a FeatureCollection of polygons with layer, code and source',
  },
  found: null,
})
