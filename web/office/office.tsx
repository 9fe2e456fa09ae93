import ConfigProvider from 'antd/es/config-provider'
import en from 'antd/es/locale/en_US'
import zh from 'antd/es/locale/zh_CN'
import { usePreferences } from '../shared/language.ts'
import { themeOf } from '../shared/theme.ts'
import { Shell } from './shell/shell.tsx'

/** Everything behind the sign-in. Ant Design begins here, so that nobody waits for it in order to sign in. */
export function Page() {
  const { language, large } = usePreferences()
  return (
    <ConfigProvider
      theme={themeOf(large)}
      locale={language === 'zh' ? zh : en}
      button={{ autoInsertSpace: false }}
      wave={{ disabled: true }}
    >
      <Shell />
    </ConfigProvider>
  )
}
