import type { ReactElement } from 'react'
import { Field } from '../../../parts/field/field.tsx'
import type { Selection } from '../selection.ts'

interface Props {
  readonly name: string
  readonly label: string
  readonly value: string | undefined
  readonly set: (day: (end: 'from' | 'to') => Partial<Pick<Selection, 'from' | 'to'>>) => void
}

/** A day counts when it is whole; an emptied one takes the limit away. */
export const DayLimit = ({ name, label, value, set }: Props): ReactElement => (
  <Field name={name} label={label}>
    {(control) => (
      <input
        {...control}
        type="date"
        className="field-input"
        defaultValue={value ?? ''}
        onChange={({ target }) => {
          const day = target.value
          if (day !== '' || target.validity.valid) set((end) => (day === '' ? {} : { [end]: day }))
        }}
      />
    )}
  </Field>
)
