import { type ReactElement, useState } from 'react'
import { useCan } from '../../client/me.ts'
import { useAct } from '../../client/use_call.ts'
import { Button } from '../../parts/button/button.tsx'
import { Confirm } from '../../parts/dialog/confirm.tsx'
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

type Asked = 'take_back' | 'point_out' | 'hide'

/** What one may do with a text, by whose it is and by one's role. */
export const PostActions = ({ post, moderates, onDo }: Props): ReactElement => {
  const text = useText({ sv, en })
  const can = useCan()
  const [asked, ask] = useState<Asked>()
  const close = (): void => ask(undefined)
  const writes = can('interpretation.write')
  const may = {
    answer: writes && post.kind !== 'answer' && post.hidden === null,
    change: writes && post.own,
    pointOut: !post.own && !moderates && !post.flaggedByMe,
    moderate: moderates && can('interpretation.moderate'),
  }
  return (
    <div className="post-actions not-printed">
      {may.answer && <Plain label={text.answer} onClick={() => onDo('answer')} />}
      {may.change && <Plain label={text.change} onClick={() => onDo('change')} />}
      {may.change && <Plain label={text.takeBack} onClick={() => ask('take_back')} />}
      {may.pointOut && <Plain label={text.pointOut} onClick={() => ask('point_out')} />}
      {may.moderate && !post.own && post.hidden === null && (
        <Plain label={text.hide} onClick={() => ask('hide')} />
      )}
      {may.moderate && <Moderate post={post} />}
      {asked === 'take_back' && <TakeBack post={post} onClose={close} />}
      {asked === 'point_out' && (
        <WithReason
          address="POST /api/interpretations/:interpretation/flags"
          post={post}
          title={text.pointOutTitle}
          what={text.pointOutWhat}
          why={text.pointOutWhy}
          button={text.pointOut}
          done={text.pointedOutSaid}
          onClose={close}
        />
      )}
      {asked === 'hide' && (
        <WithReason
          address="PUT /api/interpretations/:interpretation/hiding"
          post={post}
          title={text.hideTitle}
          what={text.hideWhat}
          why={text.hideWhy}
          button={text.hide}
          done={text.hiddenSaid}
          onClose={close}
        />
      )}
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
