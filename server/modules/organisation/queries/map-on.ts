import type { PlainDate } from '../../../../domain/calendar/plain-date.ts'
import type { Organisation } from '../reference.ts'
import { squadServing } from './service-areas.ts'

interface StoredMap {
  readonly features: readonly {
    readonly properties: {
      readonly layer: 'county' | 'township' | 'zone'
      readonly code: string
      readonly source: 'fact' | 'seed' | 'model'
    }
    readonly geometry: { readonly type: 'Polygon'; readonly coordinates: number[][][] }
  }[]
}

/** The outline map with names and squads as they are on the day; without a map, no features. */
export function mapOn(organisation: Organisation, on: PlainDate) {
  const features = (organisation.map as StoredMap | null)?.features ?? []
  return {
    type: 'FeatureCollection' as const,
    features: features.map(({ properties, geometry }) => {
      const township = organisation.township(properties.code, on)
      return {
        type: 'Feature' as const,
        properties: {
          ...properties,
          nameZh: township?.name_zh ?? organisation.setting('county.name', on),
          nameEn: township?.name_en ?? organisation.setting('county.name-en', on),
          longitude: township?.longitude ?? null,
          latitude: township?.latitude ?? null,
          squad: township === null ? null : (squadServing(organisation, township.code, on)?.code ?? null),
        },
        geometry,
      }
    }),
  }
}
