import type { ReactElement } from 'react'
import { Button } from '../../../parts/button/button.tsx'
import { Dialog } from '../../../parts/dialog/dialog.tsx'
import { TextField } from '../../../parts/field/field.tsx'
import { Form } from '../../../parts/form/form.tsx'
import { unfilled } from '../../../parts/form/form_errors.ts'
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
    places: { already_taken: 'newName' },
    makesStale: ['GET /api/units'],
    onDone: onClose,
  })
  return (
    <Dialog open title={text.renameTitle} onClose={onClose}>
      <Form
        errors={form.errors}
        problem={form.problem}
        onSend={({ newName = '' }) =>
          form.send(
            { params: { unit: unit.id }, body: { name: newName } },
            unfilled({ newName }, { newName: text.unitNameMissing }),
          )
        }
      >
        <TextField name="newName" label={text.unitName} defaultValue={unit.name} autoComplete="off" />
        <div className="row">
          <Button look="main" type="submit" busy={form.busy}>
            {text.save}
          </Button>
          <Button look="plain" onClick={onClose}>
            {text.cancel}
          </Button>
        </div>
      </Form>
    </Dialog>
  )
}
