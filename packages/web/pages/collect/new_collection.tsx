import { useNavigate, useSearch } from '@tanstack/react-router'
import { type ReactElement, useEffect, useRef, useState } from 'react'
import { firstForm, isListed } from '../../forms/form_list.ts'
import { Button } from '../../parts/button/button.tsx'
import { TextField } from '../../parts/field/field.tsx'
import { Form } from '../../parts/form/form.tsx'
import { type FieldError, unfilled, type Values } from '../../parts/form/form_errors.ts'
import { useForm } from '../../parts/form/use_form.ts'
import { Select } from '../../parts/select/select.tsx'
import { say } from '../../parts/status/say.ts'
import { en } from '../../text/en/collect.ts'
import { useFormWords } from '../../text/form_words.ts'
import { type CollectText, sv } from '../../text/sv/collect.ts'
import { useText } from '../../text/text.tsx'
import { readExpected } from './expected.ts'
import { TakingPart } from './taking_part.tsx'
import { useCollectable } from './use_collectable.ts'

/** Begins a collection: its name, its period, and how many are expected. Asked for with its form by `?ny=`. */
export const NewCollection = ({ first }: { readonly first: boolean }): ReactElement => {
  const text = useText({ sv, en })
  const { ny } = useSearch({ strict: false })
  const asked = isListed(ny) ? ny : undefined
  const [open, setOpen] = useState(first || asked !== undefined)
  const place = useRef<HTMLElement>(null)
  useEffect(() => {
    if (asked) place.current?.scrollIntoView()
  }, [asked])
  if (!open)
    return (
      <div>
        <Button onClick={() => setOpen(true)}>{text.newCollection}</Button>
      </div>
    )
  return (
    <section ref={place} className="stack collect-form" aria-labelledby="ny-insamling">
      <h2 id="ny-insamling">{text.newCollection}</h2>
      <Fields form={asked ?? firstForm} onCancel={first ? undefined : () => setOpen(false)} />
    </section>
  )
}

interface FieldsProps {
  /** What is chosen from the start. */
  readonly form: string
  readonly onCancel: (() => void) | undefined
}

const Fields = ({ form: begun, onCancel }: FieldsProps): ReactElement => {
  const text = useText({ sv, en })
  const navigate = useNavigate()
  const [units, setUnits] = useState<readonly string[]>([])
  const [recorded, record] = useState<string>(begun)
  const { options, kindOf } = useCollectable()
  const formWords = useFormWords(kindOf(recorded))
  const form = useForm('POST /api/collections', {
    makesStale: ['GET /api/collections', 'GET /api/overview'],
    onDone: ({ id }) => {
      say(text.made)
      void navigate({ to: '/samla-in/$collection', params: { collection: id } })
    },
  })
  const send = (values: Values): void => {
    const { title = '', from = '', to = '', expected = '' } = values
    const count = readExpected(expected)
    const body = { title, form: recorded, from, to, expected: count ?? null, units: [...units] }
    form.send({ body }, wrongIn(values, text))
  }
  return (
    <Form errors={form.errors} problem={form.problem} onSend={send}>
      <Select name="form" label={text.form} value={recorded} options={options} onChange={record} />
      <TextField name="title" label={text.newTitle} hint={text.newTitleHint(formWords)} maxLength={120} />
      <div className="collect-days">
        <TextField name="from" label={formWords.firstDay} type="date" />
        <TextField name="to" label={formWords.lastDay} type="date" />
      </div>
      <TextField
        name="expected"
        label={text.expected(formWords)}
        hint={text.expectedHint}
        inputMode="numeric"
        wide={6}
      />
      <TakingPart chosen={units} onChange={setUnits} />
      <div className="row">
        <Button type="submit" look="main" busy={form.busy}>
          {text.make}
        </Button>
        {onCancel && <Button onClick={onCancel}>{text.cancel}</Button>}
      </div>
    </Form>
  )
}

const wrongIn = (values: Values, text: CollectText): readonly FieldError[] => {
  const { from = '', to = '', expected = '' } = values
  const missing = unfilled(values, {
    title: text.newTitleMissing,
    from: text.fromMissing,
    to: text.toMissing,
  })
  const order = from && to && to < from ? [{ at: 'to', message: text.toBeforeFrom }] : []
  const count =
    expected.trim() && readExpected(expected) === undefined
      ? [{ at: 'expected', message: text.expectedWrong }]
      : []
  return [...missing, ...order, ...count]
}
