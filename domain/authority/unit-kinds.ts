/** What kinds of unit a county has, and which of them are organs with a name and a seal of their own. */

export const unitKinds = [
  'county_government',
  'joint_conference',
  'enforcement_bureau',
  'platform_centre',
  'enforcement_brigade',
  'squad_street',
  'squad_township',
  'squad_zone',
  'department',
  'field_brigade',
  'judicial',
  'zone_committee',
  'street_office',
  'township_government',
  'coordination_group',
  'township_enforcement_office',
  'stationed_agency',
] as const
export type UnitKind = (typeof unitKinds)[number]

const organs: ReadonlySet<string> = new Set<UnitKind>([
  'county_government',
  'enforcement_bureau',
  'department',
  'judicial',
  'zone_committee',
  'street_office',
  'township_government',
])

/** Whether a unit of this kind acts in its own name; all others act for the nearest organ above (行政处罚法 17, 38). */
export const isOrgan = (kind: string): boolean => organs.has(kind)

export const isSquad = (kind: string): boolean => kind.startsWith('squad_')

/** A township's or street's own bodies, which have no enforcement power unless the province hands it over (PL 24). */
export const isTownshipBody = (kind: string): boolean =>
  kind === 'township_government' ||
  kind === 'street_office' ||
  kind === 'coordination_group' ||
  kind === 'township_enforcement_office'

/** Code of the organ in whose name and under whose seal a unit acts; the code itself where the tree has no organ above. */
export function organOf(
  code: string,
  unit: (code: string) => { readonly kind: string; readonly parent: string | null } | undefined,
): string {
  const seen = new Set<string>()
  for (let at: string | null = code; at !== null && !seen.has(at);) {
    seen.add(at)
    const found: { readonly kind: string; readonly parent: string | null } | undefined = unit(at)
    if (found === undefined) break
    if (isOrgan(found.kind)) return at
    at = found.parent
  }
  return code
}
