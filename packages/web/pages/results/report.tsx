import { memo, type ReactElement, useDeferredValue } from 'react'
import { PageSection } from '../../parts/page_section/page_section.tsx'
import { OverTimeFigure } from './figure/over_time.tsx'
import { TalksFigure } from './figure/talks.tsx'
import { halfYearsIn } from './over_time_figure.ts'
import { type Part, partsOf } from './parts.ts'
import { GirlsBoys } from './section/girls_boys.tsx'
import { Figures } from './section/section.tsx'
import { layouts } from './sections.ts'
import type { Shown } from './shown.ts'

/**
 * Every section in order. The first answers at once; what is further down follows a moment later, so that neither opening
 * the page nor choosing waits for forty figures.
 */
export const Report = ({ shown }: { readonly shown: Shown }): ReactElement => {
  const later = useDeferredValue<Shown | undefined>(shown, undefined)
  return (
    <div>
      <First shown={shown} />
      {later && <Rest shown={later} />}
    </div>
  )
}

interface Props {
  readonly shown: Shown
}

/** How the children were heard opens the page of investigations, whatever else there is. */
const First = memo(({ shown }: Props): ReactElement | null => {
  const [first] = partsOf(shown.knowledge)
  if (!first || !shown.knowledge.indicatorOf('samtal_minst_2')) return null
  return (
    <PageSection id={first.id} title={shown.voice.text.sections[first.id]}>
      <TalksFigure shown={shown} />
    </PageSection>
  )
})

const Rest = memo(({ shown }: Props): ReactElement => {
  const begun = shown.knowledge.indicatorOf('samtal_minst_2') !== undefined
  return (
    <>
      {partsOf(shown.knowledge).map((part, i) =>
        begun && i === 0 && 'indicators' in part ? (
          <Figures key={part.id} shown={shown} ids={part.indicators} />
        ) : (
          <PageSection key={part.id} id={part.id} title={shown.voice.text.sections[part.id]}>
            <PartContent part={part} shown={shown} />
          </PageSection>
        ),
      )}
    </>
  )
})

const PartContent = ({ part, shown }: Props & { readonly part: Part }): ReactElement => {
  if ('indicators' in part) return <Figures shown={shown} ids={part.indicators} />
  return part.id === 'flickor_pojkar' ? <GirlsBoys shown={shown} /> : <OverTime shown={shown} />
}

const OverTime = ({ shown }: Props): ReactElement => {
  const { indicatorOf, form } = shown.knowledge
  if (halfYearsIn(shown.halfYears).length < 2) return <p>{shown.voice.text.overTime.tooFew}</p>
  return (
    <OverTimeFigure
      shown={shown}
      indicators={layouts[form].followed.flatMap((id) => indicatorOf(id) ?? [])}
    />
  )
}
