import { useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { useCall } from '../../client/use_call.ts'
import { Button } from '../../parts/button/button.tsx'
import { TextField } from '../../parts/field/field.tsx'
import { Form } from '../../parts/form/form.tsx'
import { type FieldError, tooShort, unfilled, type Values } from '../../parts/form/form_errors.ts'
import { useForm } from '../../parts/form/use_form.ts'
import { PageTitle } from '../../parts/page_title/page_title.tsx'
import { PasswordField } from '../../parts/password_field/password_field.tsx'
import { en } from '../../text/en/entering.ts'
import { type EnteringText, sv } from '../../text/sv/entering.ts'
import { useText } from '../../text/text.tsx'
import { MunicipalityField } from './municipality_field.tsx'

/** The very first page of an empty house: who runs it. */
export const Page = (): ReactElement => {
  const text = useText({ sv, en })
  const setup = useCall('GET /api/setup')
  if (setup.data?.state === 'ready')
    return (
      <div className="stack">
        <PageTitle title={text.firstTitle}>{text.firstDone}</PageTitle>
        <Link className="onward" to="/logga-in">
          {text.signIn}
        </Link>
      </div>
    )
  return (
    <div className="stack">
      <PageTitle title={text.firstTitle}>{text.firstWhy}</PageTitle>
      <FirstAdministrator />
    </div>
  )
}

const FirstAdministrator = (): ReactElement => {
  const text = useText({ sv, en })
  const client = useQueryClient()
  const navigate = useNavigate()
  const form = useForm('POST /api/setup/first-administrator', {
    places: { setup_code_refused: 'code', password_refused: 'password' },
    onDone: () => {
      client.clear()
      void navigate({ to: '/' })
    },
  })
  return (
    <Form
      errors={form.errors}
      problem={form.problem}
      onSend={(values) => form.send({ body: bodyOf(values) }, wrongIn(values, text))}
    >
      <TextField name="code" label={text.firstCode} wide={20} autoComplete="off" spellCheck={false} />
      <MunicipalityField name="municipality" />
      <TextField name="board" label={text.board} hint={text.boardHint} autoComplete="organization" />
      <TextField name="name" label={text.yourName} autoComplete="name" />
      <TextField name="email" label={text.email} type="email" autoComplete="username" />
      <PasswordField
        name="password"
        label={text.newPassword}
        hint={text.newPasswordHint}
        autoComplete="new-password"
      />
      <Button look="main" type="submit" busy={form.busy}>
        {text.begin}
      </Button>
    </Form>
  )
}

const bodyOf = ({
  code = '',
  municipality = '',
  board = '',
  name = '',
  email = '',
  password = '',
}: Values) => ({
  code: code.trim(),
  municipality,
  board,
  name,
  email,
  password,
})

const wrongIn = (values: Values, text: EnteringText): readonly FieldError[] => [
  ...unfilled(values, {
    code: text.firstCodeMissing,
    municipality: text.municipalityMissing,
    board: text.boardMissing,
    name: text.nameMissing,
    email: text.emailMissing,
  }),
  ...tooShort(values.password ?? '', text.newPasswordShort),
]
