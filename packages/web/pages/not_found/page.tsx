import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { meQuery } from '../../client/me.ts'
import { buttonClass } from '../../parts/button/button.tsx'
import { PageTitle } from '../../parts/page_title/page_title.tsx'
import { Outside } from '../../shell/outside.tsx'
import { Shell } from '../../shell/shell.tsx'
import { en } from '../../text/en/astray.ts'
import { sv } from '../../text/sv/astray.ts'
import { useText } from '../../text/text.tsx'

/** An address that leads nowhere: whoever is signed in keeps the way to every page. */
export const NotFoundPage = (): ReactElement | null => {
  const me = useQuery(meQuery)
  if (me.isPending) return null
  return me.data ? (
    <Shell>
      <Nowhere />
    </Shell>
  ) : (
    <Outside>
      <Nowhere />
    </Outside>
  )
}

const Nowhere = (): ReactElement => {
  const text = useText({ sv, en })
  return (
    <div className="stack">
      <PageTitle title={text.notFound}>{text.notFoundWhy}</PageTitle>
      <p>
        <Link to="/" className={buttonClass('main')}>
          {text.toOverview}
        </Link>
      </p>
    </div>
  )
}
