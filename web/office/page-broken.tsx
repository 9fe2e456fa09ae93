import { useEffect } from 'react'
import { useRouteError } from 'react-router'
import { Button } from '../shared/components/button.tsx'
import { Empty } from '../shared/components/plain-states.tsx'
import { componentText } from '../shared/wording/components.ts'
import { useText } from '../shared/wording/wording.ts'

/** What stands in the place of a page that threw: what is kept, and one way on. */
export function PageBroken() {
  const text = useText(componentText)
  const error = useRouteError()
  useEffect(() => console.error(error), [error])
  // A page that was never fetched has no fault: without a network, or with a newer build on the server, it is missing.
  const missing = error instanceof TypeError && /import|fetch/i.test(error.message)
  return (
    <Empty
      title={missing ? text.states.notLoaded : text.states.crashed}
      hint={missing ? text.states.notLoadedHint : text.states.crashedHint}
      action={
        <Button primary onClick={() => location.reload()}>
          {text.states.reload}
        </Button>
      }
    />
  )
}
