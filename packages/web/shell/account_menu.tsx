import { useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { attempt } from '../client/call.ts'
import { useMe } from '../client/me.ts'
import { oweSignOut } from '../client/owed.ts'
import { isAway } from '../client/problem.ts'
import { forgetWho } from '../client/remember.ts'
import { useWho } from '../pages/recording/autosave/use_who.ts'
import { leaveNothing } from '../pages/recording/signing_out/leaving.ts'
import { SignOutButton } from '../pages/recording/signing_out/sign_out_button.tsx'
import { Button } from '../parts/button/button.tsx'
import { say } from '../parts/status/say.ts'
import { en } from '../text/en/shell.ts'
import { sv } from '../text/sv/shell.ts'
import { useText, useWords } from '../text/text.tsx'
import { Disclosure } from './disclosure.tsx'
import { Preferences } from './preferences.tsx'

/** Who I am, language and appearance, my account, and the way out. */
export const AccountMenu = ({ onKeys }: { readonly onKeys: () => void }): ReactElement => {
  const text = useText({ sv, en })
  const { user, tenant } = useMe()
  const signOut = useSignOut()
  return (
    <Disclosure label={user.name || text.account}>
      {(close) => (
        <div className="account-menu">
          <p>
            {user.name}
            <span className="quiet account-menu-who">
              {text.roles[user.role]} · {tenant.name}
            </span>
          </p>
          <Preferences />
          <div className="stack-tight">
            <Link to="/konto" onClick={close}>
              {text.account}
            </Link>
            <Button
              look="plain"
              onClick={() => {
                close()
                onKeys()
              }}
            >
              {text.keys}
            </Button>
            <SignOutButton label={text.signOut} onSignOut={() => void signOut()} />
          </div>
        </div>
      )}
    </Disclosure>
  )
}

/** Out, with nothing left here of who was in. A server that cannot be reached is told before it is asked anything else. */
const useSignOut = (): (() => Promise<void>) => {
  const client = useQueryClient()
  const who = useWho()
  const navigate = useNavigate()
  const words = useWords()
  const text = useText({ sv, en })
  return async () => {
    const outcome = await attempt('DELETE /api/session')
    if (!outcome.ok && !isAway(outcome.problem))
      return say(`${words(outcome.problem.title)} ${text.stillSignedIn}`)
    if (!outcome.ok) oweSignOut()
    forgetWho(localStorage)
    leaveNothing({ who, store: localStorage, tab: sessionStorage })
    await navigate({ to: '/logga-in' })
    client.clear()
  }
}
