import type { ComponentProps, ReactElement } from 'react'
import { Field } from '../field/field.tsx'
import { FormDialog } from './form_dialog.tsx'

/** `onSend` is given the reason as `why`. */
interface Props extends Omit<ComponentProps<typeof FormDialog>, 'children'> {
  readonly why: string
  readonly hint?: string
}

/** Says what something means, and asks why it is to be done. */
export const AskWhy = ({ why, hint, ...dialog }: Props): ReactElement => (
  <FormDialog {...dialog}>
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
  </FormDialog>
)

/** A reason as it is kept: on one line. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()
