import { type ReactElement, useState } from 'react'
import { useAct } from '../../../client/use_call.ts'
import { Button } from '../../../parts/button/button.tsx'
import { FormDialog } from '../../../parts/dialog/form_dialog.tsx'
import { TextField } from '../../../parts/field/field.tsx'
import { unfilled, type Values } from '../../../parts/form/form_errors.ts'
import { useForm } from '../../../parts/form/use_form.ts'
import { say } from '../../../parts/status/say.ts'
import { en } from '../../../text/en/settings.ts'
import { sv } from '../../../text/sv/settings.ts'
import { useText, useWords } from '../../../text/text.tsx'
import type { Invitation } from './invitation_link.tsx'
import { type Post, PostFields } from './post_fields.tsx'
import type { User } from './users.tsx'

interface Props {
  readonly user: User
  readonly onInvited: (invitation: Invitation) => void
  readonly onClose: () => void
}

/** Changing somebody's name, role or unit; closing and opening their account; a new invitation. */
export const ChangeUser = ({ user, onInvited, onClose }: Props): ReactElement => {
  const text = useText({ sv, en })
  const [post, setPost] = useState<Post>(user)
  const form = useForm('PATCH /api/users/:user', {
    makesStale: ['GET /api/users', 'GET /api/units'],
    onDone: () => {
      say(text.saved)
      onClose()
    },
  })
  const send = (values: Values): void => {
    const { role, unit } = post
    form.send(
      { params: { user: user.id }, body: { name: values.name ?? '', role, unit } },
      unfilled(values, { name: text.nameMissing }),
    )
  }
  return (
    <FormDialog
      title={text.changeTitle(user.name)}
      form={form}
      onSend={send}
      onClose={onClose}
      act={text.save}
      keep={text.cancel}
      beside={
        <>
          <hr />
          <OtherWays user={user} onInvited={onInvited} onClose={onClose} />
        </>
      }
    >
      <TextField name="name" label={text.name} defaultValue={user.name} autoComplete="off" />
      <PostFields post={post} onChange={setPost} />
    </FormDialog>
  )
}

const OtherWays = ({ user, onInvited, onClose }: Props): ReactElement => {
  const text = useText({ sv, en })
  const words = useWords()
  const invite = useAct('POST /api/users/:user/invitation', ['GET /api/users'])
  const change = useAct('PATCH /api/users/:user', ['GET /api/users'])
  const params = { user: user.id }
  const put = (state: 'active' | 'closed', said: string): void =>
    change.mutate(
      { params, body: { state } },
      {
        onSuccess: () =>
          say(said, () =>
            change.mutate({ params, body: { state: state === 'closed' ? 'active' : 'closed' } }),
          ),
        onError: ({ problem }) => say(`${words(problem.title)} ${words(problem.remedy)}`),
        onSettled: onClose,
      },
    )
  return (
    <div className="row">
      {user.state !== 'closed' && (
        <Button
          busy={invite.isPending}
          onClick={() =>
            invite.mutate(
              { params },
              { onSuccess: onInvited, onError: ({ problem }) => say(words(problem.title)) },
            )
          }
        >
          {text.newInvitation}
        </Button>
      )}
      {user.state === 'closed' ? (
        <Button onClick={() => put('active', text.reopenedAccount(user.name))}>{text.reopenAccount}</Button>
      ) : (
        <Button look="stop" onClick={() => put('closed', text.closedAccount(user.name))}>
          {text.closeAccount}
        </Button>
      )}
    </div>
  )
}
