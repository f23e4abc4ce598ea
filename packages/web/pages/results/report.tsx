import { memo, type ReactElement, useDeferredValue } from 'react'
import { PageSection } from '../../parts/page_section/page_section.tsx'
import { TalksFigure } from './figure/talks.tsx'
import { type Part, partsOf } from './parts.ts'
import { GirlsBoys } from './section/girls_boys.tsx'
import { OverTime } from './section/over_time.tsx'
import { Figures } from './section/section.tsx'
import { type Showing, WhereSeen } from './section/where_seen.tsx'
import type { Shown } from './shown.ts'

interface Props {
  readonly shown: Shown
}

/**
 * Every section in order. The first answers at once, and so does what somebody looks at; the others follow a moment
 * later, so that neither opening the page nor choosing waits for forty figures.
 */
export const Report = ({ shown }: Props): ReactElement => {
  const later = useDeferredValue<Shown | undefined>(shown, undefined)
  return (
    <div>
      <First shown={shown} />
      {later && <Rest shown={shown} later={later} />}
    </div>
  )
}

/** The part that opens the page, with how the children were heard, whatever else there is; not of every form. */
const firstPart = ({ knowledge }: Shown): Part | undefined =>
  knowledge.indicatorOf('samtal_minst_2') && partsOf(knowledge)[0]

const First = memo(({ shown }: Props): ReactElement | null => {
  const first = firstPart(shown)
  return first ? (
    <PageSection id={first.id} title={shown.voice.text.sections[first.id]}>
      <TalksFigure shown={shown} />
    </PageSection>
  ) : null
})

const Rest = (showing: Showing): ReactElement => {
  const { shown } = showing
  const begun = firstPart(shown)?.id
  return (
    <>
      {partsOf(shown.knowledge).map((part) =>
        part.id === begun ? (
          <PartContent key={part.id} part={part} {...showing} />
        ) : (
          <PageSection key={part.id} id={part.id} title={shown.voice.text.sections[part.id]}>
            <PartContent part={part} {...showing} />
          </PageSection>
        ),
      )}
    </>
  )
}

const PartContent = ({ part, ...showing }: Showing & { readonly part: Part }): ReactElement => {
  if ('indicators' in part) return <Figures ids={part.indicators} {...showing} />
  return (
    <WhereSeen {...showing}>
      {(shown) => (part.id === 'flickor_pojkar' ? <GirlsBoys shown={shown} /> : <OverTime shown={shown} />)}
    </WhereSeen>
  )
}
