import { type ReactElement, useState } from 'react'
import { Button } from '../../parts/button/button.tsx'
import { en } from '../../text/en/collect.ts'
import { sv } from '../../text/sv/collect.ts'
import { useText } from '../../text/text.tsx'
import { NewSession } from './new_session.tsx'

/** The way to a work session; what it needs unfolds in its place. */
export const BeginSession = ({ collection }: { readonly collection: string }): ReactElement => {
  const text = useText({ sv, en })
  const [starting, start] = useState(false)
  if (starting) return <NewSession collection={collection} onCancel={() => start(false)} />
  return (
    <div>
      <Button onClick={() => start(true)}>{text.newSession}</Button>
    </div>
  )
}
