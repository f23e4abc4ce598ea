import { Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { useCan } from '../../client/me.ts'
import type { Shown } from './shown.ts'

/** Why some figures are not shown, and where one's own are. */
export const WhyHidden = ({ shown: { voice, comparison } }: { readonly shown: Shown }): ReactElement => {
  const { hidden, ways } = voice.text
  const seesResults = useCan()('result.read')
  return (
    <details className="compare-fold unfolds">
      <summary>{hidden.why}</summary>
      <p>{hidden.explanation}</p>
      <p>{hidden.fewShown}</p>
      {seesResults && comparison.mine !== null && (
        <p>
          {hidden.own} <Link to="/resultat">{ways.results}</Link>
        </p>
      )}
    </details>
  )
}
