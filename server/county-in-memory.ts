/**
 * The county as the spine and the sign-in ask for it, answered from process memory. Read at the start and again when
 * the importer has changed something; a request never waits for it.
 */

import { whoMayAct } from '../domain/authority/who-may-act.ts'
import { dateInShanghai, type PlainDate } from '../domain/calendar/plain-date.ts'
import { workCalendar } from '../domain/calendar/work-calendar.ts'
import type { CollectingBank, DocumentSurroundings } from '../domain/documents/surroundings.ts'
import type { Role } from '../domain/roles.ts'
import type { Directory } from './modules/identity/index.ts'
import type { County } from './modules/matters/index.ts'
import { readOrganisation, type Organisation } from './modules/organisation/index.ts'
import { countyFacts, readPowers, type Powers } from './modules/powers/index.ts'
import type { Clock } from './platform/clock.ts'
import type { Connection, Database } from './platform/database.ts'
import { Unprocessable } from './platform/errors.ts'

export interface CountyInMemory extends County, Directory {
  readonly organisation: Organisation
  readonly powers: Powers
}

export interface KeptCounty {
  /** The county as last read. */
  current(): CountyInMemory
  /** Reads it again if the importer has changed something since. */
  refresh(): Promise<void>
}

/** Without these no matter could be opened and no document issued; the server does not start before they are set. */
export const neededSettings = [
  'county.code',
  'county.name',
  'county.name-en',
  'supervisor',
  'reconsideration-organ',
  'court',
] as const

/** Reads the county and keeps it. */
export async function keepCounty(database: Database, clock: Clock): Promise<KeptCounty> {
  let version = ''
  let kept: CountyInMemory | null = null
  const refresh = (): Promise<void> =>
    database.withSession(null, 'read', async (tx) => {
      const found = await versionOf(tx)
      if (found === version && kept !== null) return
      const organisation = await readOrganisation(tx)
      const powers = await readPowers(tx)
      kept = countyOf(organisation, powers, clock)
      version = found
    })
  await refresh()
  return {
    current() {
      if (kept === null) throw new Error('the county was never read')
      return kept
    },
    refresh,
  }
}

async function versionOf(tx: Connection): Promise<string> {
  const rows = await tx.query<{ area: string; version: number }>(
    'select area, version from reference.area_version order by area',
  )
  return rows.map(({ area, version }) => `${area}:${version}`).join(' ')
}

function countyOf(organisation: Organisation, powers: Powers, clock: Clock): CountyInMemory {
  // Asked for thousands of times by one answer; the day changes on the hour (16:00 UTC) only.
  let hour = ''
  let day: PlainDate = ''
  const today = (): PlainDate => {
    const now = clock.now()
    if (now.slice(0, 13) !== hour) [hour, day] = [now.slice(0, 13), dateInShanghai(now)]
    return day
  }
  const setting = (key: string) => organisation.setting(key, today())
  const region = setting('county.code')
  const facts = countyFacts(powers, organisation)
  const unitName = (code: string): string => organisation.unit(code, today())?.nameZh ?? code
  const supervisors = [setting('supervisor'), `${region}-GOV`]
  return {
    organisation,
    powers,
    region,
    calendar: workCalendar,
    countyName: setting('county.name'),
    countyNameEn: setting('county.name-en'),
    unitName,
    fieldName: (code) => powers.field(code, today())?.nameZh ?? code,
    officers: (ids, on, from) => ids.flatMap((id) => organisation.officer(id, on, from) ?? []),
    staffOf: (unit) =>
      organisation.postsOfUnit(unit, today()).map(({ person_id, role }) => ({
        personId: person_id,
        name: organisation.person(person_id)?.name ?? '',
        role: role as Role,
      })),
    power: (code, on) => powers.facts(code, on),
    holder: (township, powerCode, on) => {
      const { authorised } = whoMayAct({ township, powerCode, on }, facts)
      const [only, ...others] = authorised
      if (only === undefined || others.length > 0) return null
      const unit = only.team ?? only.organ
      return { organ: only.organ, unit, name: unitName(unit) }
    },
    profileOf: (organ) => organisation.unit(organ, today())?.profile ?? 'general',
    audienceOf: (units) => [
      ...new Set([
        ...units.flatMap((unit) => upToOrgan(organisation, unit, today())),
        // Whoever supervises enforcement sees every matter (SDSUP 22).
        ...supervisors,
      ]),
    ],
    numberPrefix: (organ) => prefixOf(organisation, organ, today()),
    documentSurroundings: (organ) => documentsOf(organisation, organ, today(), unitName),
    person: (personId, on) => {
      const person = organisation.person(personId)
      if (person === null) return null
      const posts = organisation.postsOfPerson(personId, on).map(({ id, role, standing, unit_code, validTo }) => {
        const organ = organisation.unit(unit_code, on)?.organ ?? unit_code
        return {
          postId: id,
          role: role as Role,
          ...(standing === null ? {} : { standing }),
          unit: unit_code,
          unitName: unitName(unit_code),
          unitNameEn: organisation.unit(unit_code, on)?.nameEn ?? unit_code,
          organ,
          organName: unitName(organ),
          organNameEn: organisation.unit(organ, on)?.nameEn ?? organ,
          validTo,
        }
      })
      return { name: person.name, posts }
    },
  }
}

/** The unit and those above it, up to the organ in whose name it acts. */
function upToOrgan(organisation: Organisation, unit: string, on: PlainDate): readonly string[] {
  const line = organisation.upwards(unit, on)
  const organ = line.findIndex(({ code }) => code === line[0]?.organ)
  return line.slice(0, organ + 1).map(({ code }) => code)
}

function prefixOf(organisation: Organisation, organ: string, on: PlainDate): string {
  const prefix = organisation.unit(organ, on)?.documentPrefix
  if (prefix) return prefix
  const message =
    `本单位（${organ}）还没有设置文书字号，不能编号：请管理员在 units.csv 的 document_prefix 栏填写后导入。` +
    ` This organ has no prefix for its document numbers yet: an administrator sets document_prefix in units.csv.`
  throw new Unprocessable([{ field: 'organ', code: 'document-prefix-missing', message }])
}

function documentsOf(
  organisation: Organisation,
  organ: string,
  on: PlainDate,
  nameOf: (code: string) => string,
): Pick<DocumentSurroundings, 'organ' | 'settings' | 'nameOf'> {
  // 阳谷县综合行政执法局（阳谷县城市管理局）: papers carry the first name.
  const name = nameOf(organ).replace(/（.*）$/, '')
  const unit = organisation.unit(organ, on)
  return {
    nameOf: (code) => nameOf(code).replace(/（.*）$/, ''),
    organ: {
      code: organ,
      name,
      shortName: prefixOf(organisation, organ, on),
      address: unit?.address ?? null,
      phone: unit?.phone ?? null,
    },
    settings: {
      reconsiderationOrgan: organisation.setting('reconsideration-organ', on),
      court: organisation.setting('court', on),
      collectingBank: bankOf(organisation, on),
    },
  }
}

/** Null until the county has set name and address (OD235 7): then no decision with a fine is issued. */
function bankOf(organisation: Organisation, on: PlainDate): CollectingBank | null {
  const name = organisation.findSetting('collecting-bank', on)
  const address = organisation.findSetting('collecting-bank-address', on)
  if (name === null || address === null) return null
  return { name, address, account: organisation.findSetting('collecting-account', on) }
}
