import { type ReactElement, useState } from 'react'
import { useMe } from '../../../client/me.ts'
import { Button } from '../../../parts/button/button.tsx'
import { Form } from '../../../parts/form/form.tsx'
import { tooShort, unfilled, type Values } from '../../../parts/form/form_errors.ts'
import { useForm } from '../../../parts/form/use_form.ts'
import { PasswordField } from '../../../parts/password_field/password_field.tsx'
import { say } from '../../../parts/status/say.ts'
import { en } from '../../../text/en/account.ts'
import { sv } from '../../../text/sv/account.ts'
import { useText } from '../../../text/text.tsx'

/** A new password, when one knows the old. */
export const ChangePassword = (): ReactElement => {
  const text = useText({ sv, en })
  const { user } = useMe()
  const [changes, setChanges] = useState(0)
  const form = useForm('POST /api/account/password', {
    places: { sign_in_refused: { at: 'current', message: text.currentWrong }, password_refused: 'next' },
    onDone: () => {
      setChanges(changes + 1)
      say(text.changed)
    },
  })
  const send = (values: Values): void => {
    const { current = '', next = '' } = values
    const wrong = [
      ...unfilled(values, { current: text.currentMissing }),
      ...tooShort(next, text.nextShort, 'next'),
    ]
    form.send({ body: { current, next } }, wrong)
  }
  return (
    <section className="stack" aria-labelledby="byt-losenord">
      <h2 id="byt-losenord">{text.passwordTitle}</h2>
      <Form key={changes} errors={form.errors} problem={form.problem} onSend={send}>
        <input type="hidden" name="username" autoComplete="username" value={user.email} />
        <PasswordField name="current" label={text.current} autoComplete="current-password" />
        <PasswordField name="next" label={text.next} hint={text.nextHint} autoComplete="new-password" />
        <Button type="submit" busy={form.busy}>
          {text.change}
        </Button>
      </Form>
    </section>
  )
}
