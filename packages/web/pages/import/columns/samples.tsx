import type { ReactElement } from 'react'
import { en } from '../../../text/en/import.ts'
import { sv } from '../../../text/sv/import.ts'
import { useFormat, useText } from '../../../text/text.tsx'
import type { ColumnShown } from '../worker/work.ts'

/** Some of what stands in the column; never where it may say who somebody is. */
export const Samples = ({ shown }: { readonly shown: ColumnShown }): ReactElement => {
  const text = useText({ sv, en })
  const { number } = useFormat()
  if (shown.personalNumbers > 0)
    return (
      <span className="quiet">{text.numbersHere(number(shown.personalNumbers), shown.personalNumbers)}</span>
    )
  if (shown.masked) return <span className="quiet">{text.covered}</span>
  if (shown.filled === 0) return <span className="quiet">{text.emptyColumn}</span>
  return (
    <span className="import-samples">
      {shown.samples.map((sample) => (
        <span key={sample}>{sample}</span>
      ))}
    </span>
  )
}
