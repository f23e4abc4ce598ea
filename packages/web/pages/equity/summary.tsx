import type { ReactElement } from 'react'
import { PageSection } from '../../parts/page_section/page_section.tsx'
import type { Equity, Told } from './answer.ts'
import { summaryOf } from './summary_said.ts'
import type { Voice } from './voice.ts'

interface Props {
  readonly equity: Equity
  readonly voice: Voice
}

/** What can be told on the whole page. */
export const Summary = ({
  all,
  voice,
}: {
  readonly all: readonly Told[]
  readonly voice: Voice
}): ReactElement => {
  const { first, told, rest } = summaryOf(all, voice)
  return (
    <PageSection id="korthet" title={voice.text.summary.title}>
      <p className={told.length > 0 ? undefined : 'figure-says'}>{first}</p>
      {told.length > 0 && (
        <ul>
          {told.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      <p className="quiet">{rest.join(' ')}</p>
    </PageSection>
  )
}

/** What no adjustment can do, always there. */
export const Limits = ({ equity, voice }: Props): ReactElement => {
  const { limits, limitsAbout, method } = voice.text
  return (
    <PageSection id="kan_inte" title={limitsAbout.title}>
      <ul>
        {limits.own.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
      <p>{limitsAbout.small}</p>
      {equity.unassessed > 0 && (
        <p>{limitsAbout.unassessed(voice.format.number(equity.unassessed), equity.unassessed === 1)}</p>
      )}
      <details className="about equity-method">
        <summary>{limitsAbout.methodTitle}</summary>
        <p className="about-words">{method.own}</p>
      </details>
    </PageSection>
  )
}
