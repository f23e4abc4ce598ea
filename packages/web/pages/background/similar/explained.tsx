import type { ReactElement } from 'react'
import { en } from '../../../text/en/background.ts'
import { sv } from '../../../text/sv/background.ts'
import { useText } from '../../../text/text.tsx'
import type { Similar } from '../area_of_similar.ts'
import { useLackNames } from './lack_names.ts'
import { NotCompared } from './not_compared.tsx'

/** Who cannot be compared, and how the distance is counted. */
export const Explained = ({ similar }: { readonly similar: Similar }): ReactElement => {
  const { similar: text } = useText({ sv, en })
  const called = useLackNames(similar)
  return (
    <>
      <NotCompared similar={similar} called={called} />
      <details className="unfold">
        <summary>
          <span className="unfold-name">{text.how}</span>
        </summary>
        <div className="unfold-inside">
          <p>{text.howSteps}</p>
          {similar.groupWeight > 0 && <p>{text.howGroup}</p>}
          <p>{text.howMissing}</p>
        </div>
      </details>
    </>
  )
}
