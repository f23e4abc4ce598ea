import type { ReactElement } from 'react'
import { en } from '../../text/en/keys.ts'
import { sv } from '../../text/sv/keys.ts'
import { useText } from '../../text/text.tsx'

/** How colleagues share the key, and what losing it means: plainly. */
export const Advice = (): ReactElement => {
  const text = useText({ sv, en })
  return (
    <div className="key-advice">
      <Said id="dela" title={text.shareTitle} points={text.share} />
      <Said id="forlora" title={text.lossTitle} points={text.loss} />
    </div>
  )
}

interface SaidProps {
  readonly id: string
  readonly title: string
  readonly points: readonly string[]
}

const Said = ({ id, title, points }: SaidProps): ReactElement => (
  <section className="stack-tight" aria-labelledby={id}>
    <h2 id={id}>{title}</h2>
    <ul>
      {points.map((point) => (
        <li key={point}>{point}</li>
      ))}
    </ul>
  </section>
)
