import { Link } from 'react-router'
import { Empty } from '../shared/components/state-blocks.tsx'
import { useTitle } from '../shared/use-title.ts'
import { shellText } from '../shared/wording/shell.ts'
import { useText } from '../shared/wording/wording.ts'

/** An address that leads nowhere. */
export function Page() {
  const text = useText(shellText)
  useTitle(text.notFound)
  return <Empty title={text.notFound} hint={text.notFoundHint} action={<Link to="/work">{text.toWork}</Link>} />
}
