import type { ReactElement } from 'react'
import { Select } from '../../../parts/select/select.tsx'
import { en } from '../../../text/en/import.ts'
import { sv } from '../../../text/sv/import.ts'
import { useText } from '../../../text/text.tsx'
import type { Chosen, Draft, Way } from './computation_draft.ts'

interface Props {
  readonly draft: Draft
  readonly way: Exclude<Way, 'constant'>
  readonly headings: readonly string[]
  readonly onChange: (part: Chosen) => void
}

/** The column that an answer is computed from, or the two. */
export const ComputedFrom = ({ draft, way, headings, onChange }: Props): ReactElement => {
  const text = useText({ sv, en })
  const columns = headings.map((heading) => ({ value: heading, label: heading }))
  return (
    <>
      <Select
        name="utraknad-kolumn"
        label={text.firstColumn[way]}
        value={draft.one}
        options={columns}
        onChange={(one) => onChange({ one })}
      />
      {way !== 'sex' && way !== 'filled' && (
        <Select
          name="utraknad-till"
          label={text.secondColumn[way]}
          value={draft.two}
          options={columns}
          onChange={(two) => onChange({ two })}
        />
      )}
    </>
  )
}
