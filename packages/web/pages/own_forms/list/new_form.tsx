import { type ReactElement, useState } from 'react'
import { bookOf } from '../../../forms/book.ts'
import { type FormId, firstForm } from '../../../forms/form_list.ts'
import { Button } from '../../../parts/button/button.tsx'
import { TextField } from '../../../parts/field/field.tsx'
import { Form } from '../../../parts/form/form.tsx'
import { type FieldError, unfilled, type Values } from '../../../parts/form/form_errors.ts'
import { en } from '../../../text/en/own_forms.ts'
import { sv } from '../../../text/sv/own_forms.ts'
import { useText } from '../../../text/text.tsx'
import { todayHere } from '../../recording/today.ts'
import { blankForm } from '../draft/blank.ts'
import { BaseChoice } from './base_choice.tsx'
import { useSaveNew } from './use_save_new.ts'

/** Begins a form: its name, and what it is added to. */
export const NewForm = ({ onCancel }: { readonly onCancel: () => void }): ReactElement => {
  const text = useText({ sv, en })
  const [chosen, choose] = useState<FormId | null>(firstForm)
  const [wrong, setWrong] = useState<readonly FieldError[]>([])
  const { form, save } = useSaveNew()
  const send = async ({ title = '' }: Values): Promise<void> => {
    const missing = unfilled({ title }, { title: text.nameMissing })
    setWrong(missing)
    if (missing.length > 0) return
    const base = chosen === null ? null : (await bookOf(chosen)).judge.form
    save(blankForm({ id: 'egen', title: title.trim(), base, today: todayHere() }), chosen)
  }
  return (
    <section className="stack own-forms-begin" aria-labelledby="nytt-formular">
      <h2 id="nytt-formular">{text.makeTitle}</h2>
      <Form errors={[...wrong, ...form.errors]} problem={form.problem} onSend={(values) => void send(values)}>
        <TextField name="title" label={text.name} hint={text.nameHint} maxLength={120} autoFocus />
        <BaseChoice base={chosen} onChange={choose} />
        <div className="row">
          <Button type="submit" look="main" busy={form.busy}>
            {text.begin}
          </Button>
          <Button onClick={onCancel}>{text.cancel}</Button>
        </div>
      </Form>
    </section>
  )
}
