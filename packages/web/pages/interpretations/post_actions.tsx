import type { ComponentProps, ReactElement } from 'react'
import { useCan } from '../../client/me.ts'
import { useAct } from '../../client/use_call.ts'
import { Button } from '../../parts/button/button.tsx'
import { Confirm } from '../../parts/dialog/confirm.tsx'
import { OpensDialog } from '../../parts/dialog/opens_dialog.tsx'
import { ProblemView } from '../../parts/problem/problem.tsx'
import { say } from '../../parts/status/say.ts'
import { en } from '../../text/en/interpretations.ts'
import { sv } from '../../text/sv/interpretations.ts'
import { useText } from '../../text/text.tsx'
import { type Post, threadAddresses } from './answer.ts'
import { WithReason } from './with_reason.tsx'

/** What is being written in the place of the buttons. */
export type Doing = 'answer' | 'change' | undefined

interface Props {
  readonly post: Post
  readonly moderates: boolean
  readonly onDo: (doing: Doing) => void
}

/** What one may do with a text, by whose it is and by one's role. */
export const PostActions = ({ post, moderates, onDo }: Props): ReactElement => {
  const text = useText({ sv, en })
  const can = useCan()
  const moderate = moderates && can('interpretation.moderate')
  const writes = can('interpretation.write')
  const may = {
    answer: writes && post.kind !== 'answer' && post.hidden === null,
    change: writes && post.own,
    pointOut: !post.own && !moderates && !post.flaggedByMe,
    moderate,
    hide: moderate && !post.own && post.hidden === null,
  }
  return (
    <div className="post-actions not-printed">
      {may.answer && <Plain label={text.answer} onClick={() => onDo('answer')} />}
      {may.change && <Plain label={text.change} onClick={() => onDo('change')} />}
      {may.change && (
        <OpensDialog look="plain" label={text.takeBack}>
          {(close) => <TakeBack post={post} onClose={close} />}
        </OpensDialog>
      )}
      {may.pointOut && (
        <AskReason
          address="POST /api/interpretations/:interpretation/flags"
          post={post}
          words={text.pointOut}
        />
      )}
      {may.hide && (
        <AskReason address="PUT /api/interpretations/:interpretation/hiding" post={post} words={text.hide} />
      )}
      {may.moderate && <Moderate post={post} />}
    </div>
  )
}

const Plain = ({
  label,
  onClick,
}: {
  readonly label: string
  readonly onClick: () => void
}): ReactElement => (
  <Button look="plain" onClick={onClick}>
    {label}
  </Button>
)

const AskReason = (props: Omit<ComponentProps<typeof WithReason>, 'onClose'>): ReactElement => (
  <OpensDialog look="plain" label={props.words.act}>
    {(close) => <WithReason {...props} onClose={close} />}
  </OpensDialog>
)

const Moderate = ({ post }: { readonly post: Post }): ReactElement => {
  const text = useText({ sv, en })
  const showAgain = useAct('DELETE /api/interpretations/:interpretation/hiding', threadAddresses)
  const letBe = useAct('DELETE /api/interpretations/:interpretation/flags', threadAddresses)
  const of = { params: { interpretation: post.id } }
  const problem = showAgain.error?.problem ?? letBe.error?.problem
  return (
    <>
      {post.hidden !== null && (
        <Plain
          label={text.showAgain}
          onClick={() => showAgain.mutate(of, { onSuccess: () => say(text.shownSaid) })}
        />
      )}
      {post.flags.length > 0 && (
        <Plain
          label={text.letBe}
          onClick={() => letBe.mutate(of, { onSuccess: () => say(text.letBeSaid) })}
        />
      )}
      {problem && <ProblemView problem={problem} />}
    </>
  )
}

const TakeBack = ({ post, onClose }: { readonly post: Post; readonly onClose: () => void }): ReactElement => {
  const text = useText({ sv, en })
  const act = useAct('POST /api/interpretations/:interpretation/withdrawal', threadAddresses)
  const takeBack = (): void =>
    act.mutate({ params: { interpretation: post.id } }, { onSuccess: () => say(text.takenBackSaid) })
  return (
    <Confirm
      title={text.takeBackTitle}
      look="stop"
      act={text.takeBack}
      keep={text.cancel}
      doing={act}
      onAct={takeBack}
      onClose={onClose}
    >
      <p>{text.takeBackWhat}</p>
    </Confirm>
  )
}
