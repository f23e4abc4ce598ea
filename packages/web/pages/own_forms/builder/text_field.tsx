import type { ReactElement, ReactNode } from 'react'
import { TextField } from '../../../parts/field/field.tsx'

interface Props {
  readonly name: string
  readonly label: ReactNode
  readonly hint?: ReactNode
  readonly error?: ReactNode
  readonly value: string
  readonly onChange: (value: string) => void
  readonly onBlur?: () => void
  readonly wide?: number
  readonly maxLength?: number
}

/** A line of text that holds as it is written. */
export const LiveText = ({ onChange, maxLength = 400, ...field }: Props): ReactElement => (
  <TextField
    {...field}
    maxLength={maxLength}
    autoComplete="off"
    onChange={(event) => onChange(event.target.value)}
  />
)
