import { type ReactElement, type ReactNode, useEffect, useRef } from 'react'
import { takeFocus, titleId } from '../../shell/page_focus.ts'
import './page_title.css'

interface Props {
  readonly title: string
  /** Which part of the page is shown: told in the window, before the title. */
  readonly part?: string | undefined
  /** One sentence: what the page says. */
  readonly children?: ReactNode
  /** A report is set in the serif. */
  readonly report?: boolean
  readonly actions?: ReactNode
}

/** The title of a page: in the window, on the page, and where the focus goes after a navigation. */
export const PageTitle = ({ title, part, children, report, actions }: Props): ReactElement => {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (takeFocus()) heading.current?.focus({ preventScroll: true })
  })
  return (
    <header className="page-title">
      <title>{[part, title, !title.endsWith('Lyhörd') && 'Lyhörd'].filter(Boolean).join(' – ')}</title>
      <div className="page-title-words">
        <h1 id={titleId} ref={heading} tabIndex={-1} className={report ? 'page-title-report' : undefined}>
          {title}
        </h1>
        {children && <p className="page-title-sentence">{children}</p>}
      </div>
      {actions && <div className="row not-printed">{actions}</div>}
    </header>
  )
}
