import { Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { buttonClass } from '../../parts/button/button.tsx'
import { PageTitle } from '../../parts/page_title/page_title.tsx'
import { Bare } from '../../shell/bare.tsx'
import { en } from '../../text/en/astray.ts'
import { sv } from '../../text/sv/astray.ts'
import { useText } from '../../text/text.tsx'

/** An address that leads nowhere. */
export const NotFoundPage = (): ReactElement => {
  const text = useText({ sv, en })
  return (
    <Bare>
      <PageTitle title={text.notFound}>{text.notFoundWhy}</PageTitle>
      <p>
        <Link to="/" className={buttonClass('main')}>
          {text.toOverview}
        </Link>
      </p>
    </Bare>
  )
}
