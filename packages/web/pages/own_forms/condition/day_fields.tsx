import type { Variable } from '@lyhord/core'
import type { ReactElement } from 'react'
import { TextField } from '../../../parts/field/field.tsx'
import { Select } from '../../../parts/select/select.tsx'
import { en } from '../../../text/en/own_forms.ts'
import { sv } from '../../../text/sv/own_forms.ts'
import { useText, useWords } from '../../../text/text.tsx'
import { isFixedDay, type Part, todayHere } from './condition.ts'

interface Props {
  readonly name: string
  readonly part: Part
  readonly choosable: readonly Variable[]
  readonly onChange: (part: Part) => void
}

const fixed = ''

/** What a day is held against: a day in the calendar, today, or the answer to another question. */
export const DayFields = ({ name, part, choosable, onChange }: Props): ReactElement => {
  const text = useText({ sv, en })
  const words = useWords()
  const days = choosable.filter((v) => v.kind === 'day' && v.id !== part.variable)
  const isFixed = isFixedDay(part.against)
  return (
    <>
      <Select
        name={`${name}-mot`}
        label={text.partDay}
        options={[
          { value: fixed, label: text.partDayFixed },
          { value: todayHere, label: text.partDayToday },
          ...days.map((v) => ({ value: v.id, label: words(v.label).trim() || text.unnamed })),
        ]}
        value={isFixed ? fixed : part.against}
        onChange={(against) => onChange({ ...part, against })}
      />
      {isFixed && (
        <TextField
          name={`${name}-dag`}
          label={text.partDayValue}
          type="date"
          value={part.against}
          hint={part.against === fixed ? text.missing.day : undefined}
          onChange={(event) => onChange({ ...part, against: event.target.value })}
        />
      )}
    </>
  )
}
