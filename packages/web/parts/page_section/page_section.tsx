import type { ReactElement, ReactNode } from 'react'
import './page_section.css'

interface Props {
  /** The place in the address: `#tid`. */
  readonly id: string
  readonly title: string
  readonly children: ReactNode
}

/** A part of a page of figures, with its heading. */
export const PageSection = ({ id, title, children }: Props): ReactElement => (
  <section id={id} className="page-section">
    <h2>{title}</h2>
    {children}
  </section>
)
