import { memo, type ReactElement, useDeferredValue } from 'react'
import { OverTimeFigure } from './figure/over_time.tsx'
import { TalksFigure } from './figure/talks.tsx'
import { Fold } from './fold/fold.tsx'
import { indicatorOf, indicators } from './knowledge.ts'
import { halfYearsIn } from './over_time_figure.ts'
import { GirlsBoys } from './section/girls_boys.tsx'
import { Figures, PageSection } from './section/section.tsx'
import { followed, participation, type Section, sectionsFor, time } from './sections.ts'
import type { Shown } from './shown.ts'

const others = sectionsFor(indicators.map((i) => i.id))

/**
 * Every section in order. The children's participation answers a new choice at once; what is further down follows a
 * moment later, so that choosing never waits for forty figures.
 */
export const Report = ({ shown }: { readonly shown: Shown }): ReactElement => {
  const later = useDeferredValue(shown)
  return (
    <div>
      <Fold label={shown.voice.text.contents}>
        <Contents shown={shown} />
      </Fold>
      <First shown={shown} />
      <Rest shown={later} />
    </div>
  )
}

const First = memo(
  ({ shown }: { readonly shown: Shown }): ReactElement => (
    <PageSection id="delaktighet" title={shown.voice.text.sections.delaktighet}>
      <TalksFigure shown={shown} />
    </PageSection>
  ),
)

const Rest = memo(({ shown }: { readonly shown: Shown }): ReactElement => {
  const { sections } = shown.voice.text
  return (
    <>
      <Figures shown={shown} ids={participation} />
      <PageSection id="tid" title={sections.tid}>
        <Figures shown={shown} ids={['utredningstid', ...time]} />
      </PageSection>
      <PageSection id="flickor_pojkar" title={sections.flickor_pojkar}>
        <GirlsBoys shown={shown} />
      </PageSection>
      {others.map(({ id, indicators: ids }) => (
        <PageSection key={id} id={id} title={sections[id]}>
          <Figures shown={shown} ids={ids} />
        </PageSection>
      ))}
      <PageSection id="over_tid" title={sections.over_tid}>
        <OverTime shown={shown} />
      </PageSection>
    </>
  )
})

const OverTime = ({ shown }: { readonly shown: Shown }): ReactElement => {
  if (halfYearsIn(shown.halfYears).length < 2) return <p>{shown.voice.text.overTime.tooFew}</p>
  return <OverTimeFigure shown={shown} indicators={followed.flatMap((id) => indicatorOf(id) ?? [])} />
}

const Contents = ({ shown }: { readonly shown: Shown }): ReactElement => {
  const { sections, contents } = shown.voice.text
  const ids: (Section['id'] | 'delaktighet' | 'tid' | 'flickor_pojkar' | 'over_tid')[] = [
    'delaktighet',
    'tid',
    'flickor_pojkar',
    ...others.map((s) => s.id),
    'over_tid',
  ]
  return (
    <nav className="contents not-printed" aria-label={contents}>
      <ul>
        {ids.map((id) => (
          <li key={id}>
            <a href={`#${id}`}>{sections[id]}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
