import { mostOriginalDays } from '@lyhord/contract/resources/original_limits.ts'
import type { ReactElement } from 'react'
import { useCall } from '../../../client/use_call.ts'
import { Button } from '../../../parts/button/button.tsx'
import { TextField } from '../../../parts/field/field.tsx'
import { Form } from '../../../parts/form/form.tsx'
import { useForm } from '../../../parts/form/use_form.ts'
import { ProblemView } from '../../../parts/problem/problem.tsx'
import { say } from '../../../parts/status/say.ts'
import { en } from '../../../text/en/settings.ts'
import { sv } from '../../../text/sv/settings.ts'
import { useFormat, useText } from '../../../text/text.tsx'
import { wholeNumberIn } from './whole_number.ts'

/** Whether the original files of imports are kept, encrypted, and for how many days: not, until somebody says so. */
export const Originals = (): ReactElement => {
  const text = useText({ sv, en })
  const { days: howLong } = useFormat()
  const settings = useCall('GET /api/tenant')
  const days = settings.data?.originalDays ?? null
  return (
    <>
      <h3>{text.originals}</h3>
      {settings.error && <ProblemView problem={settings.error.problem} />}
      {settings.data && (
        <>
          <p>{days === null ? text.originalsOff : text.originalsOn(howLong(days))}</p>
          <p>{text.originalsWhy}</p>
          <DaysKept key={days} days={days} />
        </>
      )}
    </>
  )
}

const DaysKept = ({ days }: { readonly days: number | null }): ReactElement => {
  const text = useText({ sv, en })
  const form = useForm('PATCH /api/tenant', {
    makesStale: ['GET /api/tenant'],
    onDone: () => say(text.saved),
  })
  const send = ({ originalDays = '' }: { readonly originalDays?: string }): void => {
    const written = wholeNumberIn(originalDays, mostOriginalDays)
    form.send(
      { body: { originalDays: written ?? null } },
      written === undefined ? [{ at: 'originalDays', message: text.originalDaysWrong }] : [],
    )
  }
  return (
    <Form errors={form.errors} problem={form.problem} onSend={send}>
      <TextField
        name="originalDays"
        label={text.originalDays}
        hint={text.originalDaysHint}
        inputMode="numeric"
        wide={4}
        autoComplete="off"
        defaultValue={days ?? ''}
      />
      <Button type="submit" busy={form.busy}>
        {text.save}
      </Button>
    </Form>
  )
}
