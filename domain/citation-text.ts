import { placeInStatute } from '../law/citation-text.ts'
import type { Citation } from '../law/schema.ts'
import { statutes } from '../law/statutes.ts'

/** 《中华人民共和国行政处罚法》第四十五条第二款: as a document quotes it, with the full title. */
export function quotedCitation(citation: Citation): string {
  // The title in the table ends with the version we read, which a document does not print.
  const title = statutes[citation.statute].title.replace(/（[^（）]*）$/, '')
  return `《${title}》${placeInStatute(citation).zh}`
}
