import type { ReactElement } from 'react'
import { useFormat } from '../../text/text.tsx'
import { withCapital } from '../../text/with_capital.ts'
import { Select } from './select.tsx'

interface Props {
  readonly name?: string
  readonly label: string
  /** In the order they stand. */
  readonly periods: readonly string[]
  readonly value: string
  readonly onChange: (period: string) => void
}

/** Choose one of some half-years and years. */
export const PeriodSelect = ({ name = 'period', periods, ...rest }: Props): ReactElement => {
  const { period } = useFormat()
  const options = periods.map((value) => ({ value, label: withCapital(period(value)) }))
  return <Select name={name} options={options} {...rest} />
}
