import type { KeyboardEvent, ReactElement } from 'react'
import { TextField } from '../../../parts/field/field.tsx'
import { Key } from '../../../parts/key/key.tsx'
import { en } from '../../../text/en/recording.ts'
import { sv } from '../../../text/sv/recording.ts'
import { useText } from '../../../text/text.tsx'
import { useRecording } from '../recording_context.ts'
import { reasonsToKeep } from './reasons.ts'

/** The element of a query's reasons, for the review to go to. */
export const keepReasonId = (rule: string): string => `skal-${rule}`

/** Keeps a query with a reason: 1–4 while it is in focus. A text only where free text is allowed. */
export const KeepReason = ({ rule }: { readonly rule: string }): ReactElement => {
  const text = useText({ sv, en })
  const { now, recorder, freeText } = useRecording()
  const given = now.reasons[rule]
  const onKeyDown = (event: KeyboardEvent): void => {
    const reason = reasonsToKeep[Number(event.key) - 1]
    if (!reason || event.target instanceof HTMLInputElement) return
    event.preventDefault()
    recorder.keep(rule, reason)
    document.getElementById('granskning')?.focus()
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot take the focus as one thing
    <div
      className="keep"
      role="group"
      id={keepReasonId(rule)}
      tabIndex={-1}
      aria-label={text.keep}
      data-own-keys
      onKeyDown={onKeyDown}
    >
      <span className="quiet">{text.keep}</span>
      {reasonsToKeep.map((reason, i) => (
        <button
          key={reason}
          type="button"
          className="keep-reason"
          aria-pressed={given?.reason === reason}
          onClick={() => recorder.keep(rule, given?.reason === reason ? undefined : reason)}
        >
          <Key>{String(i + 1)}</Key> {text.reasonsToKeep[reason]}
        </button>
      ))}
      {given && freeText && (
        <TextField
          name={`skaltext-${rule}`}
          label={text.keepText}
          maxLength={500}
          value={given.text ?? ''}
          onChange={(event) => recorder.keep(rule, given.reason, event.target.value)}
        />
      )}
    </div>
  )
}
