import { Link } from 'react-router'
import { summaryText } from '../../shared/wording/summary-cases.ts'
import { useText } from '../../shared/wording/wording.ts'
import './spot.css'

const registers = {
  ordinary: '/cases',
  spot: '/cases/on-the-spot',
  executions: '/executions',
  goods: '/held-goods',
  referrals: '/criminal-referrals',
  publications: '/cases/publications',
} as const

type Register = keyof typeof registers

/** Cases of both procedures stand side by side, and with them what grew out of them. */
export function RegisterTabs({ chosen }: { readonly chosen: Register }) {
  const text = useText(summaryText).registers
  return (
    <nav
      className="registertabs"
      aria-label={(Object.keys(registers) as Register[]).map((one) => text[one]).join(', ')}
    >
      {(Object.keys(registers) as Register[]).map((one) => (
        <Link key={one} to={registers[one]} aria-current={one === chosen ? 'page' : undefined}>
          {text[one]}
        </Link>
      ))}
    </nav>
  )
}
