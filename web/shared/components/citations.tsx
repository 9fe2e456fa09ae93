import { Fragment } from 'react'
import type { Citation } from '../../../law/schema.ts'
import { useLanguage, type Language } from '../language.ts'
import { citationTexts, placeInStatute } from '../wording/citations.ts'
import { componentText } from '../wording/components.ts'
import { useText } from '../wording/wording.ts'
import { isCatalogueCitation, useLaw, type AnyCitation, type CatalogueCitation } from './law-context.ts'

/** 大气污染防治法 第一百一十八条第一款: the clause as the catalogue prints it. */
export const catalogueCitationText = ({ law, article, clause }: CatalogueCitation, language: Language): string =>
  `${law} ${placeInStatute({ article }, language)}${language === 'zh' ? (clause ?? '') : clause ? ` ${clause}` : ''}`

/** Articles, each opening its text in the drawer. */
export function Citations({ citations }: { readonly citations: readonly AnyCitation[] }) {
  const language = useLanguage()
  const text = useText(componentText)
  const { open } = useLaw()
  const plain = citations.filter((citation): citation is Citation => !isCatalogueCitation(citation))
  const texts = citationTexts(plain, language)
  return (
    <span>
      {citations.map((citation, index) => (
        <Fragment key={JSON.stringify(citation)}>
          {index > 0 && text.comma}
          <button
            type="button"
            className="plain citation"
            onClick={(event) => {
              event.stopPropagation()
              open(citation)
            }}
          >
            {isCatalogueCitation(citation) ? catalogueCitationText(citation, language) : texts[plain.indexOf(citation)]}
          </button>
        </Fragment>
      ))}
    </span>
  )
}
