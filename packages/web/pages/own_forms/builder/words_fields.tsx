import type { Variable } from '@lyhord/core'
import type { ReactElement } from 'react'
import { en } from '../../../text/en/own_forms.ts'
import { sv } from '../../../text/sv/own_forms.ts'
import { useText } from '../../../text/text.tsx'
import { inSwedish } from '../draft/question.ts'
import { LiveText } from './text_field.tsx'

interface Props {
  readonly variable: Variable
  /** Names it, and its id while that follows the name. */
  readonly name: (written: string) => void
  readonly put: (how: (v: Variable) => Variable) => void
}

/** What a question is called, and how it is asked. */
export const WordsFields = ({ variable, name, put }: Props): ReactElement => {
  const { fields } = useText({ sv, en })
  return (
    <>
      <LiveText
        name="fraga-namn"
        label={fields.label}
        hint={fields.labelHint}
        value={variable.label.sv}
        maxLength={120}
        onChange={name}
      />
      <LiveText
        name="fraga-text"
        label={fields.question}
        hint={fields.questionHint}
        value={variable.question.sv}
        onChange={(sv) => put((v) => ({ ...v, question: inSwedish(v.question, sv) }))}
      />
    </>
  )
}
