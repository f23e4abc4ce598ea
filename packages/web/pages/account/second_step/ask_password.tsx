import type { ReactElement } from 'react'
import type { Answer } from '../../../client/call.ts'
import { Button } from '../../../parts/button/button.tsx'
import { Form } from '../../../parts/form/form.tsx'
import { unfilled } from '../../../parts/form/form_errors.ts'
import { useForm } from '../../../parts/form/use_form.ts'
import { PasswordField } from '../../../parts/password_field/password_field.tsx'
import { en } from '../../../text/en/account.ts'
import { sv } from '../../../text/sv/account.ts'
import { useText } from '../../../text/text.tsx'

type Door = 'POST /api/account/second-step' | 'POST /api/account/second-step/removal'

interface Props {
  readonly address: Door
  readonly onDone: (answer: Answer<Door>) => void
  readonly onCancel: () => void
}

/** One's own password again, before the second step is begun or taken away. */
export const AskPassword = ({ address, onDone, onCancel }: Props): ReactElement => {
  const text = useText({ sv, en })
  const form = useForm<Door>(address, {
    places: { sign_in_refused: { at: 'password', message: text.currentWrong } },
    makesStale: ['GET /api/me'],
    onDone,
  })
  return (
    <Form
      errors={form.errors}
      problem={form.problem}
      onSend={(values) =>
        form.send(
          { body: { password: values.password ?? '' } },
          unfilled(values, { password: text.passwordMissing }),
        )
      }
    >
      <PasswordField name="password" label={text.password} autoComplete="current-password" />
      <div className="row">
        <Button look="main" type="submit" busy={form.busy}>
          {address.endsWith('removal') ? text.stop : text.begin}
        </Button>
        <Button look="plain" onClick={onCancel}>
          {text.cancel}
        </Button>
      </div>
    </Form>
  )
}
