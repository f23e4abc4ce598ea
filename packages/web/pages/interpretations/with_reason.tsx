import type { ReactElement } from 'react'
import { AskWhy, oneLine } from '../../parts/dialog/ask_why.tsx'
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
  readonly words: Readonly<Record<'act' | 'title' | 'what' | 'why' | 'done', string>>
  readonly onClose: () => void
}

/** Something done to another's text, with the reason for it. */
export const WithReason = ({ address, post, words: { done, ...asked }, onClose }: Props): ReactElement => {
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
    <AskWhy
      {...asked}
      look="main"
      keep={text.cancel}
      form={form}
      onSend={(values) =>
        form.send(
          { params: { interpretation: post.id }, body: { why: oneLine(values.why ?? '') } },
          wrong(values),
        )
      }
      onClose={onClose}
    />
  )
}
