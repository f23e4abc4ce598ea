import { Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { en } from '../../text/en/parts.ts'
import { sv } from '../../text/sv/parts.ts'
import { useText } from '../../text/text.tsx'

/** A page that one's role does not see: said in a sentence, with the way out. */
export const NotYours = (): ReactElement => {
  const text = useText({ sv, en })
  return (
    <div className="stack-tight">
      <p>{text.notYours}</p>
      <p>
        <Link className="onward" to="/">
          {text.toOverview}
        </Link>
      </p>
    </div>
  )
}
