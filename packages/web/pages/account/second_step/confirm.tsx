import { lazy, type ReactElement, Suspense } from 'react'
import type { Answer } from '../../../client/call.ts'
import { Button } from '../../../parts/button/button.tsx'
import { CodeField } from '../../../parts/code_field/code_field.tsx'
import { Form } from '../../../parts/form/form.tsx'
import { unfilled } from '../../../parts/form/form_errors.ts'
import { useForm } from '../../../parts/form/use_form.ts'
import { Waiting } from '../../../parts/waiting/waiting.tsx'
import { en } from '../../../text/en/account.ts'
import { sv } from '../../../text/sv/account.ts'
import { useText } from '../../../text/text.tsx'

export type Begun = Answer<'POST /api/account/second-step'>

interface Props {
  readonly begun: Begun
  readonly onDone: () => void
  readonly onCancel: () => void
}

const Qr = lazy(() => import('../qr/qr.tsx'))

/** The key for the app, as a picture drawn here and as text, and the first code as proof. */
export const Confirm = ({ begun, onDone, onCancel }: Props): ReactElement => {
  const text = useText({ sv, en })
  const form = useForm('POST /api/account/second-step/confirmation', {
    places: { second_step_refused: 'code' },
    makesStale: ['GET /api/me'],
    onDone,
  })
  return (
    <Form
      errors={form.errors}
      problem={form.problem}
      onSend={(values) =>
        form.send({ body: { code: values.code ?? '' } }, unfilled(values, { code: text.codeMissing }))
      }
    >
      <p>{text.scan}</p>
      <Suspense fallback={<Waiting />}>
        <Qr text={begun.address} label={text.picture} />
      </Suspense>
      <p>
        {text.byHand} <code>{begun.secret.match(/.{1,4}/g)?.join(' ')}</code>
      </p>
      <CodeField name="code" label={text.code} />
      <div className="row">
        <Button look="main" type="submit" busy={form.busy}>
          {text.confirm}
        </Button>
        <Button look="plain" onClick={onCancel}>
          {text.cancel}
        </Button>
      </div>
    </Form>
  )
}
