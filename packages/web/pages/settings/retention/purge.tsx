import type { ReactElement } from 'react'
import { Button } from '../../../parts/button/button.tsx'
import { Dialog } from '../../../parts/dialog/dialog.tsx'
import { TextField } from '../../../parts/field/field.tsx'
import { Form } from '../../../parts/form/form.tsx'
import { useForm } from '../../../parts/form/use_form.ts'
import { say } from '../../../parts/status/say.ts'
import { en } from '../../../text/en/settings.ts'
import { sv } from '../../../text/sv/settings.ts'
import { useFormat, useText } from '../../../text/text.tsx'

interface Props {
  /** The number the reader saw; the server refuses when it has changed since. */
  readonly records: number
  /** The button that asked is gone by then; something else must take the focus. */
  readonly onDone: () => void
  readonly onClose: () => void
}

/** The one thing that cannot be undone: asked about with the number itself. */
export const Purge = ({ records, onDone, onClose }: Props): ReactElement => {
  const text = useText({ sv, en })
  const format = useFormat()
  const form = useForm('POST /api/retention/purges', {
    makesStale: ['GET /api/retention', 'GET /api/overview'],
    onDone: (done) => {
      say(text.purged(format.number(done.records), done.records))
      onClose()
      setTimeout(onDone)
    },
  })
  return (
    <Dialog open title={text.purgeTitle} onClose={onClose}>
      <Form
        errors={form.errors}
        problem={form.problem}
        onSend={({ number = '' }) =>
          form.send(
            { body: { records } },
            number.trim() === String(records)
              ? []
              : [{ at: 'number', message: text.purgeNumberWrong(records) }],
          )
        }
      >
        <p>{text.purgeWhy(format.number(records), records)}</p>
        <TextField
          name="number"
          label={text.purgeNumber(records)}
          inputMode="numeric"
          wide={8}
          autoComplete="off"
        />
        <div className="row">
          <Button look="stop" type="submit" busy={form.busy}>
            {text.purgeNow}
          </Button>
          <Button look="plain" onClick={onClose}>
            {text.cancel}
          </Button>
        </div>
      </Form>
    </Dialog>
  )
}
