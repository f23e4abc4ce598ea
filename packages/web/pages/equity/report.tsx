import { Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { useCan } from '../../client/me.ts'
import { Fold } from '../../parts/fold/fold.tsx'
import type { Equity } from './answer.ts'
import type { Choice } from './choice.ts'
import { Dimension } from './dimension.tsx'
import { Limits, Summary } from './summary.tsx'
import '../../parts/contents/contents.css'
import type { Voice } from './voice.ts'

interface Props {
  readonly equity: Equity
  readonly choice: Choice
  readonly voice: Voice
}

/** What the comparisons say in short, what they cannot say, and each dimension by itself. */
export const Report = ({ equity, choice, voice }: Props): ReactElement => {
  const can = useCan()
  return (
    <div>
      <p className="figure-says">{voice.text.question}</p>
      {can('release.read') && (
        <p className="not-printed">
          <Link to="/jamfor/jamlikhet">{voice.text.region.way}</Link>
        </p>
      )}
      <Fold label={voice.results.text.contents}>
        <Contents equity={equity} voice={voice} />
      </Fold>
      <Summary all={equity.dimensions.flatMap((d) => d.comparisons)} voice={voice} />
      <Limits equity={equity} voice={voice} />
      {equity.dimensions.map((dimension) => (
        <Dimension
          key={dimension.id}
          dimension={dimension}
          voice={voice}
          asTable={choice.selection.view === 'tabell'}
        />
      ))}
    </div>
  )
}

const Contents = ({ equity, voice: { text, results } }: Omit<Props, 'choice'>): ReactElement => (
  <nav className="contents not-printed" aria-label={results.text.contents}>
    <ul>
      {[
        { id: 'korthet', title: text.summary.title },
        { id: 'kan_inte', title: text.limitsAbout.title },
        ...equity.dimensions.map(({ id }) => ({ id, title: text.dimensions[id] })),
      ].map(({ id, title }) => (
        <li key={id}>
          <a href={`#${id}`}>{title}</a>
        </li>
      ))}
    </ul>
  </nav>
)
