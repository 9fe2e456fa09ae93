import type { z } from 'zod'
import type { getPower, StatuteRow } from '../../../../contract/powers.ts'
import { whoMayAct } from '../../../../domain/authority/who-may-act.ts'
import type { PlainDate } from '../../../../domain/calendar/plain-date.ts'
import { readPowerNotes } from '../../../../domain/discretion/power-notes.ts'
import { NotFound } from '../../../platform/errors.ts'
import { changesBetween } from '../../../platform/periods-in-memory.ts'
import type { Organisation } from '../../organisation/index.ts'
import type { Powers, StatuteVersion } from '../reference.ts'
import { authorisedReply } from './authority-reply.ts'
import { countyFacts } from './county-facts.ts'
import { rowOf } from './power-index.ts'

/** Everything about one power on a day. */
export function powerOn(
  powers: Powers,
  organisation: Organisation,
  code: string,
  on: PlainDate,
  township?: string,
): z.input<typeof getPower.reply> {
  const power = powers.power(code, on)
  if (power === null) throw new NotFound('power')
  const field = powers.field(power.field, on)
  const statute = powers.statute(power.law, on)
  const bands = powers.bands(code, on)
  return {
    on,
    power: {
      ...rowOf({ power, hasBands: bands.length > 0 }),
      subjectType: power.subjectType,
      statuteVersion: power.statuteVersion,
      tiers: [...power.tiers],
      individualFine: power.individualFine,
      amountUnspecified: power.amountUnspecified,
      newerText: power.newerText,
      notes: power.notes,
      remarks: [...readPowerNotes(power.notes).remarks],
      words: [...powers.words(code, on)],
      validFrom: power.validFrom,
      validTo: power.validTo,
    },
    fieldNameZh: field?.nameZh ?? power.field,
    fieldNameEn: field?.nameEn ?? power.field,
    statute: statute === null ? null : statuteRow(powers, statute, on),
    bands: bands.map((band) => ({ ...band })),
    whoMayAct: whoActsWhere(powers, organisation, code, on, township),
    versions: changesBetween(powers.powerPeriods(code)),
    confusedWith: powers.questionsAbout(code, on).map((question) => {
      const first = question.power_code_a === code
      const other = first ? question.power_code_b : question.power_code_a
      return {
        code: other,
        name: powers.power(other, on)?.name ?? other,
        question: question.question,
        thisAnswer: first ? question.answer_a : question.answer_b,
        otherAnswer: first ? question.answer_b : question.answer_a,
      }
    }),
  }
}

/** Places in which the same answer holds are put together. */
function whoActsWhere(powers: Powers, organisation: Organisation, powerCode: string, on: PlainDate, only?: string) {
  const county = countyFacts(powers, organisation)
  const places = organisation.townships
    .filter(
      (township) =>
        organisation.township(township.code, on) === township && (only === undefined || township.code === only),
    )
    .map(({ code }) => ({ code, answer: whoMayAct({ township: code, powerCode, on }, county) }))
  const groups = new Map<string, { townships: string[]; answer: (typeof places)[number]['answer'] }>()
  for (const { code, answer } of places) {
    const key = JSON.stringify([
      answer.authorised.map(({ organ, team }) => [organ, team]),
      answer.obstacles.map((obstacle) => obstacle.code),
    ])
    const group = groups.get(key)
    if (group === undefined) groups.set(key, { townships: [code], answer })
    else group.townships.push(code)
  }
  return [...groups.values()].map(({ townships, answer }) => ({
    townships,
    authorised: answer.authorised.map((entry) => authorisedReply(entry, organisation, on)),
    obstacles: answer.obstacles.map((obstacle) => obstacle.code),
  }))
}

export function statuteRow(powers: Powers, statute: StatuteVersion, on: PlainDate): StatuteRow {
  const citing = powers.powersOn(on).filter((power) => power.law === statute.title)
  return {
    title: statute.title,
    titleEn: statute.title_en,
    level: statute.level,
    issuer: statute.issuer,
    versionDate: statute.version_date,
    effectiveDate: statute.effective_date,
    note: statute.note,
    powers: citing.length,
    articles: new Set(citing.map((power) => power.article)).size,
  }
}
