import { type ReactElement, useState } from 'react'
import { TextField } from '../../../parts/field/field.tsx'

interface Props {
  readonly name: string
  readonly label: string
  readonly value: number
  /** Why a number cannot be; `undefined` when it can. */
  readonly wrong: (value: number) => string | undefined
  readonly onChange: (value: number) => void
}

/** A whole number that holds as soon as it can be one; what cannot stays as it was written. */
export const LiveNumber = ({ name, label, value, wrong, onChange }: Props): ReactElement => {
  const [written, write] = useState(String(value))
  const read = written.trim() === '' ? Number.NaN : Number(written)
  return (
    <TextField
      name={name}
      label={label}
      wide={6}
      inputMode="numeric"
      autoComplete="off"
      error={wrong(read)}
      value={written}
      onChange={(event) => {
        write(event.target.value)
        const next = event.target.value.trim() === '' ? Number.NaN : Number(event.target.value)
        if (wrong(next) === undefined) onChange(next)
      }}
    />
  )
}
