import { type ReactElement, useState } from 'react'
import { FormDialog } from '../../../parts/dialog/form_dialog.tsx'
import { TextField } from '../../../parts/field/field.tsx'
import { unfilled, type Values } from '../../../parts/form/form_errors.ts'
import { useForm } from '../../../parts/form/use_form.ts'
import { say } from '../../../parts/status/say.ts'
import { en } from '../../../text/en/settings.ts'
import { sv } from '../../../text/sv/settings.ts'
import { useText } from '../../../text/text.tsx'
import type { Invitation } from './invitation_link.tsx'
import { OtherWays } from './other_ways.tsx'
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
