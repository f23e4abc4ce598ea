import type { ReactElement } from 'react'
import { TextField } from '../../../parts/field/field.tsx'
import { Select } from '../../../parts/select/select.tsx'
import { en } from '../../../text/en/import.ts'
import { sv } from '../../../text/sv/import.ts'
import { useText, useWords } from '../../../text/text.tsx'
import type { Draft } from './computation_draft.ts'

interface Props {
  readonly draft: Draft
  readonly onChange: (value: string) => void
}

/** The one answer that every row is given. */
export const AlwaysAnswered = ({ draft: { codes, value }, onChange }: Props): ReactElement => {
  const text = useText({ sv, en })
  const words = useWords()
  if (codes === undefined)
    return (
      <TextField
        name="utraknad-svar"
        label={text.answer}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    )
  return (
    <Select
      name="utraknad-kod"
      label={text.answer}
      value={value}
      options={codes.map((c) => ({ value: c.id, label: words(c.label) }))}
      onChange={onChange}
    />
  )
}
