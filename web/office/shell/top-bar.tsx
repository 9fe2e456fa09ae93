import { Link } from 'react-router'
import { Logo } from '../../shared/components/icon.tsx'
import { usePreferences } from '../../shared/language.ts'
import { useSession } from '../../shared/session.ts'
import { shellText } from '../../shared/wording/shell.ts'
import { useText } from '../../shared/wording/wording.ts'
import { Notices } from './notices.tsx'
import { PostSwitcher } from './post-switcher.tsx'
import { SearchBox } from './search-box.tsx'

/** Name, search, post, reminders, 大字 and language. */
export function TopBar({ onKeys }: { readonly onKeys: () => void }) {
  const text = useText(shellText)
  const { large, language, change } = usePreferences()
  const { countyName, countyNameEn } = useSession()
  return (
    <header className="topbar">
      <Link to="/work" className="name" aria-label={text.product}>
        <Logo />
        <span>{text.product}</span>
      </Link>
      <span className="platform">{text.platform(language === 'zh' ? countyName : countyNameEn)}</span>
      <span className="grow" />
      <SearchBox />
      <PostSwitcher onKeys={onKeys} />
      <Notices />
      <button
        type="button"
        className="plain switch"
        aria-pressed={large}
        title={large ? text.largeOff : text.largeOn}
        onClick={() => change({ large: !large })}
      >
        {text.large}
      </button>
      <button
        type="button"
        className="plain switch"
        lang={language === 'zh' ? 'en' : 'zh-CN'}
        title={text.otherLanguageName}
        onClick={() => change({ language: language === 'zh' ? 'en' : 'zh' })}
      >
        {text.otherLanguage}
      </button>
    </header>
  )
}
