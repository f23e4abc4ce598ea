import { useNavigate } from '@tanstack/react-router'
import { type ReactElement, useState } from 'react'
import { Button } from '../../parts/button/button.tsx'
import { TextField } from '../../parts/field/field.tsx'
import { Form } from '../../parts/form/form.tsx'
import { unfilled, type Values } from '../../parts/form/form_errors.ts'
import { useForm } from '../../parts/form/use_form.ts'
import { Select } from '../../parts/select/select.tsx'
import { en } from '../../text/en/collect.ts'
import { sv } from '../../text/sv/collect.ts'
import { useFormat, useText } from '../../text/text.tsx'

interface Props {
  readonly collection: string
  readonly onCancel: () => void
}

/** The shares of cases that can be recorded by two; the most common ones. */
const shares = ['0', '0.1', '0.2', '0.5', '1'] as const

/** Begins a forenoon when the whole group records together. */
export const NewSession = ({ collection, onCancel }: Props): ReactElement => {
  const text = useText({ sv, en })
  const format = useFormat()
  const navigate = useNavigate()
  const labels: Readonly<Record<string, string>> = { '0': text.doubleNone, '1': text.doubleAll }
  const [share, setShare] = useState<(typeof shares)[number]>('0.1')
  const form = useForm('POST /api/work-sessions', {
    makesStale: ['GET /api/work-sessions', 'GET /api/overview'],
    onDone: ({ id }) => void navigate({ to: '/arbetspass/$session', params: { session: id } }),
  })
  const send = (values: Values): void => {
    const body = { collection, title: values.title ?? '', doubleShare: Number(share) }
    form.send({ body }, unfilled(values, { title: text.sessionTitleMissing }))
  }
  return (
    <Form errors={form.errors} problem={form.problem} onSend={send}>
      <p>{text.sessionWhy}</p>
      <TextField
        name="title"
        label={text.sessionTitle}
        hint={text.sessionTitleHint}
        maxLength={120}
        autoFocus
      />
      <Select
        name="share"
        label={text.doubleShare}
        hint={text.doubleShareHint}
        value={share}
        onChange={setShare}
        options={shares.map((value) => ({
          value,
          label: labels[value] ?? text.doubleSome(format.percent(Number(value))),
        }))}
      />
      <div className="row">
        <Button type="submit" look="main" busy={form.busy}>
          {text.startSession}
        </Button>
        <Button onClick={onCancel}>{text.cancel}</Button>
      </div>
    </Form>
  )
}
