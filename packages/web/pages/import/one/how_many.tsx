import type { ReactElement } from 'react'
import { en } from '../../../text/en/import.ts'
import { sv } from '../../../text/sv/import.ts'
import { useFormat, useText } from '../../../text/text.tsx'
import type { OneImport } from './page.tsx'

/** How many rows the file had, and where its records are now. */
export const HowMany = ({ found }: { readonly found: OneImport }): ReactElement => {
  const text = useText({ sv, en })
  const { number } = useFormat()
  const { fileRows, stayed, sent, applied } = found
  const lines: readonly (readonly [string, number])[] = [
    ...(fileRows === null ? [] : [[text.fileHad, fileRows] as const]),
    [text.onDevice, stayed],
    [text.sentRows, sent],
    ...(applied ? [[text.takenIn, applied.created + applied.amended] as const] : []),
    ...(applied && applied.held > 0 ? [[text.heldHere, applied.held] as const] : []),
  ]
  return (
    <dl className="import-how-many" aria-label={text.howMany}>
      {lines.map(([said, n]) => (
        <div key={said}>
          <dt>{said}</dt>
          <dd>{number(n)}</dd>
        </div>
      ))}
    </dl>
  )
}
