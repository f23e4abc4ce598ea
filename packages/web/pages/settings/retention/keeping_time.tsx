import type { ReactElement } from 'react'
import { Button } from '../../../parts/button/button.tsx'
import { TextField } from '../../../parts/field/field.tsx'
import { Form } from '../../../parts/form/form.tsx'
import { useForm } from '../../../parts/form/use_form.ts'
import { say } from '../../../parts/status/say.ts'
import { en } from '../../../text/en/settings.ts'
import { sv } from '../../../text/sv/settings.ts'
import { useText } from '../../../text/text.tsx'
import { wholeNumberIn } from './whole_number.ts'

/** A hundred years. */
const mostMonths = 1200

/** How many months a record is kept; empty until decided. */
export const KeepingTime = ({ months }: { readonly months: number | null }): ReactElement => {
  const text = useText({ sv, en })
  const form = useForm('PATCH /api/tenant', {
    makesStale: ['GET /api/tenant', 'GET /api/retention', 'GET /api/overview'],
    onDone: () => say(text.saved),
  })
  const send = ({ retentionMonths = '' }: { readonly retentionMonths?: string }): void => {
    const written = wholeNumberIn(retentionMonths, mostMonths)
    form.send(
      { body: { retentionMonths: written ?? null } },
      written === undefined ? [{ at: 'retentionMonths', message: text.monthsWrong }] : [],
    )
  }
  return (
    <Form errors={form.errors} problem={form.problem} onSend={send}>
      <TextField
        name="retentionMonths"
        label={text.months}
        hint={text.monthsHint}
        inputMode="numeric"
        wide={4}
        autoComplete="off"
        defaultValue={months ?? ''}
      />
      <Button type="submit" busy={form.busy}>
        {text.save}
      </Button>
    </Form>
  )
}
