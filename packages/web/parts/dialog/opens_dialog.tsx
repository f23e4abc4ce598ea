import { type ReactElement, type ReactNode, useState } from 'react'
import { Button, type ButtonLook } from '../button/button.tsx'

interface Props {
  readonly look?: ButtonLook
  /** What the button says. */
  readonly label: ReactNode
  /** The dialog, which is given what closes it. */
  readonly children: (close: () => void) => ReactNode
}

/** A button that asks first: it opens a dialog. */
export const OpensDialog = ({ look = 'quiet', label, children }: Props): ReactElement => {
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button look={look} onClick={() => setOpen(true)}>
        {label}
      </Button>
      {open && children(() => setOpen(false))}
    </>
  )
}
