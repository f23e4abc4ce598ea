import type { ReactElement, ReactNode } from 'react'
import './empty.css'

interface Props {
  /** What will be here. */
  readonly title: ReactNode
  /** How to begin, in a sentence or two. */
  readonly children?: ReactNode
  /** The button or link that begins. */
  readonly action?: ReactNode
}

/** An empty place that says what will be here and how to begin. */
export const Empty = ({ title, children, action }: Props): ReactElement => (
  <div className="empty">
    <p className="empty-title">{title}</p>
    {children && <div className="quiet">{children}</div>}
    {action && <div>{action}</div>}
  </div>
)
