import { Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { formInAddress } from '../../forms/form_list.ts'
import { en } from '../../text/en/codebook.ts'
import { sv } from '../../text/sv/codebook.ts'
import { useText, useWords } from '../../text/text.tsx'
import { useThisCodebook } from './use_codebook.ts'
import { isUnused, type Uses } from './uses.ts'

/** The results that use the answer; a question that none uses is flagged. */
export const UsedIn = ({ uses }: { readonly uses: Uses }): ReactElement => {
  const text = useText({ sv, en })
  const words = useWords()
  const { indicators, groupings, key } = uses
  const search = { form: formInAddress(useThisCodebook().form.id) }
  if (isUnused(uses))
    return (
      <p className="entry-unused">
        <strong>{text.unused}</strong> {text.unusedHint}
      </p>
    )
  if (indicators.length === 0) return <p>{groupings.length > 0 ? text.splits : text.keyUse}</p>
  return (
    <details className="entry-fold unfolds">
      <summary>
        {text.usedIn} ({indicators.length})
      </summary>
      <ul>
        {indicators.map((i) => (
          <li key={i.id}>
            {words(i.title)} <code className="quiet">{i.id}</code>
          </li>
        ))}
      </ul>
      {groupings.length > 0 && <p>{text.splits}</p>}
      {key && <p>{text.keyUse}</p>}
      <p className="not-printed">
        <Link className="onward" to="/resultat" search={search}>
          {text.toResults}
        </Link>
      </p>
    </details>
  )
}
