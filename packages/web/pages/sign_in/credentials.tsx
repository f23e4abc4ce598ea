import type { ReactElement } from 'react'
import { Button } from '../../parts/button/button.tsx'
import { TextField } from '../../parts/field/field.tsx'
import { Form } from '../../parts/form/form.tsx'
import { unfilled, type Values } from '../../parts/form/form_errors.ts'
import { useForm } from '../../parts/form/use_form.ts'
import { PageTitle } from '../../parts/page_title/page_title.tsx'
import { PasswordField } from '../../parts/password_field/password_field.tsx'
import { en } from '../../text/en/entering.ts'
import { sv } from '../../text/sv/entering.ts'
import { useText } from '../../text/text.tsx'

interface Props {
  readonly onAnswer: (state: 'signed_in' | 'second_step') => void
}

/** E-mail address and password. */
export const Credentials = ({ onAnswer }: Props): ReactElement => {
  const text = useText({ sv, en })
  const form = useForm('POST /api/session', { onDone: ({ state }) => onAnswer(state) })
  const send = (values: Values): void => {
    const { email = '', password = '' } = values
    form.send(
      { body: { email, password } },
      unfilled(values, { email: text.emailMissing, password: text.passwordMissing }),
    )
  }
  return (
    <>
      <PageTitle title={text.signIn}>{text.what}</PageTitle>
      <Form errors={form.errors} problem={form.problem} onSend={send}>
        <TextField name="email" label={text.email} type="email" autoComplete="username" />
        <PasswordField name="password" label={text.password} autoComplete="current-password" />
        <Button look="main" type="submit" busy={form.busy}>
          {text.signIn}
        </Button>
        <p className="quiet">{text.forgotten}</p>
      </Form>
    </>
  )
}
