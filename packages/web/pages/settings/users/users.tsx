import { type ReactElement, useState } from 'react'
import type { Answer } from '../../../client/call.ts'
import { useCall } from '../../../client/use_call.ts'
import { Button } from '../../../parts/button/button.tsx'
import { ProblemView } from '../../../parts/problem/problem.tsx'
import { type Column, Table } from '../../../parts/table/table.tsx'
import { Waiting } from '../../../parts/waiting/waiting.tsx'
import { en } from '../../../text/en/settings.ts'
import { en as shellEn } from '../../../text/en/shell.ts'
import { sv } from '../../../text/sv/settings.ts'
import { sv as shellSv } from '../../../text/sv/shell.ts'
import { useFormat, useText } from '../../../text/text.tsx'
import { ChangeUser } from './change_user.tsx'
import { type Invitation, InvitationLink } from './invitation_link.tsx'
import { Invite } from './invite.tsx'

export type User = Answer<'GET /api/users'>['users'][number]

type Open =
  | { readonly what: 'invite' }
  | { readonly what: 'change'; readonly user: User }
  | { readonly what: 'link'; readonly invitation: Invitation }

/** Who may come in, and as what. */
export const Users = (): ReactElement => {
  const text = useText({ sv, en })
  const users = useCall('GET /api/users')
  const columns = useColumns((user) => setOpen({ what: 'change', user }))
  const [open, setOpen] = useState<Open>()
  const close = (): void => setOpen(undefined)
  const showLink = (invitation: Invitation): void => setOpen({ what: 'link', invitation })
  return (
    <section className="stack" aria-labelledby="anvandare">
      <div className="settings-head">
        <h2 id="anvandare">{text.users}</h2>
        <Button look="main" onClick={() => setOpen({ what: 'invite' })}>
          {text.invite}
        </Button>
      </div>
      {users.isPending && <Waiting />}
      {users.error && <ProblemView problem={users.error.problem} onRetry={() => void users.refetch()} />}
      {users.data && (
        <Table
          caption={text.users}
          captionHeard
          columns={columns}
          rows={users.data.users}
          keyOf={(u) => u.id}
        />
      )}
      {open?.what === 'invite' && <Invite onInvited={showLink} onClose={close} />}
      {open?.what === 'change' && <ChangeUser user={open.user} onInvited={showLink} onClose={close} />}
      {open?.what === 'link' && <InvitationLink invitation={open.invitation} onClose={close} />}
    </section>
  )
}

const useColumns = (onChange: (user: User) => void): readonly Column<User>[] => {
  const text = useText({ sv, en })
  const { roles } = useText({ sv: shellSv, en: shellEn })
  const format = useFormat()
  const units = useCall('GET /api/units')
  const unitName = (id: string | null): string =>
    units.data?.units.find((u) => u.id === id)?.name ?? text.none
  return [
    { key: 'name', head: text.name, cell: (u) => <NameAndAddress user={u} /> },
    { key: 'role', head: text.role, cell: (u) => roles[u.role] },
    { key: 'unit', head: text.unit, cell: (u) => unitName(u.unit) },
    { key: 'state', head: text.state, cell: (u) => text.states[u.state] },
    { key: 'step', head: text.secondStep, cell: (u) => (u.secondStep ? text.yes : text.no) },
    { key: 'seen', head: text.lastSeen, cell: (u) => (u.lastSeen ? format.moment(u.lastSeen) : text.never) },
    {
      key: 'change',
      head: text.change,
      headHeard: true,
      cell: (u) => (
        <Button look="plain" aria-label={text.changeTitle(u.name)} onClick={() => onChange(u)}>
          {text.change}
        </Button>
      ),
    },
  ]
}

const NameAndAddress = ({ user: { name, email } }: { readonly user: User }): ReactElement => (
  <>
    {name}
    <span className="quiet user-address">
      {email.split('@')[0]}
      <wbr />@{email.split('@')[1]}
    </span>
  </>
)
