import { type ReactElement, useState } from 'react'
import { FormDialog } from '../../../parts/dialog/form_dialog.tsx'
import { TextField } from '../../../parts/field/field.tsx'
import { unfilled, type Values } from '../../../parts/form/form_errors.ts'
import { useForm } from '../../../parts/form/use_form.ts'
import { en } from '../../../text/en/settings.ts'
import { sv } from '../../../text/sv/settings.ts'
import { useText } from '../../../text/text.tsx'
import type { Invitation } from './invitation_link.tsx'
import { type Post, PostFields, useRoles } from './post_fields.tsx'

interface Props {
  readonly onInvited: (invitation: Invitation) => void
  readonly onClose: () => void
}

/** Inviting somebody: who, and as what. */
export const Invite = ({ onInvited, onClose }: Props): ReactElement => {
  const text = useText({ sv, en })
  const [role = 'caseworker'] = useRoles()
  const [post, setPost] = useState<Post>({ role, unit: null })
  const form = useForm('POST /api/users', {
    places: { already_taken: { at: 'email', message: text.emailTaken } },
    makesStale: ['GET /api/users'],
    onDone: onInvited,
  })
  const send = (values: Values): void => {
    const { name = '', email = '' } = values
    form.send(
      { body: { name, email, ...post } },
      unfilled(values, { name: text.nameMissing, email: text.emailMissing }),
    )
  }
  return (
    <FormDialog
      title={text.inviteTitle}
      form={form}
      onSend={send}
      onClose={onClose}
      act={text.makeInvitation}
      keep={text.cancel}
    >
      <p className="quiet">{text.inviteWhy}</p>
      <TextField name="name" label={text.name} autoComplete="off" />
      <TextField name="email" label={text.email} type="email" autoComplete="off" />
      <PostFields post={post} onChange={setPost} />
    </FormDialog>
  )
}
