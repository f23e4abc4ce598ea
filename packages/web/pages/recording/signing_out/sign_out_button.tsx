import { type ReactElement, useState } from 'react'
import { Button } from '../../../parts/button/button.tsx'
import { Dialog } from '../../../parts/dialog/dialog.tsx'
import { en } from '../../../text/en/signing_out.ts'
import { sv } from '../../../text/sv/signing_out.ts'
import { useText } from '../../../text/text.tsx'
import { copiesOf } from '../autosave/copies.ts'
import { useWho } from '../autosave/use_who.ts'

interface Props {
  readonly label: string
  readonly onSignOut: () => void
}

/** Signs out, which leaves no answers on this computer; warns first when some of them have not been sent. */
export const SignOutButton = ({ label, onSignOut }: Props): ReactElement => {
  const text = useText({ sv, en })
  const who = useWho()
  const [left, warn] = useState(0)
  const press = (): void => {
    const unsent = copiesOf(localStorage, who).length
    if (unsent > 0) warn(unsent)
    else onSignOut()
  }
  return (
    <>
      <Button onClick={press}>{label}</Button>
      {left > 0 && (
        <Dialog
          onClose={() => warn(0)}
          title={text.title(left)}
          actions={
            <>
              <Button look="main" onClick={() => warn(0)}>
                {text.stay}
              </Button>
              <Button look="stop" onClick={onSignOut}>
                {text.leave}
              </Button>
            </>
          }
        >
          <p>{text.what}</p>
        </Dialog>
      )}
    </>
  )
}
