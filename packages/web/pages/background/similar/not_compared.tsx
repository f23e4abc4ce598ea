import type { ReactElement } from 'react'
import { Unfold } from '../../../parts/unfold/unfold.tsx'
import { en } from '../../../text/en/background.ts'
import { sv } from '../../../text/sv/background.ts'
import { useFormat, useText } from '../../../text/text.tsx'
import { nameOf, type Similar } from '../area_of_similar.ts'

interface Props {
  readonly similar: Similar
  readonly called: (lack: string | null) => string
}

/** Those that cannot be compared, and what each lacks. */
export const NotCompared = ({ similar: { notCompared }, called }: Props): ReactElement | null => {
  const { similar: text } = useText({ sv, en })
  const { list, number } = useFormat()
  if (notCompared.length === 0) return null
  return (
    <Unfold name={text.notCompared(number(notCompared.length), notCompared.length)}>
      <ul>
        {notCompared.map((m) => (
          <li key={m.code}>{text.lacks(nameOf(m), list(m.lacks.map(called)))}</li>
        ))}
      </ul>
    </Unfold>
  )
}
