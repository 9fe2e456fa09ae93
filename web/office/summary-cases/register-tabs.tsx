import { Link } from 'react-router'
import { summaryText } from '../../shared/wording/summary-cases.ts'
import { useText } from '../../shared/wording/wording.ts'
import './spot.css'

const registers = { ordinary: '/cases', spot: '/cases/on-the-spot', publications: '/cases/publications' } as const

/** Cases of both procedures stand side by side. */
export function RegisterTabs({ chosen }: { readonly chosen: keyof typeof registers }) {
  const text = useText(summaryText).registers
  return (
    <nav className="registertabs" aria-label={`${text.ordinary}, ${text.spot}, ${text.publications}`}>
      {(['ordinary', 'spot', 'publications'] as const).map((one) => (
        <Link key={one} to={registers[one]} aria-current={one === chosen ? 'page' : undefined}>
          {text[one]}
        </Link>
      ))}
    </nav>
  )
}
