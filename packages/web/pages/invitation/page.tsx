import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useLocation, useNavigate } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { type Answer, attempt, call } from '../../client/call.ts'
import { Button } from '../../parts/button/button.tsx'
import { Form } from '../../parts/form/form.tsx'
import { tooShort, type Values } from '../../parts/form/form_errors.ts'
import { useForm } from '../../parts/form/use_form.ts'
import { PageTitle } from '../../parts/page_title/page_title.tsx'
import { PasswordField } from '../../parts/password_field/password_field.tsx'
import { Waiting } from '../../parts/waiting/waiting.tsx'
import { en } from '../../text/en/entering.ts'
import { en as shellEn } from '../../text/en/shell.ts'
import { sv } from '../../text/sv/entering.ts'
import { sv as shellSv } from '../../text/sv/shell.ts'
import { useText, useWords } from '../../text/text.tsx'
import './invitation.css'

type Invitation = Answer<'POST /api/invitations/look'>

/** Accepting an invitation. Its secret stands after `#`, where no log sees it. */
export const Page = (): ReactElement => {
  const text = useText({ sv, en })
  const words = useWords()
  const token = useLocation().hash
  const invitation = useQuery({
    queryKey: ['POST /api/invitations/look', token],
    queryFn: () => call('POST /api/invitations/look', { body: { token } }),
    enabled: token.length >= 20,
    staleTime: Number.POSITIVE_INFINITY,
  })
  if (token.length < 20)
    return (
      <div className="stack">
        <PageTitle title={text.invitationLacking}>{text.invitationLackingWhy}</PageTitle>
        <ToSignIn />
      </div>
    )
  if (invitation.error)
    return (
      <div className="stack">
        <PageTitle title={words(invitation.error.problem.title).replace(/\.$/, '')}>
          {words(invitation.error.problem.remedy)}
        </PageTitle>
        <p>{text.invitationUsed}</p>
        <ToSignIn />
      </div>
    )
  if (!invitation.data) return <Waiting />
  return <Acceptance invitation={invitation.data} token={token} />
}

const ToSignIn = (): ReactElement => (
  <p>
    <Link className="onward" to="/logga-in">
      {useText({ sv, en }).toSignIn}
    </Link>
  </p>
)

const Acceptance = (props: { readonly invitation: Invitation; readonly token: string }): ReactElement => {
  const { invitation, token } = props
  const text = useText({ sv, en })
  const { roles } = useText({ sv: shellSv, en: shellEn })
  const goIn = useWayIn()
  const form = useForm('POST /api/invitations/acceptance', {
    places: { password_refused: 'password' },
    onDone: (_, { body }) => void goIn(invitation.email, body.password),
  })
  const send = ({ password = '' }: Values): void =>
    form.send({ body: { token, password } }, tooShort(password, text.newPasswordShort))
  return (
    <div className="stack">
      <PageTitle title={text.invitationTitle}>
        {text.invitationTo(invitation.name, invitation.tenant)}
      </PageTitle>
      <dl className="invitation">
        <dt>{text.yourSignIn}</dt>
        <dd>{invitation.email}</dd>
        <dt>{text.yourRole}</dt>
        <dd>{roles[invitation.role]}</dd>
      </dl>
      <Form errors={form.errors} problem={form.problem} onSend={send}>
        <input type="hidden" name="username" autoComplete="username" value={invitation.email} />
        <PasswordField
          name="password"
          label={text.newPassword}
          hint={text.newPasswordHint}
          autoComplete="new-password"
        />
        <Button look="main" type="submit" busy={form.busy}>
          {text.accept}
        </Button>
      </Form>
    </div>
  )
}

/** In with the password just chosen; if that is refused, to the sign-in page where it is said why. */
const useWayIn = (): ((email: string, password: string) => Promise<void>) => {
  const client = useQueryClient()
  const navigate = useNavigate()
  return async (email, password) => {
    const outcome = await attempt('POST /api/session', { body: { email, password } })
    client.clear()
    await navigate({ to: outcome.ok && outcome.value.state === 'signed_in' ? '/' : '/logga-in' })
  }
}
