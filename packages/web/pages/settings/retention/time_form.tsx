import type { Address } from '@lyhord/contract'
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

interface Props {
  readonly name: 'retentionMonths' | 'originalDays'
  readonly value: number | null
  readonly most: number
  readonly label: string
  readonly hint: string
  /** Said of anything but a whole number from 1 to `most`. */
  readonly wrong: string
  readonly makesStale: readonly Address[]
}

/** How long something is kept; empty: not decided. */
export const TimeForm = ({ name, value, most, label, hint, wrong, makesStale }: Props): ReactElement => {
  const text = useText({ sv, en })
  const form = useForm('PATCH /api/tenant', { makesStale, onDone: () => say(text.saved) })
  const send = (answers: { readonly [field in Props['name']]?: string }): void => {
    const written = wholeNumberIn(answers[name] ?? '', most)
    form.send(
      { body: { [name]: written ?? null } },
      written === undefined ? [{ at: name, message: wrong }] : [],
    )
  }
  return (
    <Form errors={form.errors} problem={form.problem} onSend={send}>
      <TextField
        name={name}
        label={label}
        hint={hint}
        inputMode="numeric"
        wide={4}
        autoComplete="off"
        defaultValue={value ?? ''}
      />
      <Button type="submit" busy={form.busy}>
        {text.save}
      </Button>
    </Form>
  )
}
