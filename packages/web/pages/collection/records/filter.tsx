import type { ReactElement } from 'react'
import { TextField } from '../../../parts/field/field.tsx'
import { useNumberTold } from '../../../parts/field/use_number_told.ts'
import { Select } from '../../../parts/select/select.tsx'
import { Switch } from '../../../parts/switch/switch.tsx'
import { en } from '../../../text/en/collection.ts'
import { sv } from '../../../text/sv/collection.ts'
import { useText } from '../../../text/text.tsx'

const states = ['all', 'draft', 'submitted', 'withdrawn'] as const

export interface RecordFilter {
  /** A part of the local id. */
  readonly localId: string
  readonly state: (typeof states)[number]
  readonly mine: boolean
}

interface Props {
  readonly filter: RecordFilter
  readonly onChange: (filter: RecordFilter) => void
}

/** Which records are shown. */
export const Filter = ({ filter, onChange }: Props): ReactElement => {
  const text = useText({ sv, en })
  const numberTold = useNumberTold()
  return (
    <search className="record-filter not-printed">
      <TextField
        name="sok"
        label={text.search}
        value={filter.localId}
        error={numberTold(filter.localId)}
        type="search"
        autoComplete="off"
        maxLength={40}
        onChange={(event) => onChange({ ...filter, localId: event.target.value })}
      />
      <Select
        name="lage"
        label={text.state}
        value={filter.state}
        onChange={(state) => onChange({ ...filter, state })}
        options={states.map((value) => ({
          value,
          label: value === 'all' ? text.allStates : text.states[value],
        }))}
      />
      <Switch
        name="mina"
        label={text.mine}
        on={filter.mine}
        onChange={(mine) => onChange({ ...filter, mine })}
      />
    </search>
  )
}
