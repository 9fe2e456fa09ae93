/**
 * What an article means for an officer or a citizen, in our own words: a gist, not the text. It helps to remember and
 * never replaces the statute; where `statutes` says "unverified" the gist is no better than that.
 */

import { coercionLawGists } from './gists/coercion-law.ts'
import { marketSupervisionGists, publicationRuleGists } from './gists/market-supervision.ts'
import {
  civilCodeGists,
  civilProcedureGists,
  creditGists,
  criminalProcedureGists,
  fineCollectionGists,
  jointOpinionGists,
  planningGists,
  procuratorateGists,
  specialLawGists,
  supervisionGists,
  townshipGists,
  transferGists,
} from './gists/other-texts.ts'
import { penaltyLawGists } from './gists/penalty-law.ts'
import { interpretationGists, litigationGists, reconsiderationGists } from './gists/review.ts'
import type { Bilingual, Citation } from './schema.ts'
import type { StatuteKey } from './statutes.ts'

/** Gists by article ('45'), by article and paragraph ('45.2') or by article and item ('64-1'). */
export const articleGists: Readonly<Partial<Record<StatuteKey, Readonly<Record<string, Bilingual>>>>> = {
  PL: penaltyLawGists,
  ACL: coercionLawGists,
  CPL: civilProcedureGists,
  CC: civilCodeGists,
  ARL: reconsiderationGists,
  ALL: litigationGists,
  SPC18: interpretationGists,
  OD310: transferGists,
  OD235: fineCollectionGists,
  SPP01: procuratorateGists,
  HJH06: jointOpinionGists,
  CRPL: criminalProcedureGists,
  SAMR: marketSupervisionGists,
  SAMRPUB: publicationRuleGists,
  SDSUP: supervisionGists,
  SDTWP: townshipGists,
  SDCREDIT: creditGists,
  URPL: planningGists,
  ...specialLawGists,
}

/** The gist of the cited place, or of its article where the paragraph has none of its own; null if we have none. */
export function articleGist({ statute, article, paragraph, item }: Citation): Bilingual | null {
  const gists = articleGists[statute]
  if (gists === undefined) return null
  const places = [
    ...(item === undefined ? [] : [`${article}-${item}`]),
    ...(paragraph === undefined ? [] : [`${article}.${paragraph}`]),
    `${article}`,
  ]
  for (const place of places) {
    const gist = gists[place]
    if (gist !== undefined) return gist
  }
  return null
}
