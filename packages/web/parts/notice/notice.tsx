import type { ReactElement, ReactNode } from 'react'
import './notice.css'

interface Props {
  /** `note`: good to know · `query`: look at this · `stop`: this stops you · `done`: it went well. */
  readonly tone?: 'note' | 'query' | 'stop' | 'done'
  readonly title?: ReactNode
  readonly children?: ReactNode
  /** Read out when it comes; for what happens after the user did something. */
  readonly heard?: boolean
}

/** Something said beside the flow of the page. */
export const Notice = ({ tone = 'note', title, children, heard }: Props): ReactElement => (
  <div
    className={`notice notice-${tone}`}
    {...(heard && (tone === 'stop' ? { role: 'alert' } : { role: 'status' }))}
  >
    {title && <p className="notice-title">{title}</p>}
    {children}
  </div>
)
