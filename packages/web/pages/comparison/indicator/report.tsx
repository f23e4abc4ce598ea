import { memo, type ReactElement } from 'react'
import { useCan } from '../../../client/me.ts'
import { Thread } from '../../interpretations/thread.tsx'
import { askedId } from '../answer.ts'
import type { IndicatorShown } from '../shown.ts'
import { WhyHidden } from '../why_hidden.tsx'
import { AgainstPart } from './against.tsx'
import { CaseMixPart } from './case_mix.tsx'
import { FunnelPart } from './funnel.tsx'
import { GroupsPart } from './groups.tsx'
import { MapPart } from './map.tsx'
import { OverTimePart } from './over_time.tsx'
import { SpreadPart } from './spread.tsx'

interface Props {
  readonly shown: IndicatorShown
}

/** Every part of the page of an indicator, in the order one asks. */
export const IndicatorReport = memo(
  ({ shown }: Props): ReactElement => (
    <div>
      <Contents shown={shown} />
      <AgainstPart shown={shown} />
      <FunnelPart shown={shown} />
      <SpreadPart shown={shown} />
      <OverTimePart shown={shown} />
      <GroupsPart shown={shown} />
      <CaseMixPart shown={shown} />
      <MapPart shown={shown} />
      <Interpretations shown={shown} />
      <div className="compare-foot">
        <WhyHidden shown={shown} rows={figuresOf(shown)} />
      </div>
    </div>
  ),
)

/** What boards write to each other about the figure; the part is not there for those who do not belong. */
const Interpretations = ({ shown: { choice, answer, voice } }: Props): ReactElement | null =>
  useCan()('interpretation.read') ? (
    <section id="tolkningar" className="compare-section compare-thread">
      <h2>{voice.text.interpretations.title}</h2>
      <Thread from={choice.from} form={choice.form} indicator={askedId(answer)} />
    </section>
  ) : null

const figuresOf = ({ compared }: IndicatorShown) => [
  ...compared.members.map((m) => m.figure),
  ...compared.areas.map((a) => a.figure),
  ...compared.groups.flatMap((g) => [g.against, ...(g.mine ? [g.mine] : [])]),
]

const Contents = ({ shown: { voice } }: Props): ReactElement => {
  const { text } = voice
  const may = useCan()
  const parts = [
    ['jamfort', text.against.title],
    ['slump', text.funnel.title],
    ['spridning', text.spread.title],
    ['tid', text.overTime.title],
    ['grupper', text.groups.title],
    ['barn', text.caseMix.title],
    ['karta', text.map.title],
    ...(may('interpretation.read') ? [['tolkningar', text.interpretations.title] as const] : []),
  ] as const
  return (
    <nav className="compare-ways not-printed" aria-label={text.contents}>
      <ul>
        {parts.map(([id, title]) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
