import { useMemo, useState } from 'react'
import { Navigate, Outlet, useLocation } from 'react-router'
import { getSession } from '../../../contract/session.ts'
import { troubleBehind } from '../../shared/call.ts'
import { LawDrawerHost } from '../../shared/components/law-drawer-host.tsx'
import { Loading, OfflineBand, TroubleBlock } from '../../shared/components/state-blocks.tsx'
import { SessionContext } from '../../shared/session.ts'
import { TodayContext } from '../../shared/today.ts'
import { useQuestion } from '../../shared/use-question.ts'
import { shellText } from '../../shared/wording/shell.ts'
import { useText } from '../../shared/wording/wording.ts'
import { KeySheet } from './key-sheet.tsx'
import { useOtherWindows } from './other-windows.ts'
import { SideNavigation, TabBar } from './side-navigation.tsx'
import { TopBar } from './top-bar.tsx'
import { useServerClock } from './server-clock.ts'
import './shell.css'

/** The frame of every page behind the sign-in. */
export function Shell() {
  const text = useText(shellText)
  const location = useLocation()
  const session = useQuestion(getSession, {}, { staleTime: 60_000, refetchInterval: 300_000 })
  const today = useServerClock(session.data?.now, session.dataUpdatedAt)
  const [sheet, setSheet] = useState(false)
  useOtherWindows()
  const value = useMemo(() => session.data ?? null, [session.data])

  const trouble = session.error === null ? null : troubleBehind(session.error)
  if (trouble?.kind === 'signed-out')
    return <Navigate to={`/sign-in?next=${encodeURIComponent(location.pathname + location.search)}`} replace />
  if (value === null)
    return (
      <main style={{ maxWidth: 620, margin: '0 auto', padding: '12vh 16px' }}>
        {trouble === null ? <Loading /> : <TroubleBlock trouble={trouble} onAgain={() => void session.refetch()} />}
      </main>
    )

  return (
    <SessionContext value={value}>
      <TodayContext value={today}>
        <LawDrawerHost>
          <a className="skip" href="#content">
            {text.skip}
          </a>
          <div className="office">
            <TopBar onKeys={() => setSheet(true)} />
            <SideNavigation />
            <main id="content" tabIndex={-1}>
              <OfflineBand />
              <div className="page">
                <Outlet />
              </div>
            </main>
            <TabBar />
          </div>
          <KeySheet open={sheet} onOpen={setSheet} />
        </LawDrawerHost>
      </TodayContext>
    </SessionContext>
  )
}
