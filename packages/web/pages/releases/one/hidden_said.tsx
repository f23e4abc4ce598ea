import type { ReactElement } from 'react'
import { en } from '../../../text/en/releases.ts'
import { sv } from '../../../text/sv/releases.ts'
import { useFormat, useText } from '../../../text/text.tsx'

interface Props {
  readonly all: number
  readonly hidden: number
}

/** How many figures are shown, and how many are not. */
export const HiddenSaid = ({ all, hidden }: Props): ReactElement => {
  const text = useText({ sv, en })
  const { number } = useFormat()
  return (
    <p role="status">
      {hidden === 0
        ? text.allShown(number(all))
        : text.hiddenSaid(number(all), number(all - hidden), number(hidden))}
    </p>
  )
}
