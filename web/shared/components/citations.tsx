import { Fragment } from 'react'
import type { Citation } from '../../../law/schema.ts'
import { useLanguage } from '../language.ts'
import { citationTexts } from '../wording/citations.ts'
import { componentText } from '../wording/components.ts'
import { useText } from '../wording/wording.ts'
import { isCatalogueCitation, useLaw, type AnyCitation } from './law-context.ts'
import { useCatalogueCitation } from './statute-names.ts'

/** Articles, each opening its text in the drawer. */
export function Citations({ citations }: { readonly citations: readonly AnyCitation[] }) {
  const language = useLanguage()
  const text = useText(componentText)
  const { open } = useLaw()
  const catalogue = useCatalogueCitation()
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
            {isCatalogueCitation(citation) ? catalogue(citation) : texts[plain.indexOf(citation)]}
          </button>
        </Fragment>
      ))}
    </span>
  )
}
