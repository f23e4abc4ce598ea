import type { ReactElement } from 'react'
import { Definition } from '../../results/figure/definition.tsx'
import { releasesSaid } from '../releases_said.ts'
import type { Sourced } from '../shown.ts'

interface Props {
  readonly shown: Sourced
  readonly heading: string
  readonly method: string
}

/** On demand: question, definition, direction, source, method and which release. */
export const About = ({ shown: { indicator, voice, answer }, heading, method }: Props): ReactElement => {
  const { figure } = voice.text
  const release = releasesSaid(answer, voice).join('; ')
  return (
    <details className="compared-more">
      <summary>
        {voice.results.text.figure.about}
        <span className="only-heard">: {heading}</span>
      </summary>
      <Definition
        indicator={indicator}
        more={[
          [figure.method, method],
          [figure.release, release],
        ]}
        voice={voice.results}
      />
    </details>
  )
}
