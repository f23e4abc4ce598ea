import type { ReactElement } from 'react'
import { useMeasures } from '../../forms/measures.ts'
import { PageSection } from '../../parts/page_section/page_section.tsx'
import { comparisonsOf, type EquityDimension } from './answer.ts'
import { EquityFigure } from './figure.tsx'
import type { Voice } from './voice.ts'

interface Props {
  readonly dimension: EquityDimension
  readonly voice: Voice
  readonly asTable: boolean
}

/** One way to group children: interventions granted, then consent missing. */
export const Dimension = ({ dimension, voice, asTable }: Props): ReactElement => {
  const { indicators } = useMeasures('utredning')
  const { text, format } = voice
  const title = text.dimensions[dimension.id]
  const about = [
    text.about[dimension.id],
    dimension.unplaced > 0 ? text.unplaced(format.number(dimension.unplaced), dimension.unplaced === 1) : '',
  ].filter(Boolean)
  return (
    <PageSection id={dimension.id} title={title}>
      {about.length > 0 && <p>{about.join(' ')}</p>}
      {(['insats_andel', 'behov_ej_samtycke_andel'] as const).map((id) => {
        const indicator = indicators.find((i) => i.id === id)
        return (
          indicator && (
            <EquityFigure
              key={id}
              comparisons={comparisonsOf(dimension, id)}
              indicator={indicator}
              by={title}
              voice={voice}
              asTable={asTable}
            />
          )
        )
      })}
    </PageSection>
  )
}
