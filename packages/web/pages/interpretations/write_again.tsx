import type { ReactElement } from 'react'
import { Button } from '../../parts/button/button.tsx'
import { Form } from '../../parts/form/form.tsx'
import { useForm } from '../../parts/form/use_form.ts'
import { say } from '../../parts/status/say.ts'
import { en } from '../../text/en/interpretations.ts'
import { sv } from '../../text/sv/interpretations.ts'
import { useText } from '../../text/text.tsx'
import { type Post, threadAddresses } from './answer.ts'
import { TextArea } from './text_area.tsx'
import { useGuarded } from './use_guarded.ts'

interface Props {
  readonly post: Post
  readonly onDone: () => void
}

/** Answers a text. */
export const WriteAnswer = ({ post, onDone }: Props): ReactElement => {
  const text = useText({ sv, en })
  const field = `svar-${post.id}`
  const { places, wrong } = useGuarded(field, text.textMissing)
  const form = useForm('POST /api/interpretations', {
    makesStale: threadAddresses,
    places,
    onDone: () => {
      say(text.published)
      onDone()
    },
  })
  return (
    <Form
      errors={form.errors}
      problem={form.problem}
      onSend={(values) =>
        form.send({ body: { kind: 'answer', answerTo: post.id, text: values[field] ?? '' } }, wrong(values))
      }
    >
      <TextArea name={field} label={text.answerTo(post.board)} hint={text.gentle} rows={3} />
      <Buttons label={text.publish} busy={form.busy} onCancel={onDone} />
    </Form>
  )
}

/** Changes a text of one's own. */
export const WriteChange = ({ post, onDone }: Props): ReactElement => {
  const text = useText({ sv, en })
  const field = `andra-${post.id}`
  const { places, wrong } = useGuarded(field, text.textMissing)
  const form = useForm('PUT /api/interpretations/:interpretation', {
    makesStale: [...threadAddresses, 'GET /api/interpretations/:interpretation/history'],
    places,
    onDone: () => {
      say(text.saved)
      onDone()
    },
  })
  return (
    <Form
      errors={form.errors}
      problem={form.problem}
      onSend={(values) =>
        form.send(
          { params: { interpretation: post.id }, body: { text: values[field] ?? '', version: post.version } },
          wrong(values),
        )
      }
    >
      <TextArea name={field} label={text.text} hint={text.gentle} defaultValue={post.text ?? ''} />
      <Buttons label={text.save} busy={form.busy} onCancel={onDone} />
    </Form>
  )
}

const Buttons = (props: {
  readonly label: string
  readonly busy: boolean
  readonly onCancel: () => void
}): ReactElement => (
  <div className="row">
    <Button type="submit" look="main" busy={props.busy}>
      {props.label}
    </Button>
    <Button look="plain" onClick={props.onCancel}>
      {useText({ sv, en }).cancel}
    </Button>
  </div>
)
