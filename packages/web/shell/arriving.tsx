import type { ReactElement } from 'react'
import { en } from '../text/en/parts.ts'
import { sv } from '../text/sv/parts.ts'
import { useText } from '../text/text.tsx'
import './shell.css'

/** Instead of an empty window, while a slow server has not said who is asking. */
export const Arriving = (): ReactElement => (
  <main className="outside-main">
    <p className="quiet" role="status">
      {useText({ sv, en }).waiting}
    </p>
  </main>
)
