import type { ReactElement } from 'react'
import { Button } from '../../parts/button/button.tsx'
import { Dialog } from '../../parts/dialog/dialog.tsx'
import { TextField } from '../../parts/field/field.tsx'
import { Form } from '../../parts/form/form.tsx'
import { useForm } from '../../parts/form/use_form.ts'
import { say } from '../../parts/status/say.ts'
import { en } from '../../text/en/interpretations.ts'
import { sv } from '../../text/sv/interpretations.ts'
import { useText } from '../../text/text.tsx'
import { type Post, threadAddresses } from './answer.ts'
import { useGuarded } from './use_guarded.ts'

interface Props {
  readonly address:
    | 'POST /api/interpretations/:interpretation/flags'
    | 'PUT /api/interpretations/:interpretation/hiding'
  readonly post: Post
  readonly title: string
  readonly what: string
  readonly why: string
  readonly button: string
  readonly done: string
  readonly onClose: () => void
}

/** Something done to another's text, with the reason for it. */
export const WithReason = ({
  address,
  post,
  title,
  what,
  why,
  button,
  done,
  onClose,
}: Props): ReactElement => {
  const text = useText({ sv, en })
  const { places, wrong } = useGuarded('why', text.whyMissing)
  const form = useForm(address, {
    makesStale: threadAddresses,
    places,
    onDone: () => {
      say(done)
      onClose()
    },
  })
  return (
    <Dialog open onClose={onClose} title={title}>
      <p>{what}</p>
      <Form
        errors={form.errors}
        problem={form.problem}
        onSend={(values) =>
          form.send({ params: { interpretation: post.id }, body: { why: values.why ?? '' } }, wrong(values))
        }
      >
        <TextField name="why" label={why} maxLength={500} autoComplete="off" />
        <div className="row">
          <Button type="submit" look="main" busy={form.busy}>
            {button}
          </Button>
          <Button look="plain" onClick={onClose}>
            {text.cancel}
          </Button>
        </div>
      </Form>
    </Dialog>
  )
}
