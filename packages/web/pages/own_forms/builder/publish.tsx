import { questionsOf } from '@lyhord/core'
import { useNavigate } from '@tanstack/react-router'
import { type ReactElement, useState } from 'react'
import { attempt } from '../../../client/call.ts'
import type { Problem } from '../../../client/problem.ts'
import { Button } from '../../../parts/button/button.tsx'
import { Dialog } from '../../../parts/dialog/dialog.tsx'
import { ProblemView } from '../../../parts/problem/problem.tsx'
import { say } from '../../../parts/status/say.ts'
import { en } from '../../../text/en/own_forms.ts'
import { sv } from '../../../text/sv/own_forms.ts'
import { useText } from '../../../text/text.tsx'
import type { Keeper, Kept } from '../draft/keeper.ts'
import { focusSoon, useBuilding } from './building.ts'
import { cardId } from './question_card.tsx'

interface Props {
  readonly keeper: Keeper
  readonly kept: Kept
  readonly id: string
}

/** Publishes the draft, or removes it. What is in the way is told and gone to. */
export const Publish = ({ keeper, kept, id }: Props): ReactElement => {
  const text = useText({ sv, en })
  const { form, flaws } = useBuilding()
  const [asks, ask] = useState<'publish' | 'delete'>()
  const [unsaved, setUnsaved] = useState(false)
  const errors = flaws.filter((f) => f.severity === 'error')
  const isEmpty = questionsOf(form).length === 0
  const [first] = errors
  const begin = async (): Promise<void> => {
    if (first) return focusSoon(cardId(first.at === id ? 'fragor' : first.at))
    if (isEmpty) return
    const saved = await keeper.flush()
    setUnsaved(!saved)
    if (saved) ask('publish')
  }
  return (
    <section className="stack-tight" aria-labelledby="publicera">
      <h2 id="publicera">{text.publish}</h2>
      <p id="publicera-laget" role="status">
        {unsaved
          ? text.publishUnsaved
          : isEmpty
            ? text.empty
            : first
              ? `${text.flaws(errors.length)}. ${text.publishFlawed}`
              : text.noFlaws}
      </p>
      <div className="row">
        <Button
          look="main"
          aria-disabled={isEmpty}
          aria-describedby="publicera-laget"
          onClick={() => void begin()}
        >
          {text.publish}
        </Button>
        <Button look="plain" onClick={() => ask('delete')}>
          {text.deleteDraft}
        </Button>
      </div>
      {asks === 'publish' && (
        <ConfirmPublish keeper={keeper} kept={kept} id={id} onClose={() => ask(undefined)} />
      )}
      {asks === 'delete' && <ConfirmDelete keeper={keeper} id={id} onClose={() => ask(undefined)} />}
    </section>
  )
}

const ConfirmPublish = ({
  keeper,
  kept,
  id,
  onClose,
}: Props & { readonly onClose: () => void }): ReactElement => {
  const text = useText({ sv, en })
  const [problem, setProblem] = useState<Problem>()
  const [busy, setBusy] = useState(false)
  const publish = async (): Promise<void> => {
    setBusy(true)
    const body = { revision: keeper.now().kept.revision }
    const outcome = await attempt('POST /api/own-forms/:form/publication', { params: { form: id }, body })
    setBusy(false)
    if (!outcome.ok) return setProblem(outcome.problem)
    say(text.isPublished)
    onClose()
    keeper.became(outcome.value)
    focusSoon('sidrubrik')
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={text.publishTitle(kept.version)}
      actions={
        <>
          <Button look="main" busy={busy} onClick={() => void publish()}>
            {text.publish}
          </Button>
          <Button onClick={onClose}>{text.cancel}</Button>
        </>
      }
    >
      {problem && <ProblemView problem={problem} />}
      <ul>
        {text.publishWhat.map((what) => (
          <li key={what}>{what}</li>
        ))}
      </ul>
      <p>{text.stays}</p>
    </Dialog>
  )
}

interface DeleteProps {
  readonly keeper: Keeper
  readonly id: string
  readonly onClose: () => void
}

const ConfirmDelete = ({ keeper, id, onClose }: DeleteProps): ReactElement => {
  const text = useText({ sv, en })
  const navigate = useNavigate()
  const [problem, setProblem] = useState<Problem>()
  const remove = async (): Promise<void> => {
    await keeper.stop()
    const outcome = await attempt('DELETE /api/own-forms/:form', { params: { form: id } })
    if (!outcome.ok) return setProblem(outcome.problem)
    say(text.deleted)
    void navigate({ to: '/formular' })
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={text.deleteTitle}
      actions={
        <>
          <Button look="stop" onClick={() => void remove()}>
            {text.deleteDraft}
          </Button>
          <Button onClick={onClose}>{text.cancel}</Button>
        </>
      }
    >
      {problem && <ProblemView problem={problem} />}
      <p>{text.deleteWhat}</p>
    </Dialog>
  )
}
