import type { ReactElement } from 'react'
import { en } from '../text/en/shell.ts'
import { sv } from '../text/sv/shell.ts'
import { useText } from '../text/text.tsx'

/** On every page of the demonstration. */
export const DemonstrationBanner = (): ReactElement => {
  const text = useText({ sv, en })
  return (
    <aside className="demonstration" aria-label={text.demonstrationNote}>
      {text.demonstration}
    </aside>
  )
}
