import { type KeyboardEvent, type ReactElement, useState } from 'react'
import { TextField } from '../../../parts/field/field.tsx'
import { Key } from '../../../parts/key/key.tsx'
import { en } from '../../../text/en/recording.ts'
import { sv } from '../../../text/sv/recording.ts'
import { useText } from '../../../text/text.tsx'
import { useStopped } from '../entry/free_text.ts'
import { useRecording } from '../recording_context.ts'
import { type Reasons, reasonsToKeep } from './reasons.ts'

/** The element of a query's reasons, for the review to go to. */
export const keepReasonId = (rule: string): string => `skal-${rule}`

/** Back to what the reasons stand in: the question, its field, or the review. */
const leaveFor = (keep: Element): void => {
  const around = keep.closest<HTMLElement>('.question, .review')
  const field = around?.querySelector<HTMLElement>('[data-entry]')
  const home = field ?? around
  home?.focus()
}

/** Keeps a query with a reason: 1–4 while it is in focus, where Tab leads. A text only where free text is allowed. */
export const KeepReason = ({ rule }: { readonly rule: string }): ReactElement => {
  const text = useText({ sv, en })
  const { now, recorder, freeText } = useRecording()
  const given = now.reasons[rule]
  const onKeyDown = (event: KeyboardEvent): void => {
    const { key, target, currentTarget } = event
    const reason = reasonsToKeep[Number(key) - 1]
    const leaves = ['Enter', 'Escape', 'ArrowUp'].includes(key) && target === currentTarget
    if (!(reason || leaves) || target instanceof HTMLInputElement) return
    event.preventDefault()
    if (reason) recorder.keep(rule, reason)
    leaveFor(currentTarget)
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
      <span className="quiet">
        {text.keep} <span className="by-key keep-way">{text.keepWay}</span>
      </span>
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
      {given && freeText && <KeepText key={given.reason} rule={rule} given={given} />}
    </div>
  )
}

interface KeepTextProps {
  readonly rule: string
  readonly given: NonNullable<Reasons[string]>
}

/** Why, in words; kept only while it points out nobody. */
const KeepText = ({ rule, given: { reason, text: kept } }: KeepTextProps): ReactElement => {
  const text = useText({ sv, en })
  const { recorder } = useRecording()
  const stopped = useStopped()
  const [typed, type] = useState(kept ?? '')
  const write = (said: string): void => {
    type(said)
    recorder.keep(rule, reason, stopped(said) ? undefined : said)
  }
  return (
    <TextField
      name={`skaltext-${rule}`}
      label={text.keepText}
      maxLength={500}
      value={typed}
      error={stopped(typed)}
      onChange={(event) => write(event.target.value)}
    />
  )
}
