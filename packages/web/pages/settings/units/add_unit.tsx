import { type ReactElement, useState } from 'react'
import { Button } from '../../../parts/button/button.tsx'
import { TextField } from '../../../parts/field/field.tsx'
import { Form } from '../../../parts/form/form.tsx'
import { unfilled } from '../../../parts/form/form_errors.ts'
import { useForm } from '../../../parts/form/use_form.ts'
import { en } from '../../../text/en/settings.ts'
import { sv } from '../../../text/sv/settings.ts'
import { useText } from '../../../text/text.tsx'

/** One more unit. */
export const AddUnit = (): ReactElement => {
  const text = useText({ sv, en })
  const [added, setAdded] = useState(0)
  const form = useForm('POST /api/units', {
    places: { already_taken: { at: 'name', message: text.unitNameTaken } },
    makesStale: ['GET /api/units'],
    onDone: () => setAdded(added + 1),
  })
  return (
    <Form
      key={added}
      errors={form.errors}
      problem={form.problem}
      onSend={(values) =>
        form.send({ body: { name: values.name ?? '' } }, unfilled(values, { name: text.unitNameMissing }))
      }
    >
      <TextField name="name" label={text.unitName} autoComplete="off" />
      <Button type="submit" busy={form.busy}>
        {text.addUnit}
      </Button>
    </Form>
  )
}
