import type { ReactElement } from 'react'
import type { Knowledge } from '../knowledge.ts'
import { partsOf } from '../parts.ts'
import type { Voice } from '../voice.ts'
import '../../../parts/contents/contents.css'

interface Props {
  readonly knowledge: Knowledge
  readonly voice: Voice
}

/** What the page holds, folded until wanted: the first answer comes before the list of the others. */
export const Contents = ({ knowledge, voice: { text } }: Props): ReactElement => (
  <details className="contents unfolds not-printed">
    <summary>{text.contents}</summary>
    <nav aria-label={text.contents}>
      <ul>
        {partsOf(knowledge).map(({ id }) => (
          <li key={id}>
            <a href={`#${id}`}>{text.sections[id]}</a>
          </li>
        ))}
      </ul>
    </nav>
  </details>
)
