import type { KeyboardEvent, ReactElement } from 'react'
import { useMe } from '../../../client/me.ts'
import { Choices } from '../../../parts/choices/choices.tsx'
import { fieldId, TextField } from '../../../parts/field/field.tsx'
import { Key } from '../../../parts/key/key.tsx'
import { en } from '../../../text/en/recording.ts'
import { sv } from '../../../text/sv/recording.ts'
import { useText } from '../../../text/text.tsx'
import { type ChangeReason, reasonOfKey, reasonsToChange } from './reasons.ts'

/** Why a submitted record is changed or withdrawn. */
export interface Why {
  readonly reason?: ChangeReason
  readonly text?: string
}

interface Props {
  readonly why: Why
  readonly onChange: (why: Why) => void
  /** The question; "why is the record changed" unless something else is done. */
  readonly legend?: string
  /** It was asked for and is not chosen. */
  readonly missing?: boolean
  /** Enter, when it is chosen. */
  readonly onEnter?: () => void
}

/** The first of the choices, to put the focus on. */
export const changeReasonId = fieldId('varfor')

/** The reason that is kept with the version before: 1–5 while it is in focus. A text only where free text is allowed. */
export const ChangeWhy = ({ why, onChange, legend, missing, onEnter }: Props): ReactElement => {
  const text = useText({ sv, en })
  const { freeText } = useMe()
  const choose = (reason: ChangeReason): void => onChange({ ...why, reason })
  const onKeyDown = ({ key, target, currentTarget }: KeyboardEvent): void => {
    if (target instanceof HTMLInputElement && target.type === 'text') return
    const reason = reasonOfKey(key)
    if (reason) choose(reason)
    if (reason) currentTarget.querySelector<HTMLInputElement>(`[value="${reason}"]`)?.focus()
    if (key === 'Enter' && why.reason) onEnter?.()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys of the choices inside it
    <div className="stack-tight" data-own-keys onKeyDown={onKeyDown}>
      <Choices
        name="varfor"
        legend={legend ?? text.review.why}
        choices={reasonsToChange.map((value, i) => ({ value, label: <Reason at={i} value={value} /> }))}
        value={why.reason}
        onChange={choose}
        inline
      />
      {missing && !why.reason && (
        <p className="field-error" role="alert">
          {text.review.whyMissing}
        </p>
      )}
      {freeText && (
        <TextField
          name="varfor_text"
          label={text.review.whyText}
          maxLength={500}
          value={why.text ?? ''}
          onChange={(event) => onChange({ ...why, text: event.target.value })}
        />
      )}
    </div>
  )
}

const Reason = ({ at, value }: { readonly at: number; readonly value: ChangeReason }): ReactElement => {
  const { reasonsToChange: labels } = useText({ sv, en })
  return (
    <>
      <Key>{String(at + 1)}</Key> {labels[value]}
    </>
  )
}
