import type { ReactElement } from 'react'
import { FormDialog } from '../../../parts/dialog/form_dialog.tsx'
import { TextField } from '../../../parts/field/field.tsx'
import type { Values } from '../../../parts/form/form_errors.ts'
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
  const send = ({ number = '' }: Values): void => {
    const isRight = number.trim() === String(records)
    form.send(
      { body: { records } },
      isRight ? [] : [{ at: 'number', message: text.purgeNumberWrong(records) }],
    )
  }
  return (
    <FormDialog
      title={text.purgeTitle}
      form={form}
      onSend={send}
      onClose={onClose}
      look="stop"
      act={text.purgeNow}
      keep={text.cancel}
    >
      <p>{text.purgeWhy(format.number(records), records)}</p>
      <TextField
        name="number"
        label={text.purgeNumber(records)}
        inputMode="numeric"
        wide={8}
        autoComplete="off"
      />
    </FormDialog>
  )
}
