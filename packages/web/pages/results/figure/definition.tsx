import type { ToldIndicator } from '@lyhord/core/indicator/told_indicator.ts'
import type { ReactElement } from 'react'
import { SourceWords } from '../../../parts/source_words/source_words.tsx'
import { inVoice, type Voice } from '../voice.ts'

interface Props {
  readonly indicator: ToldIndicator | undefined
  /** What else there is to know, as term and words. */
  readonly more?: readonly (readonly [term: string, said: string])[]
  readonly voice: Voice
}

/** Question, definition, direction and source. */
export const Definition = ({ indicator, more = [], voice }: Props): ReactElement => {
  const { figure } = voice.text
  const entries = [
    ...(indicator
      ? [
          [figure.question, inVoice(voice, indicator.question)] as const,
          [figure.definition, inVoice(voice, indicator.definition)] as const,
          [figure.direction, figure.directions[indicator.direction]] as const,
          [figure.source, <SourceWords key="source" source={indicator.source} />] as const,
        ]
      : []),
    ...more,
  ]
  return (
    <dl>
      {entries.map(([term, said]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{said}</dd>
        </div>
      ))}
    </dl>
  )
}
