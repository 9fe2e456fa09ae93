/**
 * Draws the outline map of a county from nothing but the points of its townships, because surveyed boundaries have no
 * open licence: a rounded hull around the points, one cell of nearest ground for each, a rectangle for each zone. It
 * shows who is next to whom and is no boundary; a county with a map of its own replaces the file.
 *
 *   npx tsx tools/draw-county-map.ts county/yanggu 371521
 */

import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { refuseUsage } from './refuse-usage.ts'

type Point = readonly [x: number, y: number]
type Polygon = readonly Point[]

interface Township {
  readonly code: string
  readonly kind: string
  readonly longitude: string
  readonly latitude: string
}

const kmPerDegree = 111.2
/** How far the outline stays from the outermost points, in kilometres. */
const margin = 4.5
const zoneSize: Point = [3, 2.5]

const [folder, county] = process.argv.slice(2)
if (folder === undefined || county === undefined || !existsSync(join(folder, 'townships.csv')))
  refuseUsage('npx tsx tools/draw-county-map.ts FOLDER COUNTY-CODE    (the folder holds townships.csv)')
const townships: Township[] = parse(readFileSync(join(folder, 'townships.csv'), 'utf8'), { columns: true, bom: true })
const middle = townships.reduce((sum, { latitude }) => sum + Number(latitude), 0) / townships.length
const shrink = Math.cos((middle * Math.PI) / 180)

const toKm = ({ longitude, latitude }: Township): Point => [
  Number(longitude) * kmPerDegree * shrink,
  Number(latitude) * kmPerDegree,
]
const toDegrees = ([x, y]: Point): Point => [round(x / kmPerDegree / shrink), round(y / kmPerDegree)]
const round = (value: number): number => Math.round(value * 1e4) / 1e4

const sites = townships.filter(({ kind }) => kind !== 'zone').map((township) => ({ township, at: toKm(township) }))
const outline = roundedHull(sites.map((site) => site.at))
const features = [
  feature('county', county, outline),
  ...sites.map((site) => feature('township', site.township.code, cell(site.at))),
  ...townships.filter(({ kind }) => kind === 'zone').map((zone) => feature('zone', zone.code, rectangle(toKm(zone)))),
]
writeFileSync(join(folder, 'map.geojson'), `${JSON.stringify({ type: 'FeatureCollection', features }, null, 1)}\n`)

function feature(layer: string, code: string, polygon: Polygon): object {
  const ring = polygon.map(toDegrees)
  return {
    type: 'Feature',
    properties: { layer, code, source: 'model' },
    geometry: { type: 'Polygon', coordinates: [[...ring, ring[0]]] },
  }
}

/** The hull of a circle drawn around every point. */
function roundedHull(points: readonly Point[]): Polygon {
  const around = Array.from({ length: 24 }, (_, step) => (step * Math.PI) / 12)
  return hull(
    points.flatMap(([x, y]) =>
      around.map((angle): Point => [x + margin * Math.cos(angle), y + margin * Math.sin(angle)]),
    ),
  )
}

function hull(points: readonly Point[]): Polygon {
  const sorted = points.toSorted(([ax, ay], [bx, by]) => ax - bx || ay - by)
  const half = (ordered: readonly Point[]): Point[] => {
    const chain: Point[] = []
    for (const point of ordered) {
      while (chain.length > 1 && turn(chain.at(-2)!, chain.at(-1)!, point) <= 0) chain.pop()
      chain.push(point)
    }
    return chain.slice(0, -1)
  }
  return [...half(sorted), ...half(sorted.toReversed())]
}

/** Positive when the way from a over b to c turns left. */
function turn([ax, ay]: Point, [bx, by]: Point, [cx, cy]: Point): number {
  return (bx - ax) * (cy - ay) - (by - ay) * (cx - ax)
}

/** The part of the outline that is nearer to this point than to any other. */
function cell(at: Point): Polygon {
  return sites
    .filter((site) => site.at !== at)
    .reduce<Polygon>((polygon, { at: other }) => cut(polygon, at, other), outline)
}

/** Cuts away what is nearer to `other` than to `at`. */
function cut(polygon: Polygon, at: Point, other: Point): Polygon {
  const nearer = ([x, y]: Point): number =>
    (x - at[0]) ** 2 + (y - at[1]) ** 2 - (x - other[0]) ** 2 - (y - other[1]) ** 2
  return polygon.flatMap((point, index): Point[] => {
    const next = polygon[(index + 1) % polygon.length]!
    const [here, there] = [nearer(point), nearer(next)]
    const crossing = here / (here - there)
    const between: Point = [point[0] + crossing * (next[0] - point[0]), point[1] + crossing * (next[1] - point[1])]
    return [...(here <= 0 ? [point] : []), ...((here < 0 && there > 0) || (here > 0 && there < 0) ? [between] : [])]
  })
}

function rectangle([x, y]: Point): Polygon {
  const [w, h] = [zoneSize[0] / 2, zoneSize[1] / 2]
  return [
    [x - w, y - h],
    [x + w, y - h],
    [x + w, y + h],
    [x - w, y + h],
  ]
}
