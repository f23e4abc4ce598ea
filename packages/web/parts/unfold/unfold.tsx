import type { ReactElement, ReactNode } from 'react'
import './unfold.css'

interface Props {
  readonly name: ReactNode
  /** What is said of it before it is unfolded. */
  readonly said?: ReactNode
  readonly children: ReactNode
}

/** One line of a list whose whole content is unfolded under it. */
export const Unfold = ({ name, said, children }: Props): ReactElement => (
  <details className="unfold">
    <summary>
      <span className="unfold-name">{name}</span>
      {said !== undefined && <span className="quiet">{said}</span>}
    </summary>
    <div className="unfold-inside">{children}</div>
  </details>
)
