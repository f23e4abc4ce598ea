import type { ReactElement } from 'react'
import type { Problem } from '../../client/problem.ts'
import { Button } from '../button/button.tsx'
import { Field } from '../field/field.tsx'
import { Form } from '../form/form.tsx'
import type { FieldError, Values } from '../form/form_errors.ts'
import { Dialog } from './dialog.tsx'

interface Props {
  readonly title: string
  /** What it means. */
  readonly what: string
  readonly why: string
  readonly hint?: string
  readonly look: 'main' | 'stop'
  /** What the button that does it says, and the one that does not. */
  readonly act: string
  readonly keep: string
  readonly form: {
    readonly errors: readonly FieldError[]
    readonly problem: Problem | undefined
    readonly busy: boolean
  }
  /** With the reason as `why`. */
  readonly onSend: (values: Values) => void
  readonly onClose: () => void
}

/** Says what something means, and asks why it is to be done. */
export const AskWhy = ({
  title,
  what,
  why,
  hint,
  look,
  act,
  keep,
  form,
  onSend,
  onClose,
}: Props): ReactElement => (
  <Dialog open onClose={onClose} title={title}>
    <p>{what}</p>
    <Form errors={form.errors} problem={form.problem} onSend={onSend}>
      <Field name="why" label={why} hint={hint}>
        {(control) => (
          <textarea
            {...control}
            name="why"
            maxLength={500}
            autoComplete="off"
            className="field-input dialog-why"
          />
        )}
      </Field>
      <div className="row">
        <Button type="submit" look={look} busy={form.busy}>
          {act}
        </Button>
        <Button look="plain" onClick={onClose}>
          {keep}
        </Button>
      </div>
    </Form>
  </Dialog>
)

/** A reason as it is kept: on one line. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()
