import { renderToStaticMarkup } from 'react-dom/server'
import { MemoryRouter } from 'react-router'
import { describe, expect, test } from 'vitest'
import type { SessionReply } from '../../../contract/session.ts'
import { PreferencesContext, type Language } from '../../shared/language.ts'
import { SessionContext } from '../../shared/session.ts'
import { passwordText } from '../../shared/wording/password.ts'
import { faultsOfEntries, faultsOfReply } from './password-faults.ts'
import { Page } from './password-page.tsx'

describe('the page', () => {
  const drawn = (language: Language, demo: boolean) =>
    renderToStaticMarkup(
      <PreferencesContext value={{ language, large: false, keys: true, change: () => undefined }}>
        <SessionContext value={{ demo } as SessionReply}>
          <MemoryRouter>
            <Page />
          </MemoryRouter>
        </SessionContext>
      </PreferencesContext>,
    )

  test.each(['zh', 'en'] as const)(
    'asks for the old one and twice for the new one, and states the rules (%s)',
    (language) => {
      const html = drawn(language, false)
      const text = passwordText[language]
      for (const label of [text.old, text.fresh, text.again, text.rules, text.sub]) expect(html).toContain(label)
      expect(html.match(/type="password"/g)).toHaveLength(3)
      // Password managers know which is which.
      expect(html.match(/autoComplete="current-password"/gi)).toHaveLength(1)
      expect(html.match(/autoComplete="new-password"/gi)).toHaveLength(2)
    },
  )

  test.each(['zh', 'en'] as const)(
    'says in the demo why there is nothing to change, and has no line to type in (%s)',
    (language) => {
      const html = drawn(language, true)
      expect(html).toContain(passwordText[language].demo)
      expect(html).not.toContain('<input')
    },
  )
})

describe('what is wrong stands at its line', () => {
  const text = passwordText.zh

  test('before anything is sent', () => {
    expect(faultsOfEntries({ old: '', fresh: '', again: '' }, text)).toEqual({
      old: text.needOld,
      fresh: text.needFresh,
      again: text.needAgain,
    })
    expect(faultsOfEntries({ old: 'Gushan-18', fresh: 'abc', again: 'abd' }, text)).toEqual({
      old: null,
      fresh: '不足 10 个字符，只有一类字符，不同的字符不到 5 个',
      again: text.differs,
    })
    expect(
      faultsOfEntries({ old: 'Gushan-18', fresh: '谷山路 18 号早上八点', again: '谷山路 18 号早上八点' }, text),
    ).toEqual({
      old: null,
      fresh: null,
      again: null,
    })
  })

  test('after the server has answered', () => {
    expect(faultsOfReply({ outcome: 'wrong', triesLeft: 3 }, text)).toMatchObject({
      old: '现在的密码不对，还可以试 3 次',
    })
    expect(faultsOfReply({ outcome: 'locked', until: '2026-11-24T01:40:00Z' }, text)?.old).toContain('09:40')
    expect(faultsOfReply({ outcome: 'weak', faults: ['holds-account'] }, text)).toMatchObject({ fresh: '含有您的账号' })
    expect(faultsOfReply({ outcome: 'changed', sessionsEnded: 1 }, text)).toBeNull()
  })
})
