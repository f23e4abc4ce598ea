import type { ReactElement } from 'react'
import type { Answer } from '../../../client/call.ts'
import { Button } from '../../../parts/button/button.tsx'
import { Copy } from '../../../parts/copy/copy.tsx'
import { Dialog } from '../../../parts/dialog/dialog.tsx'
import { TextField } from '../../../parts/field/field.tsx'
import { en } from '../../../text/en/settings.ts'
import { sv } from '../../../text/sv/settings.ts'
import { useFormat, useText } from '../../../text/text.tsx'

export type Invitation = Answer<'POST /api/users'>

interface Props {
  readonly invitation: Invitation
  readonly onClose: () => void
}

/** The link of an invitation, shown once. */
export const InvitationLink = ({ invitation, onClose }: Props): ReactElement => {
  const text = useText({ sv, en })
  const format = useFormat()
  const link = new URL(invitation.link, window.location.origin).href
  return (
    <Dialog
      title={text.invitedTitle(invitation.user.name)}
      onClose={onClose}
      actions={
        <>
          <Copy text={link} label={text.copy} />
          <Button look="plain" onClick={onClose}>
            {text.close}
          </Button>
        </>
      }
    >
      <p>{text.invitedOnce}</p>
      <TextField
        name="link"
        label={text.invitedLink}
        hint={text.invitedUntil(format.moment(invitation.validTo))}
        readOnly
        value={link}
        onFocus={(event) => event.target.select()}
      />
    </Dialog>
  )
}
