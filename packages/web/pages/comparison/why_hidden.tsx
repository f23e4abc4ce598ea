import { Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { useCan } from '../../client/me.ts'
import type { Figure } from './answer.ts'
import type { Shown } from './shown.ts'

/** Why some figures are not shown, where any is not; and where one's own are. */
export const WhyHidden = ({
  shown: { voice, comparison },
  rows,
}: {
  readonly shown: Shown
  readonly rows: readonly Figure[]
}): ReactElement | null => {
  const { hidden, ways } = voice.text
  const seesResults = useCan()('result.read')
  if (!rows.some((f) => f.hidden)) return null
  return (
    <details className="compare-fold unfolds">
      <summary>{hidden.why}</summary>
      <p>{hidden.explanation}</p>
      {seesResults && comparison.mine !== null && (
        <p>
          {hidden.own} <Link to="/resultat">{ways.results}</Link>
        </p>
      )}
    </details>
  )
}
