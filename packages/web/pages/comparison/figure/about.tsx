import type { ReactElement } from 'react'
import { inVoice } from '../../results/voice.ts'
import { releasesSaid } from '../releases_said.ts'
import type { Sourced } from '../shown.ts'

interface Props {
  readonly shown: Sourced
  readonly heading: string
  readonly method: string
}

/** On demand: question, definition, direction, source, method and which release. */
export const About = ({ shown, heading, method }: Props): ReactElement => {
  const { indicator, voice } = shown
  const { figure } = voice.text
  const own = voice.results.text.figure
  const entries: readonly (readonly [string, string])[] = [
    ...(indicator
      ? ([
          [figure.question, inVoice(voice.results, indicator.question)],
          [figure.definition, inVoice(voice.results, indicator.definition)],
          [figure.direction, own.directions[indicator.direction]],
          [figure.source, indicator.source.text],
        ] as const)
      : []),
    [figure.method, method],
    [figure.release, releasesSaid(shown.answer, voice).join('; ')],
  ]
  return (
    <details className="compared-more">
      <summary>
        {figure.about}
        <span className="only-heard">: {heading}</span>
      </summary>
      <dl>
        {entries.map(([term, said]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{said}</dd>
          </div>
        ))}
        {indicator?.source.evidence === 'proposal' && <dd className="quiet">{own.proposal}</dd>}
      </dl>
    </details>
  )
}
