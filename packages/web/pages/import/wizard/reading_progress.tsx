import type { ReactElement } from 'react'
import { Progress } from '../../../parts/progress/progress.tsx'
import { en } from '../../../text/en/import.ts'
import { sv } from '../../../text/sv/import.ts'
import { useFormat, useText } from '../../../text/text.tsx'
import type { Wizard } from './wizard.ts'

/** How far the file is read, when it takes a while. */
export const ReadingProgress = ({ busy }: { readonly busy: Wizard['busy'] }): ReactElement | null => {
  const text = useText({ sv, en })
  const { number } = useFormat()
  if (busy === undefined) return null
  if (busy === 'begun')
    return (
      <p className="waiting quiet" role="status">
        {text.opening}
      </p>
    )
  return <Progress value={busy.done} of={busy.size} label={text.readSoFar(number(busy.rows), busy.rows)} />
}
