import type { ReactElement } from 'react'
import { en } from '../../text/en/parts.ts'
import { sv } from '../../text/sv/parts.ts'
import { useText } from '../../text/text.tsx'
import './waiting.css'

/** Nothing for 300 ms, then a quiet word that we are fetching. */
export const Waiting = (): ReactElement => (
  <p className="waiting quiet" role="status">
    {useText({ sv, en }).waiting}
  </p>
)
