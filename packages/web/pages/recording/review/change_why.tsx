import type { ReactElement } from 'react'
import { useMe } from '../../../client/me.ts'
import { Choices } from '../../../parts/choices/choices.tsx'
import { fieldId, TextField } from '../../../parts/field/field.tsx'
import { en } from '../../../text/en/recording.ts'
import { sv } from '../../../text/sv/recording.ts'
import { useText } from '../../../text/text.tsx'
import { type ChangeReason, reasonsToChange } from './reasons.ts'

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
}

/** The first of the choices, to put the focus on. */
export const changeReasonId = fieldId('varfor')

/** The reason that is kept with the version before. A text only where free text is allowed. */
export const ChangeWhy = ({ why, onChange, legend }: Props): ReactElement => {
  const text = useText({ sv, en })
  const { freeText } = useMe()
  return (
    <div className="stack-tight" data-own-keys>
      <Choices
        name="varfor"
        legend={legend ?? text.review.why}
        choices={reasonsToChange.map((value) => ({ value, label: text.reasonsToChange[value] }))}
        value={why.reason}
        onChange={(reason) => onChange({ ...why, reason })}
        inline
      />
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
