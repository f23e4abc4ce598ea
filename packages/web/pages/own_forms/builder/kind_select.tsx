import type { Variable } from '@lyhord/core'
import type { ReactElement } from 'react'
import { Select } from '../../../parts/select/select.tsx'
import { en } from '../../../text/en/own_forms.ts'
import { sv } from '../../../text/sv/own_forms.ts'
import { useText } from '../../../text/text.tsx'
import { type Kind, ofKind } from '../draft/question.ts'

interface Props {
  readonly variable: Variable
  readonly put: (how: (v: Variable) => Variable) => void
}

/** What kind of answer a question has, where there is something to choose. */
export const KindSelect = ({ variable, put }: Props): ReactElement | null => {
  const text = useText({ sv, en })
  const kinds = kindsFor(variable).map((kind) => ({ value: kind, label: text.kinds[kind] }))
  if (kinds.length < 2) return null
  return (
    <Select
      name="fraga-slag"
      label={text.fields.kind}
      options={kinds}
      value={variable.kind}
      onChange={(kind) => put((v) => ofKind(v, kind))}
    />
  )
}

/** A record's id stays a text; a pseudonym comes only from a file. */
const kindsFor = (variable: Variable): readonly Kind[] => {
  if (variable.kind === 'pseudonym') return ['pseudonym']
  if (variable.kind === 'text' && variable.identifies) return ['text']
  return ['yes_no', 'one', 'multi', 'number', 'day', 'text']
}
