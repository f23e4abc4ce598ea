import { questionsOf } from '@lyhord/core'
import { type ReactElement, useState } from 'react'
import { Button } from '../../../parts/button/button.tsx'
import { en } from '../../../text/en/own_forms.ts'
import { sv } from '../../../text/sv/own_forms.ts'
import { useText } from '../../../text/text.tsx'
import type { Kept } from '../draft/draft_now.ts'
import type { Keeper } from '../draft/keeper.ts'
import { focusSoon, useBuilding } from './building.ts'
import { ConfirmDelete } from './confirm_delete.tsx'
import { ConfirmPublish } from './confirm_publish.tsx'
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
  const flawed = first ? `${text.flaws(errors.length)}. ${text.publishFlawed}` : text.noFlaws
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
        {unsaved ? text.publishUnsaved : isEmpty ? text.empty : flawed}
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
