import type { ReactElement } from 'react'
import { FormDialog } from '../../../parts/dialog/form_dialog.tsx'
import { TextField } from '../../../parts/field/field.tsx'
import { unfilled, type Values } from '../../../parts/form/form_errors.ts'
import { useForm } from '../../../parts/form/use_form.ts'
import { en } from '../../../text/en/settings.ts'
import { sv } from '../../../text/sv/settings.ts'
import { useText } from '../../../text/text.tsx'
import type { Unit } from './units.tsx'

interface Props {
  readonly unit: Unit
  readonly onClose: () => void
}

/** Another name for a unit. */
export const RenameUnit = ({ unit, onClose }: Props): ReactElement => {
  const text = useText({ sv, en })
  const form = useForm('PATCH /api/units/:unit', {
    places: { already_taken: { at: 'newName', message: text.unitNameTaken } },
    makesStale: ['GET /api/units'],
    onDone: onClose,
  })
  const send = ({ newName = '' }: Values): void =>
    form.send(
      { params: { unit: unit.id }, body: { name: newName } },
      unfilled({ newName }, { newName: text.unitNameMissing }),
    )
  return (
    <FormDialog
      title={text.renameTitle}
      form={form}
      onSend={send}
      onClose={onClose}
      act={text.save}
      keep={text.cancel}
    >
      <TextField name="newName" label={text.unitName} defaultValue={unit.name} autoComplete="off" />
    </FormDialog>
  )
}
