import { Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { useMe } from '../../../client/me.ts'
import { useAct } from '../../../client/use_call.ts'
import { Button } from '../../../parts/button/button.tsx'
import { say } from '../../../parts/status/say.ts'
import { en } from '../../../text/en/settings.ts'
import { sv } from '../../../text/sv/settings.ts'
import { useProblemLine, useText } from '../../../text/text.tsx'
import type { Invitation } from './invitation_link.tsx'
import type { User } from './users.tsx'

interface Props {
  readonly user: User
  readonly onInvited: (invitation: Invitation) => void
  readonly onClose: () => void
}

/** A new invitation, and closing or opening an account; one's own is closed by somebody else. */
export const OtherWays = (props: Props): ReactElement => {
  const text = useText({ sv, en })
  const { user, onClose } = props
  const change = useAct('PATCH /api/users/:user', ['GET /api/users'])
  const lineOf = useProblemLine()
  const params = { user: user.id }
  const isOwn = useMe().user.id === user.id
  if (isOwn)
    return (
      <p className="quiet">
        {text.ownAccount} <Link to="/konto">{text.toOwnAccount}</Link>
      </p>
    )
  const put = (state: 'active' | 'closed', said: string): void =>
    change.mutate(
      { params, body: { state } },
      {
        onSuccess: () =>
          say(said, () =>
            change.mutate({ params, body: { state: state === 'closed' ? 'active' : 'closed' } }),
          ),
        onError: ({ problem }) => say(lineOf(problem)),
        onSettled: onClose,
      },
    )
  return (
    <div className="row">
      {user.state === 'closed' ? (
        <Button onClick={() => put('active', text.reopenedAccount(user.name))}>{text.reopenAccount}</Button>
      ) : (
        <>
          <InviteAgain {...props} />
          <Button look="stop" onClick={() => put('closed', text.closedAccount(user.name))}>
            {text.closeAccount}
          </Button>
        </>
      )}
    </div>
  )
}

const InviteAgain = ({ user, onInvited }: Props): ReactElement => {
  const text = useText({ sv, en })
  const lineOf = useProblemLine()
  const invite = useAct('POST /api/users/:user/invitation', ['GET /api/users'])
  const act = (): void =>
    invite.mutate(
      { params: { user: user.id } },
      { onSuccess: onInvited, onError: ({ problem }) => say(lineOf(problem)) },
    )
  return (
    <Button busy={invite.isPending} onClick={act}>
      {text.newInvitation}
    </Button>
  )
}
