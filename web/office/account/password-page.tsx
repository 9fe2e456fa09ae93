import { Link } from 'react-router'
import { useSession } from '../../shared/session.ts'
import { useTitle } from '../../shared/use-title.ts'
import { passwordText } from '../../shared/wording/password.ts'
import { shellText } from '../../shared/wording/shell.ts'
import { useText } from '../../shared/wording/wording.ts'
import { PasswordForm } from './password-form.tsx'
import './password.css'

/** The own password. In the demo the page says why there is nothing to change. */
export function Page() {
  const text = useText(passwordText)
  const shell = useText(shellText)
  const { demo } = useSession()
  useTitle(shell.password)
  return (
    <>
      <div className="pagehead">
        <h1>{shell.password}</h1>
        {!demo && <p className="sub">{text.sub}</p>}
      </div>
      <div className="card ownpassword">
        <div className="inside">
          {demo ? (
            <>
              <p>{text.demo}</p>
              <p>{text.demoHint}</p>
              <p>
                <Link to="/work">{text.back}</Link>
              </p>
            </>
          ) : (
            <PasswordForm />
          )}
        </div>
      </div>
    </>
  )
}
