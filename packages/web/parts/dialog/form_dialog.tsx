import type { ReactElement, ReactNode } from 'react'
import type { Problem } from '../../client/problem.ts'
import { Button } from '../button/button.tsx'
import { Form } from '../form/form.tsx'
import type { FieldError, Values } from '../form/form_errors.ts'
import { Dialog } from './dialog.tsx'

interface Props {
  readonly title: string
  /** What it means, where that has to be said. */
  readonly what?: string
  /** How it goes to send it. */
  readonly form: {
    readonly errors: readonly FieldError[]
    readonly problem?: Problem | undefined
    readonly busy: boolean
  }
  readonly onSend: (values: Values) => void
  readonly onClose: () => void
  /** The fields. */
  readonly children: ReactNode
  readonly look?: 'main' | 'stop'
  /** What the button that sends says, and the one that does not. */
  readonly act: string
  readonly keep: string
  /** What else can be done. */
  readonly beside?: ReactNode
}

/** A form in a dialog: it is sent, or nothing has happened. */
export const FormDialog = ({
  title,
  what,
  form,
  onSend,
  onClose,
  children,
  look = 'main',
  act,
  keep,
  beside,
}: Props): ReactElement => (
  <Dialog title={title} onClose={onClose}>
    {what && <p>{what}</p>}
    <Form errors={form.errors} problem={form.problem} onSend={onSend}>
      {children}
      <div className="row">
        <Button look={look} type="submit" busy={form.busy}>
          {act}
        </Button>
        <Button look="plain" onClick={onClose}>
          {keep}
        </Button>
      </div>
    </Form>
    {beside}
  </Dialog>
)
