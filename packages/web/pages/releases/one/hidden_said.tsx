import type { ReactElement } from 'react'
import { en } from '../../../text/en/releases.ts'
import { sv } from '../../../text/sv/releases.ts'
import { useFormat, useText } from '../../../text/text.tsx'

interface Props {
  readonly all: number
  readonly unsafe: number
  readonly guard: number
}

/** How many figures are shown, and why the others are not. */
export const HiddenSaid = ({ all, unsafe, guard }: Props): ReactElement => {
  const text = useText({ sv, en })
  const { number } = useFormat()
  return (
    <p role="status">
      {unsafe + guard === 0
        ? text.allShown(number(all))
        : text.hiddenSaid(number(all), number(all - unsafe - guard), number(unsafe), number(guard))}
    </p>
  )
}
