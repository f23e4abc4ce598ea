import { type ReactElement, useState } from 'react'
import { Button } from '../../../parts/button/button.tsx'
import { Dialog } from '../../../parts/dialog/dialog.tsx'
import { Field } from '../../../parts/field/field.tsx'
import { Form } from '../../../parts/form/form.tsx'
import { unfilled } from '../../../parts/form/form_errors.ts'
import { useForm } from '../../../parts/form/use_form.ts'
import { say } from '../../../parts/status/say.ts'
import { en } from '../../../text/en/releases.ts'
import { sv } from '../../../text/sv/releases.ts'
import { useText } from '../../../text/text.tsx'
import type { OneRelease } from '../answer.ts'
import { stale } from './publish.tsx'

/** Takes a published release away, saying why. */
export const Withdraw = ({ release }: { readonly release: OneRelease }): ReactElement => {
  const text = useText({ sv, en })
  const [asking, ask] = useState(false)
  return (
    <>
      <Button onClick={() => ask(true)}>{text.withdraw}</Button>
      {asking && <AskWithdraw release={release} onClose={() => ask(false)} />}
    </>
  )
}

interface Props {
  readonly release: OneRelease
  readonly onClose: () => void
}

const AskWithdraw = ({ release, onClose }: Props): ReactElement => {
  const text = useText({ sv, en })
  const form = useForm('POST /api/releases/:release/withdrawal', {
    makesStale: stale,
    onDone: () => {
      say(text.withdrawn)
      onClose()
    },
  })
  return (
    <Dialog open onClose={onClose} title={text.withdrawAsk}>
      <p>{text.withdrawWhat}</p>
      <Form
        errors={form.errors}
        problem={form.problem}
        onSend={(values) =>
          form.send(
            { params: { release: release.id }, body: { why: oneLine(values.why ?? '') } },
            unfilled(values, { why: text.whyMissing }),
          )
        }
      >
        <Field name="why" label={text.why} hint={text.whyHint}>
          {(control) => (
            <textarea {...control} name="why" maxLength={500} className="field-input release-why" />
          )}
        </Field>
        <div className="row">
          <Button type="submit" look="stop" busy={form.busy}>
            {text.withdraw}
          </Button>
          <Button look="plain" onClick={onClose}>
            {text.cancel}
          </Button>
        </div>
      </Form>
    </Dialog>
  )
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()
