import { lazy, Suspense, useMemo, useState, type ReactNode } from 'react'
import { LawContext, type AnyCitation } from './law-context.ts'

const LawDrawer = lazy(async () => ({ default: (await import('./law-drawer.tsx')).LawDrawer }))

/** Opens articles for everything inside it. The drawer and the law's rows load with the first article opened. */
export function LawDrawerHost({ children }: { readonly children: ReactNode }) {
  const [citation, setCitation] = useState<AnyCitation | null>(null)
  const law = useMemo(() => ({ open: (opened: AnyCitation) => setCitation(opened) }), [])
  return (
    <LawContext value={law}>
      {children}
      {citation !== null && (
        <Suspense fallback={null}>
          <LawDrawer citation={citation} onClose={() => setCitation(null)} />
        </Suspense>
      )}
    </LawContext>
  )
}
