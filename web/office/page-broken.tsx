import { useEffect } from 'react'
import Button from 'antd/es/button'
import { useRouteError } from 'react-router'
import { Empty } from '../shared/components/state-blocks.tsx'
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
        <Button type="primary" onClick={() => location.reload()}>
          {text.states.reload}
        </Button>
      }
    />
  )
}
