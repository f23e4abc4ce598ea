import type { Indicator } from '@lyhord/core'
import type { ReactElement } from 'react'
import { en } from '../../../text/en/releases.ts'
import { sv } from '../../../text/sv/releases.ts'
import { useFormat, useText } from '../../../text/text.tsx'
import type { Figure } from '../answer.ts'

interface Props {
  readonly figure: Figure | undefined
  readonly indicator: Indicator | undefined
}

/** A figure with what it is made of, or why it is not shown. */
export const FigureCell = ({ figure, indicator }: Props): ReactElement => {
  const text = useText({ sv, en })
  const said = useValueSaid(indicator)
  const { number } = useFormat()
  if (!figure) return <>{text.nobody}</>
  if (figure.hidden) return <span className="release-hidden">{text.hidden}</span>
  const { value, n, numerator } = figure
  if (value === null || n === null) return <>{text.nobody}</>
  if (numerator === null || indicator?.kind === 'count') return <>{said(value)}</>
  return (
    <>
      {said(value)}
      <span className="release-of">{text.of(number(numerator), number(n))}</span>
    </>
  )
}

const useValueSaid = (indicator: Indicator | undefined): ((value: number) => string) => {
  const { percent, number, days } = useFormat()
  switch (indicator?.kind) {
    case 'share':
    case 'distribution':
      return percent
    case 'days':
      return days
    case 'ratio':
    case 'rate':
      return (value) => number(value, 1)
    default:
      return number
  }
}
