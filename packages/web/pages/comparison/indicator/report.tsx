import { lazy, memo, type ReactElement, Suspense } from 'react'
import { useCan } from '../../../client/me.ts'
import { Fold } from '../../../parts/fold/fold.tsx'
import { Waiting } from '../../../parts/waiting/waiting.tsx'
import { pageCode } from '../../../shell/page_code.ts'
import { askedId } from '../answer.ts'
import { isTested } from '../measure.ts'
import type { IndicatorShown } from '../shown.ts'
import { WhyHidden } from '../why_hidden.tsx'
import { AgainstPart } from './against.tsx'
import { CaseMixPart } from './case_mix.tsx'
import { FunnelPart } from './funnel.tsx'
import { GroupsPart } from './groups.tsx'
import { MapPart } from './map.tsx'
import { OverTimePart } from './over_time.tsx'
import { SpreadPart } from './spread.tsx'
import { useNamedPart } from './use_named_part.ts'
import { WhenNear } from './when_near.tsx'

const Thread = lazy(
  pageCode(() => import('../../interpretations/thread.tsx').then((m) => ({ default: m.Thread }))),
)

interface Props {
  readonly shown: IndicatorShown
}

/** Every part of the page of an indicator, in the order one asks. */
export const IndicatorReport = memo(({ shown }: Props): ReactElement => {
  useNamedPart()
  return (
    <div>
      <Contents shown={shown} />
      {partsOf(shown).map(({ id, Part }) => (
        <Part key={id} shown={shown} />
      ))}
      <Interpretations shown={shown} />
      <div className="compare-foot">
        {figuresOf(shown).some((figure) => figure.hidden) && <WhyHidden shown={shown} />}
      </div>
    </div>
  )
})

/** The parts that an indicator of its kind has: funnels and mixes of cases are for shares. */
const partsOf = ({ compared, measure: { kind }, voice: { text } }: IndicatorShown) => [
  { id: 'jamfort', title: text.against.title, Part: AgainstPart },
  ...(isTested(kind) ? [{ id: 'slump', title: text.funnel.title, Part: FunnelPart }] : []),
  { id: 'spridning', title: text.spread.title, Part: SpreadPart },
  { id: 'tid', title: text.overTime.title, Part: OverTimePart },
  ...(compared.groups.length > 0 || kind === 'distribution'
    ? [{ id: 'grupper', title: text.groups.title, Part: GroupsPart }]
    : []),
  ...(kind === 'share' ? [{ id: 'barn', title: text.caseMix.title, Part: CaseMixPart }] : []),
  { id: 'karta', title: text.map.title, Part: MapPart },
]

/** What boards write to each other about the figure; the part is not there for those who do not belong. */
const Interpretations = ({ shown: { choice, answer, voice } }: Props): ReactElement | null =>
  useCan()('interpretation.read') ? (
    <section id="tolkningar" className="compare-section compare-thread">
      <h2>{voice.text.interpretations.title}</h2>
      <WhenNear>
        <Suspense fallback={<Waiting />}>
          <Thread from={choice.from} form={choice.form} indicator={askedId(answer)} />
        </Suspense>
      </WhenNear>
    </section>
  ) : null

const figuresOf = ({ compared }: IndicatorShown) => [
  ...compared.members.map((m) => m.figure),
  ...compared.areas.map((a) => a.figure),
  ...compared.groups.flatMap((g) => [g.against, ...(g.mine ? [g.mine] : [])]),
]

const Contents = ({ shown }: Props): ReactElement => {
  const { text } = shown.voice
  const may = useCan()
  const parts = [
    ...partsOf(shown).map(({ id, title }) => [id, title] as const),
    ...(may('interpretation.read') ? [['tolkningar', text.interpretations.title] as const] : []),
  ] as const
  return (
    <Fold label={text.contents}>
      <nav className="compare-ways not-printed" aria-label={text.contents}>
        <ul>
          {parts.map(([id, title]) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
        </ul>
      </nav>
    </Fold>
  )
}
